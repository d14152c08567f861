import type { ErasurePreview } from '@core/erasure/contract'
import { Button, Checkbox, Group } from '@mantine/core'
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import css from './erase.module.css'
import { MentionList } from './MentionList'
import { useMentions } from './use-erasure'

type ErasePreviewProps = {
  readonly preview: ErasurePreview
  readonly busy: boolean
  readonly onCancel: () => void
  readonly onErase: (keepMarks: boolean) => void
}

/** Exactly what will go, what stays and why, and the one button. Cancel has the focus. */
export function ErasePreview({ preview, busy, onCancel, onErase }: ErasePreviewProps) {
  const { id, goes, stays, warnings, marks } = preview
  const { data: mentions } = useMentions(id)
  const [keepMarks, setKeepMarks] = useState(true)
  return (
    <div className={css.body}>
      {warnings.map(({ say, why }) => (
        <Wash
          key={say}
          tone={why === '' ? 'sunken' : 'amber'}
          icon={why === '' ? IconInfoCircle : IconAlertTriangle}
          title={say}
        >
          {why !== '' && <p>{why}</p>}
        </Wash>
      ))}
      <section>
        <h3 className={css.head}>What goes</h3>
        <ul className={css.list}>
          {goes.map(({ say }) => (
            <li key={say}>{say}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className={css.head}>What stays, and why</h3>
        <ul className={css.list}>
          {stays.map(({ say, why, rules }) => (
            <li key={say}>
              {say}. <span className={css.why}>{why}</span>
              <LawLine rules={rules} />
            </li>
          ))}
        </ul>
      </section>
      {mentions !== undefined && mentions.total > 0 && (
        <section>
          <h3 className={css.head}>Where else the name stands</h3>
          <p>These entries are about something else, so they stay as they are. Look at each, now or afterwards.</p>
          <MentionList mentions={mentions} />
        </section>
      )}
      {marks === 'offered' && (
        <Checkbox
          label="Keep a minimal do-not-contact entry"
          description="Coded marks of the addresses and numbers, nothing else: if they come back with a list, they get no marketing. Nobody can read an address out of a mark."
          checked={keepMarks}
          onChange={(event) => setKeepMarks(event.currentTarget.checked)}
        />
      )}
      <div className={css.foot}>
        <p className={css.final}>This is final: it cannot be undone.</p>
        <Group gap={8} wrap="nowrap">
          <Button variant="default" onClick={onCancel} disabled={busy} data-autofocus>
            Cancel
          </Button>
          <Button color="red" loading={busy} onClick={() => onErase(keepMarks)}>
            Erase for good
          </Button>
        </Group>
      </div>
    </div>
  )
}
