import type { ShownRows } from '@core/imports/contract'
import { Button, Group } from '@mantine/core'
import { IconArrowLeft, IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { LawLine } from '../../ui/LawLine'
import { Views } from '../../ui/Views'
import { Wash } from '../../ui/Wash'
import { ChoiceForAll } from './ChoiceForAll'
import { counted, entersTheList, leftOutOf, noticesOf, targetWords } from './import-words'
import css from './imports.module.css'
import type { OpenImport } from './open-import'
import { PreviewTable } from './PreviewTable'
import { SaveLeftOut } from './SaveLeftOut'
import { useBringIn, useGiveUp } from './use-import-work'

type PreviewProps = {
  readonly open: OpenImport & { readonly progress: NonNullable<OpenImport['progress']> }
  readonly onBack: () => void
}

/** Row by row what would come in, what would not and why, who may be here already, and who is on the do-not-contact list. */
export function Preview({ open, onBack }: PreviewProps) {
  const { id, target } = open
  const { counts } = open.progress
  const [show, setShow] = useState<ShownRows>(counts.ready === 0 ? 'problems' : 'all')
  const bringIn = useBringIn()
  const giveUp = useGiveUp()
  const left = leftOutOf(counts)
  const views = [
    { id: 'all', label: 'Would come in', count: counts.ready },
    { id: 'problems', label: 'Problems', count: left },
    ...(target === 'people'
      ? [
          { id: 'duplicates', label: 'May be here already', count: counts.duplicates },
          { id: 'stopped', label: 'On the do-not-contact list', count: counts.stopped },
        ]
      : []),
  ]
  const notices = noticesOf(counts)
  return (
    <div className={css.step}>
      {notices.length > 0 && (
        <Wash tone="info" icon={IconInfoCircle} title="Worth knowing">
          <ul className={css.notices}>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
          {entersTheList(counts, target) && <LawLine rules={['suppress.keep', 'suppress.check']} />}
        </Wash>
      )}
      {counts.stopped > 0 && (
        <Wash
          tone="amber"
          icon={IconInfoCircle}
          title={`${counts.stopped.toLocaleString('en-GB')} ${counts.stopped === 1 ? 'is' : 'are'} on your do-not-contact list`}
        >
          They may come in, and marketing to them stays stopped. You can still write to them about a service or their
          rights.
        </Wash>
      )}
      <Group gap={8}>
        {counts.ready > 0 && (
          <Button loading={open.work !== null} onClick={() => bringIn.mutate({ id })}>
            Bring in {counted(counts.ready, target)}
          </Button>
        )}
        <Button variant="default" leftSection={<IconArrowLeft size={16} aria-hidden="true" />} onClick={onBack}>
          Change the columns
        </Button>
        <Button variant="subtle" loading={giveUp.isPending} onClick={() => giveUp.mutate({ id })}>
          Bring in nothing
        </Button>
      </Group>
      {counts.ready === 0 && (
        <p className={css.hint}>Only rows with a name, an address or a number can become {targetWords[target].many}.</p>
      )}
      <div>
        <Views views={views} current={show} onChoose={(chosen) => setShow(chosen as ShownRows)} label="Rows" />
        <div className={css.shown}>
          {show === 'duplicates' && <ChoiceForAll id={id} />}
          {show === 'problems' && left > 0 && (
            <div className={css.leftOut}>
              <SaveLeftOut id={id} rows={left} names={open.names} />
              <p className={css.hint}>
                Mend them in the saved file and bring that in later. Here they are forgotten when you choose another
                file, or when Steward locks before you bring the rest in.
              </p>
            </div>
          )}
          <PreviewTable key={show} id={id} show={show} target={target} />
        </div>
      </div>
    </div>
  )
}
