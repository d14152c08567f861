import type { ImportProgress, ImportTarget, ShownRows } from '@core/imports/contract'
import { Button, Group } from '@mantine/core'
import { IconArrowLeft, IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { sayFailed } from '../../app/use-change'
import { Views } from '../../ui/Views'
import { Wash } from '../../ui/Wash'
import { ChoiceForAll } from './ChoiceForAll'
import { counted, noticesOf, targetWords } from './import-words'
import css from './imports.module.css'
import { ImportProgressBar } from './ImportProgressBar'
import { PreviewTable } from './PreviewTable'
import { useImportAct, type HeldFile } from './use-imports'

type PreviewProps = {
  readonly held: HeldFile
  readonly target: ImportTarget
  readonly checked: ImportProgress
  readonly onBack: () => void
  readonly onLeave: () => void
  readonly onDone: (done: ImportProgress) => void
}

/** Row by row what would come in, what would not and why, who may be here already, and who is on the do-not-contact list. */
export function Preview({ held, target, checked, onBack, onLeave, onDone }: PreviewProps) {
  const { counts } = checked
  const [show, setShow] = useState<ShownRows>(counts.ready === 0 ? 'problems' : 'all')
  const bringIn = useImportAct('bringIn', onDone)
  const cancel = useImportAct('cancel', onLeave)
  const views = [
    { id: 'all', label: 'Would come in', count: counts.ready },
    { id: 'problems', label: 'Problems', count: counts.problems + counts.refused },
    ...(target === 'people'
      ? [
          { id: 'duplicates', label: 'May be here already', count: counts.duplicates },
          { id: 'stopped', label: 'On the do-not-contact list', count: counts.stopped },
        ]
      : []),
  ]
  const notices = noticesOf(counts)
  const start = () => bringIn.mutate({ id: held.id }, { onError: sayFailed })
  return (
    <div className={css.step}>
      {notices.length > 0 && (
        <Wash tone="info" icon={IconInfoCircle} title="Worth knowing">
          <ul className={css.notices}>
            {notices.map((notice) => (
              <li key={notice}>{notice}</li>
            ))}
          </ul>
        </Wash>
      )}
      {counts.stopped > 0 && (
        <Wash
          tone="amber"
          icon={IconInfoCircle}
          title={`${counts.stopped.toLocaleString('en-GB')} are on your do-not-contact list`}
        >
          They may come in, and marketing to them stays stopped. You can still write to them about a service or their
          rights.
        </Wash>
      )}
      <ImportProgressBar id={held.id} working={bringIn.isPending} label="Bringing them in." canStop={false}>
        <Group gap={8}>
          {counts.ready > 0 && <Button onClick={start}>Bring in {counted(counts.ready, target)}</Button>}
          <Button variant="default" leftSection={<IconArrowLeft size={16} aria-hidden="true" />} onClick={onBack}>
            Change the columns
          </Button>
          <Button
            variant="subtle"
            loading={cancel.isPending}
            onClick={() => cancel.mutate({ id: held.id }, { onError: sayFailed })}
          >
            Bring in nothing
          </Button>
        </Group>
        {counts.ready === 0 && (
          <p className={css.hint}>
            Only rows with a name, an address or a number can become {targetWords[target].many}.
          </p>
        )}
      </ImportProgressBar>
      <Views views={views} current={show} onChoose={(id) => setShow(id as ShownRows)} label="Rows" />
      {show === 'duplicates' && <ChoiceForAll id={held.id} />}
      <PreviewTable key={show} id={held.id} show={show} target={target} />
    </div>
  )
}
