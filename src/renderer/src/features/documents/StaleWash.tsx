import { Anchor, Button } from '@mantine/core'
import { IconRefreshAlert } from '@tabler/icons-react'
import { useState } from 'react'
import type { FactChange } from '@core/documents/document-state'
import { Wash } from '../../ui/Wash'
import { changedSince } from './document-words'
import css from './documents.module.css'

type StaleWashProps = {
  readonly seq: number
  readonly changes: readonly FactChange[]
  readonly onShow: (fact: string) => void
  /** Opens what would read differently, word by word. */
  readonly onCompare: () => void
}

/** Named at once when they are few; the others behind one link. */
const few = 2

/** What moved on since the version people can read. */
export function StaleWash({ seq, changes, onShow, onCompare }: StaleWashProps) {
  const [all, setAll] = useState(false)
  const names = changes.slice(0, few).map(({ say }) => say)
  return (
    <Wash tone="amber" icon={IconRefreshAlert} title={changedSince(changes, seq)}>
      {all ? (
        <ul className={css.gaps}>
          {changes.map(({ fact, say }) => (
            <li key={say}>
              {fact === '' ? (
                say
              ) : (
                <Anchor component="button" type="button" ta="left" fz={13.5} onClick={() => onShow(fact)}>
                  {say}
                </Anchor>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {`${names.join('; ')}${changes.length > few ? ` and ${changes.length - few} more` : ''}. `}
          <Anchor component="button" type="button" fz={13.5} onClick={() => setAll(true)}>
            Show them
          </Anchor>
        </p>
      )}
      <Button variant="default" size="compact-md" mt={8} onClick={onCompare}>
        See what would change
      </Button>
    </Wash>
  )
}
