import { compareWords } from '@core/coaching-notes/compare-words'
import type { Note } from '@core/coaching-notes/note'
import { noteWords } from '@core/coaching-notes/note-words'
import { dayMonthYear } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import css from './coaching-notes.module.css'
import { NoteView } from './NoteView'
import { useNoteVersion } from './use-coaching-notes'

type OlderVersionProps = { readonly note: Note; readonly version: number; readonly openingId: string }

/** An older version of a note, to be read only; and what changed since, word by word. */
export function OlderVersion({ note, version, openingId }: OlderVersionProps) {
  const [compares, setCompares] = useState(true)
  const { data } = useNoteVersion(note.id, version, openingId)
  if (!data) return <Loading rows={4} />
  return (
    <Sheet
      title={`Version ${version}, to read only`}
      actions={
        <Button variant="default" size="compact-md" onClick={() => setCompares(!compares)}>
          {compares ? 'Read it as it was' : `Compare with version ${note.version}`}
        </Button>
      }
    >
      {data.sessionOn !== note.sessionOn && (
        <p className={css.second}>The day of the session was {dayMonthYear(data.sessionOn)}.</p>
      )}
      {compares ? (
        <Compared before={noteWords(data.body)} after={noteWords(note.body)} />
      ) : (
        <NoteView body={data.body} />
      )}
    </Sheet>
  )
}

function Compared({ before, after }: { readonly before: string; readonly after: string }) {
  const runs = compareWords(before, after)
  const isSame = runs.every(({ kind }) => kind === 'same')
  return (
    <>
      <p className={css.second}>
        {isSame ? 'The words are the same in both.' : 'Struck out: it went since. Underlined: it came.'}
      </p>
      <div className={css.compared}>
        {runs.map(({ kind, text }, at) =>
          kind === 'same' ? (
            <span key={at}>{text}</span>
          ) : kind === 'came' ? (
            <ins key={at}>{text}</ins>
          ) : (
            <del key={at}>{text}</del>
          ),
        )}
      </div>
    </>
  )
}
