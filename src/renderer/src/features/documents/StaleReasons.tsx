import { IconRefreshAlert } from '@tabler/icons-react'
import type { FactChange } from '@core/documents/document-state'
import { Wash } from '../../ui/Wash'
import { changedSince } from './document-words'
import css from './documents.module.css'

/** Why a version is out of date, each reason once. */
export function StaleReasons({ seq, changes }: { readonly seq: number; readonly changes: readonly FactChange[] }) {
  return (
    <Wash tone="amber" icon={IconRefreshAlert} title={changedSince(changes, seq)}>
      <ul className={css.gaps}>
        {changes.map(({ fact, say }) => (
          <li key={`${fact} ${say}`}>{say}</li>
        ))}
      </ul>
    </Wash>
  )
}
