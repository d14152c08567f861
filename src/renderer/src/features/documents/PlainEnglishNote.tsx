import { useDeferredValue, useMemo } from 'react'
import type { Block } from '@core/documents/block'
import { plainEnglish, wantedAge } from '@core/documents/plain-english'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { counted } from './document-words'
import css from './documents.module.css'

/** How easily the document reads, and the sentences to look at first. */
export function PlainEnglishNote({ blocks }: { readonly blocks: readonly Block[] }) {
  const settled = useDeferredValue(blocks)
  const { age, hardest } = useMemo(() => plainEnglish(settled), [settled])
  if (age === 0) return null
  return (
    <Sheet title="Plain English">
      <SheetRow>
        <p>
          {age <= wantedAge
            ? `Reading age ${age}: nearly everybody can follow it.`
            : `Reading age ${age}. Aim for ${wantedAge}.`}
        </p>
        <p className={css.quiet}>
          Counted from the length of words and sentences (Flesch–Kincaid). It says nothing about whether they are true.
        </p>
      </SheetRow>
      {hardest.length > 0 && (
        <SheetRow>
          <details>
            <summary>{`The hardest ${counted(hardest.length, 'sentence')}`}</summary>
            <ol className={css.hardest}>
              {hardest.map(({ sentence, age: years, words }) => (
                <li key={sentence}>
                  {sentence}
                  <span className={css.quiet}>{` (${counted(words, 'word')}, age ${Math.min(years, 25)})`}</span>
                </li>
              ))}
            </ol>
          </details>
        </SheetRow>
      )}
    </Sheet>
  )
}
