import type { ListedNotes } from '@core/coaching-notes/contract'
import { specialMarks } from '@core/coaching-notes/special-mark'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import css from './coaching-notes.module.css'
import { KeptWord } from './KeptUntil'
import { NotesRefused } from './NotesRefused'
import { PrintNotesDialog } from './PrintNotesDialog'
import { useNotes } from './use-coaching-notes'

/** The session notes of an engagement: days and destroy dates, never a word of them; and the way to the next one. */
export function EngagementNotes({ engagementId }: { readonly engagementId: string }) {
  const [prints, setPrints] = useState(false)
  const [wanted, setWanted] = useState(false)
  const [, go] = useLocation()
  const { data, error } = useNotes(engagementId)
  if (error) throw error
  if (!data) return <Loading rows={3} />
  const { may, notes, engagement } = data
  return (
    <Sheet
      title="Session notes"
      actions={
        <>
          {notes.length > 0 && (
            <Button variant="default" onClick={() => setPrints(true)}>
              Print or save notes
            </Button>
          )}
          <Button
            variant="default"
            onClick={() => (may.allowed ? go(`/coaching/${engagementId}/notes/new`) : setWanted(true))}
          >
            Write a note
          </Button>
        </>
      }
    >
      <div className={css.sheet}>
        {!may.allowed && wanted && <NotesRefused listed={data} />}
        {may.allowed && engagement.exception !== '' && engagement.signedOn === '' && (
          <p className={css.none}>Without a signed agreement: {engagement.exception}</p>
        )}
        <NoteRows listed={data} />
      </div>
      {prints && <PrintNotesDialog engagementId={engagementId} count={notes.length} onClose={() => setPrints(false)} />}
    </Sheet>
  )
}

function NoteRows({ listed: { notes } }: { readonly listed: ListedNotes }) {
  if (notes.length === 0)
    return (
      <p className={css.none}>
        No note is written yet. Notes are private: they stand in no list, export or report, and each has a day on which
        it is destroyed.
      </p>
    )
  return (
    <ul className={css.rows} aria-label="Session notes">
      {notes.map((note) => (
        <li key={note.id} className={css.row}>
          <span className={css.what}>
            <Anchor component={Link} href={`/coaching/${note.engagementId}/notes/${note.id}`} inherit fw={600}>
              Session of {dayMonthYear(note.sessionOn)}
            </Anchor>
            <span className={css.second}>{aboutNote(note)}</span>
          </span>
          <KeptWord kept={note.kept} />
        </li>
      ))}
    </ul>
  )
}

function aboutNote({ version, marks, files }: ListedNotes['notes'][number]): string {
  return [
    version > 1 ? `Version ${version}` : '',
    marks.map((mark) => specialMarks[mark]).join(', '),
    files === 0 ? '' : files === 1 ? '1 file' : `${files} files`,
  ]
    .filter(Boolean)
    .join(' · ')
}
