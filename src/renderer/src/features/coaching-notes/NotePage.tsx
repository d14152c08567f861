import type { OpenedNote } from '@core/coaching-notes/contract'
import { dayMonthYear } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useParams } from 'wouter'
import { ApiError } from '../../app/api'
import { Gone } from '../../ui/Gone'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { WithAside } from '../../ui/WithAside'
import { Attachments } from '../attachments/Attachments'
import { draftOf } from '../drafts/held-drafts'
import css from './coaching-notes.module.css'
import { KeptUntil } from './KeptUntil'
import { MarksAsk } from './MarksField'
import { NewNote } from './NewNote'
import { NoteForm } from './NoteForm'
import { NoteVersions } from './NoteVersions'
import { NoteView } from './NoteView'
import { OlderVersion } from './OlderVersion'
import { useOpening, useOpenNote } from './use-coaching-notes'

/** One session note, new or written: to be read, changed by a new version, and compared. Opening it is written down. */
export function NotePage() {
  const { id, noteId } = useParams<{ id: string; noteId: string }>()
  return noteId === 'new' ? <NewNote key={id} engagementId={id} /> : <WrittenNote key={noteId} noteId={noteId} />
}

function WrittenNote({ noteId }: { readonly noteId: string }) {
  const openingId = useOpening()
  const { data, error } = useOpenNote(noteId, openingId)
  if (error instanceof ApiError && error.code === 'not-found')
    return <Gone title="This note is no longer in the register" crumb={{ label: 'Coaching', href: '/coaching' }} />
  if (error) throw error
  if (!data) return <Loading rows={6} />
  return <Opened opened={data} openingId={openingId} />
}

type OpenedProps = { readonly opened: OpenedNote; readonly openingId: string }

function Opened({ opened: { note, engagement, may, kept, versions }, openingId }: OpenedProps) {
  const [isWriting, setWriting] = useState(() => draftOf({ form: 'coaching-note', part: note.id }) !== undefined)
  const [shown, setShown] = useState(0)
  const read = () => {
    setWriting(false)
    setShown(0)
  }
  return (
    <>
      <PageHead
        title={`Session of ${dayMonthYear(note.sessionOn)}`}
        crumb={[
          { label: 'Coaching', href: '/coaching' },
          { label: engagement.reference, href: `/coaching/${engagement.id}` },
          { label: 'Session note' },
        ]}
        lead={`A private note about ${engagement.clientName}. That you opened it is written down.`}
        actions={!isWriting && may.allowed && <Button onClick={() => setWriting(true)}>Change the note</Button>}
      />
      <WithAside
        aside={
          <div className={css.asides}>
            <Sheet title="Kept until">
              <KeptUntil kept={kept} />
            </Sheet>
            <Sheet title="Versions">
              <NoteVersions versions={versions} shown={shown} onShow={setShown} />
            </Sheet>
          </div>
        }
      >
        <div className={css.main}>
          {isWriting && may.allowed ? (
            <Sheet>
              <NoteForm key={note.version} engagement={engagement} known={note} onSaved={read} onCancel={read} />
            </Sheet>
          ) : (
            <>
              {shown === 0 ? (
                <Sheet>
                  <NoteView body={note.body} />
                </Sheet>
              ) : (
                <OlderVersion key={shown} note={note} version={shown} openingId={openingId} />
              )}
              <MarksAsk marks={note.marks} engagement={engagement} />
            </>
          )}
          <Attachments
            ownerKind="coaching-note"
            ownerId={note.id}
            contactId={engagement.clientId}
            title="Files of this note"
            say="What belongs to this session, up to 25 MB each. It is as private as the note and goes with it."
          />
        </div>
      </WithAside>
    </>
  )
}
