import { TextInput, UnstyledButton } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import css from './assess.module.css'

type AssessRowProps = {
  readonly ask: string
  readonly hint: string
  /** One line of facts behind the answer, in the person’s own words. */
  readonly note: string
  readonly onNote: (note: string) => void
  readonly counts: string
  readonly error?: ReactNode
  readonly children: ReactNode
  readonly below?: ReactNode
}

/** One question: what it asks and why this answer, the answer, and what it counts. */
export function AssessRow({ ask, hint, note, onNote, counts, error, children, below }: AssessRowProps) {
  const [writing, setWriting] = useState(false)
  return (
    <div className={css.row}>
      <div className={css.words}>
        <h3 className={css.ask}>{ask}</h3>
        {writing ? (
          <TextInput
            aria-label={`Facts: ${ask}`}
            placeholder="The facts, in a line"
            value={note}
            maxLength={500}
            ref={takeFocus}
            onChange={(event) => onNote(event.currentTarget.value)}
            onBlur={() => setWriting(false)}
          />
        ) : (
          <p className={css.second}>
            {note || hint}{' '}
            <UnstyledButton
              className={css.noteButton}
              onClick={() => setWriting(true)}
              aria-label={`${note ? 'Change the facts' : 'Say why'}: ${ask}`}
            >
              {note ? 'Change' : 'Say why'}
            </UnstyledButton>
          </p>
        )}
        {error && (
          <p className={css.error} role="alert">
            {error}
          </p>
        )}
        {below}
      </div>
      {children}
      <div className={css.counts}>{counts}</div>
    </div>
  )
}

function takeFocus(field: HTMLInputElement | null): void {
  field?.focus()
}
