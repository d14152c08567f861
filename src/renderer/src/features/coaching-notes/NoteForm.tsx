import type { NotesEngagement } from '@core/coaching-notes/contract'
import type { Note, NoteFacts } from '@core/coaching-notes/note'
import { emptyNote, noteBody } from '@core/coaching-notes/note-body'
import { isBlank } from '@core/coaching-notes/note-words'
import { Button } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useToday } from '../../app/clock'
import { part } from '../../app/part'
import { focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { Loading } from '../../ui/Loading'
import { Why } from '../../ui/Why'
import { DraftNote } from '../drafts/DraftNote'
import { useDraftState } from '../drafts/use-draft'
import css from './coaching-notes.module.css'
import { MarksField } from './MarksField'
import type { NoteEditorProps } from './NoteEditor'
import { useAddNote, useSaveNote } from './use-coaching-notes'

// The editor is the largest piece of the program’s pages: it comes when somebody writes.
const NoteEditor = part<'NoteEditor', NoteEditorProps>(
  () => import('./NoteEditor'),
  'NoteEditor',
  () => <Loading rows={5} />,
)

type NoteFormProps = {
  readonly engagement: NotesEngagement
  /** The note to change; null for a new one. */
  readonly known: Note | null
  readonly onSaved: (id: string) => void
  readonly onCancel: () => void
}

/** Writing a note: its day, its words, and what they show. Until it is saved it is a draft inside the register. */
export function NoteForm({ engagement, known, onSaved, onCancel }: NoteFormProps) {
  const today = useToday()
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [fresh, setFresh] = useState(0)
  const start = { sessionOn: known?.sessionOn ?? today, marks: known?.marks ?? [], body: known?.body ?? emptyNote }
  const [facts, setFacts, draft] = useDraftState<Written>(start, {
    form: 'coaching-note',
    part: known?.id ?? `new ${engagement.id}`,
    recordId: known?.id ?? engagement.id,
    contactId: engagement.clientId,
    ofNewRecord: known === null,
  })
  const form = { setFieldError: (path: string, message: string) => setErrors((all) => ({ ...all, [path]: message })) }
  const saved = (id: string) => {
    draft.drop()
    onSaved(id)
  }
  const add = useAddNote(engagement.id, form, saved)
  const save = useSaveNote(known?.id ?? '', known?.version ?? 1, form, saved)
  const send = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault()
    const body = noteBody.safeParse(facts.body)
    const faults = {
      ...(facts.sessionOn === '' && { sessionOn: 'Choose the day of the session.' }),
      ...(facts.sessionOn > today && { sessionOn: 'That day is in the future.' }),
      ...(!body.success && { body: body.error.issues[0]?.message ?? '' }),
      ...(body.success && isBlank(body.data) && { body: 'Write something first.' }),
    }
    setErrors(faults)
    if (!body.success || Object.keys(faults).length > 0) return focusFirstError(event.currentTarget)
    const written: NoteFacts = { ...facts, body: body.data }
    if (known) save.mutate(written)
    else add.mutate(written)
  }
  const shown = noteBody.safeParse(facts.body)
  const note = { ...draft, throwAway: () => (draft.throwAway(), setFresh(fresh + 1)) }
  const giveUp = () => {
    draft.drop()
    onCancel()
  }
  return (
    <form onSubmit={send} noValidate className={css.form}>
      <DraftNote draft={note} />
      <div className={css.date}>
        <Why of="note.sessionOn">
          <DateField
            label="Day of the session"
            value={facts.sessionOn}
            maxDate={today}
            error={errors.sessionOn}
            onChange={(sessionOn) => setFacts({ ...facts, sessionOn })}
          />
        </Why>
      </div>
      <Why of="note.body" place="bar">
        <NoteEditor
          key={fresh}
          start={shown.success ? shown.data : emptyNote}
          error={errors.body}
          onChange={(body) => setFacts({ ...facts, body })}
        />
      </Why>
      <MarksField value={facts.marks} engagement={engagement} onChange={(marks) => setFacts({ ...facts, marks })} />
      <div className={css.acts}>
        <Button variant="default" onClick={giveUp}>
          {known ? 'Leave it as it was' : 'Do not keep it'}
        </Button>
        <Button type="submit" loading={add.isPending || save.isPending}>
          {known ? 'Save as a new version' : 'Save the note'}
        </Button>
      </div>
    </form>
  )
}

/** The form: the words are whatever the editor gives, until they are checked. */
type Written = Omit<NoteFacts, 'body'> & { readonly body: unknown }
