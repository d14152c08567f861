import type { Passage } from '@core/bundle/choice'
import { foldedWithPlaces, placesOf } from '@core/bundle/folded'
import type { BundleField } from '@core/bundle/item'
import type { Suggestion } from '@core/bundle/suggest'
import { Button, Checkbox, TextInput } from '@mantine/core'
import { IconScissors } from '@tabler/icons-react'
import { useState } from 'react'
import css from './bundle.module.css'
import { markedPassage } from './pieces'

type RedactToolsProps = {
  readonly fields: readonly BundleField[]
  readonly suggestions: readonly Suggestion[]
  readonly passages: readonly Passage[]
  readonly onChange: (passages: readonly Passage[]) => void
  readonly error: string | undefined
}

/** Which words go: those that may be about others, words somebody types, and what is marked in the text. */
export function RedactTools({ fields, suggestions, passages, onChange, error }: RedactToolsProps) {
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const holds = (one: Passage) => passages.some((passage) => same(passage, one))
  const add = (more: readonly Passage[]) => onChange([...passages, ...more.filter((one) => !holds(one))])
  const takeTyped = () => {
    const found = fields.flatMap(({ name: field, text }) =>
      placesOf(typed, foldedWithPlaces(text)).map(({ from, to }) => ({ field, from, to })),
    )
    setSaid(found.length === 0 ? 'These words do not stand in this item.' : '')
    if (found.length === 0) return
    add(found)
    setTyped('')
  }
  const takeMarked = () => {
    const marked = markedPassage(document.getSelection())
    setSaid(marked ? '' : 'Mark words in one of the texts above first, or type them here.')
    if (marked) add([marked])
  }
  const others = passages.filter((one) => !suggestions.some((suggestion) => same(suggestion, one)))
  return (
    <div className={css.stack}>
      {suggestions.length > 0 && (
        <Checkbox.Group
          label="These words may be about others"
          value={suggestions.flatMap((one, at) => (holds(one) ? [String(at)] : []))}
          onChange={(chosen) => {
            const ticked = suggestions.filter((_, at) => chosen.includes(String(at))).map(plain)
            onChange([...others, ...ticked])
          }}
        >
          <div className={css.suggestions}>
            {suggestions.map(({ words, why }, at) => (
              <Checkbox key={at} value={String(at)} label={words} description={why} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      {others.length > 0 && (
        <ul className={css.suggestions} aria-label="Further words taken out">
          {others.map((one) => (
            <li key={`${one.field} ${one.from} ${one.to}`}>
              <Button
                variant="subtle"
                size="compact-md"
                onClick={() => onChange(passages.filter((passage) => !same(passage, one)))}
              >
                {`Leave “${wordsOf(fields, one)}” in`}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={css.inline}>
        <TextInput
          label="Further words to take out"
          autoComplete="off"
          value={typed}
          error={said === '' ? error : said}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            takeTyped()
          }}
        />
        <Button variant="default" onClick={takeTyped}>
          Take out
        </Button>
        {/* Pressing it must not take the mark away. */}
        <Button
          variant="default"
          leftSection={<IconScissors size={18} stroke={1.75} aria-hidden="true" />}
          onMouseDown={(event) => event.preventDefault()}
          onClick={takeMarked}
        >
          Take out what is marked
        </Button>
      </div>
    </div>
  )
}

function same(one: Passage, other: Passage): boolean {
  return one.field === other.field && one.from === other.from && one.to === other.to
}

function plain({ field, from, to }: Passage): Passage {
  return { field, from, to }
}

function wordsOf(fields: readonly BundleField[], { field, from, to }: Passage): string {
  const text = fields.find(({ name }) => name === field)?.text.slice(from, to) ?? ''
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
