import type { BreachCase } from '@core/breaches/breach'
import { londonDate, londonParts } from '@core/time/instant'
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Sheet } from '../../ui/Sheet'
import { Timeline } from '../../ui/Timeline'
import { DraftNote } from '../drafts/DraftNote'
import { useDraftState } from '../drafts/use-draft'
import css from './case.module.css'
import { useCaseChange } from './use-breaches'

/** How many entries show at first: the latest say where the case stands. */
const atFirst = 6

const strong = ['reported', 'decided', 'told', 'closed', 'reopened']

/** Everything that was entered, newest first, and room for a note. Nothing here is ever changed or taken away. */
export function HistorySheet({ of }: { readonly of: BreachCase }) {
  const place = { form: 'breach-note', part: of.breach.id, recordId: of.breach.id } as const
  const [words, setWords, draft] = useDraftState('', place)
  const [fault, setFault] = useState('')
  const [all, setAll] = useState(false)
  const addNote = useCaseChange((calls) => calls.addNote, { done: 'Note added.', onSuccess: draft.throwAway })
  const add = () => {
    setFault(words.trim() === '' ? 'Write the note first.' : '')
    if (words.trim() !== '') addNote.mutate({ breachId: of.breach.id, words })
  }
  const items = of.events.toReversed().map((event) => ({
    on: londonDate(event.at),
    title: event.words,
    detail: londonParts(event.at).time,
    strong: strong.includes(event.kind),
  }))
  return (
    <Sheet title="What was entered">
      <Timeline items={all ? items : items.slice(0, atFirst)} />
      {items.length > atFirst && (
        <Button variant="subtle" size="compact-sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show the latest only' : `Show all ${items.length} entries`}
        </Button>
      )}
      <div className={css.addNote}>
        <DraftNote draft={draft} />
        <Textarea
          label="Add a note (optional)"
          autosize
          minRows={1}
          value={words}
          error={fault}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <div>
          <Button variant="default" onClick={add} loading={addNote.isPending}>
            Add the note
          </Button>
        </div>
      </div>
    </Sheet>
  )
}
