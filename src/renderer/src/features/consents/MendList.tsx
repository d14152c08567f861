import { Button } from '@mantine/core'
import css from './consents.module.css'
import { mendWords, type Mending } from './mend-words'

type MendListProps = {
  readonly mends: readonly Mending[]
  /** Is the answer yes already? Then these are duties, not what keeps it from being yes. */
  readonly isYes: boolean
  readonly onMend: (mend: Mending) => void
  /** The first one is the next act of the page. */
  readonly lead?: boolean
}

/** What is missing for a better answer, each beside the button that mends it. */
export function MendList({ mends, isYes, onMend, lead = false }: MendListProps) {
  if (mends.length === 0) return null
  return (
    <div className={css.mends}>
      <h3 className={css.small}>{isYes ? 'Still open' : 'What is missing'}</h3>
      <ul>
        {mends.map((mend, at) => (
          <li key={mend} className={css.mend}>
            <span>{mendWords[mend].missing}</span>
            <Button variant={lead && at === 0 ? 'filled' : 'default'} size="compact-md" onClick={() => onMend(mend)}>
              {mendWords[mend].act}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
