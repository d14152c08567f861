import type { BreachCase } from '@core/breaches/breach'
import { answers } from '@core/breaches/form-lists'
import { countWords, dataWords, notKnown, whoseWords } from '@core/breaches/known-words'
import { Anchor, VisuallyHidden } from '@mantine/core'
import { IconCheck, IconCircleDashed } from '@tabler/icons-react'
import { useState } from 'react'
import { wasLeftOpen } from '../drafts/held-drafts'
import { FactsDrawer } from './FactsDrawer'
import css from './case.module.css'

/** What is known and what is not yet, in a few lines, with the way to add to it. */
export function KnownSoFar({ of }: { readonly of: BreachCase }) {
  const [editing, setEditing] = useState(() => wasLeftOpen({ form: 'breach-facts', part: of.breach.id }))
  return (
    <section>
      <h2 className={css.asideTitle}>Known so far</h2>
      <ul className={css.known}>
        {linesOf(of).map(({ known, words }) => (
          <li key={words} data-known={known}>
            {known ? (
              <IconCheck size={16} stroke={2} aria-hidden="true" />
            ) : (
              <IconCircleDashed size={16} stroke={2} aria-hidden="true" />
            )}
            <span>
              {words}
              {!known && <VisuallyHidden> (not yet known)</VisuallyHidden>}
            </span>
          </li>
        ))}
      </ul>
      {!of.breach.closing && (
        <Anchor component="button" type="button" onClick={() => setEditing(true)}>
          Add or correct facts
        </Anchor>
      )}
      <FactsDrawer of={of} opened={editing} onClose={() => setEditing(false)} />
    </section>
  )
}

function linesOf({ breach: { facts } }: BreachCase): { known: boolean; words: string }[] {
  const people = countWords(facts.peopleCount, facts.countsAreRough)
  const whose = whoseWords(facts)
  const data = dataWords(facts)
  return [
    facts.peopleCount === null
      ? { known: false, words: 'How many people' }
      : { known: true, words: `${capital(people)} ${facts.peopleCount === 1 ? 'person' : 'people'}` },
    whose === notKnown ? { known: false, words: 'Whose data' } : { known: true, words: whose },
    data === notKnown ? { known: false, words: 'What was in it' } : { known: true, words: data },
    facts.consequences === ''
      ? { known: false, words: 'What may follow for them' }
      : { known: true, words: 'What may follow for them' },
    facts.crimeSuspected === 'not-known'
      ? { known: false, words: 'Whether it is a crime' }
      : { known: true, words: `A crime suspected: ${answers[facts.crimeSuspected].toLowerCase()}` },
    facts.otherOrganisations === 'not-known'
      ? { known: false, words: 'Whether others are affected' }
      : { known: true, words: `Other organisations: ${answers[facts.otherOrganisations].toLowerCase()}` },
  ]
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
