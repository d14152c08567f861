import { ApiError } from '../../app/api'
import { useLocation } from 'wouter'
import { Gone } from '../../ui/Gone'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { WithAside } from '../../ui/WithAside'
import { KeptUntil } from './KeptUntil'
import { NoteForm } from './NoteForm'
import { NotesRefused } from './NotesRefused'
import { useNotes } from './use-coaching-notes'

/** The first words of a session; refused in its place where nothing is signed (S4-24). */
export function NewNote({ engagementId }: { readonly engagementId: string }) {
  const [, go] = useLocation()
  const { data, error } = useNotes(engagementId)
  if (error instanceof ApiError && error.code === 'not-found')
    return (
      <Gone title="This engagement is no longer in the register" crumb={{ label: 'Coaching', href: '/coaching' }} />
    )
  if (error) throw error
  if (!data) return <Loading rows={6} />
  const { engagement, may, kept } = data
  const page = `/coaching/${engagementId}`
  return (
    <>
      <PageHead
        title="A session note"
        crumb={[
          { label: 'Coaching', href: '/coaching' },
          { label: engagement.reference, href: page },
          { label: 'Session note' },
        ]}
        lead={`About ${engagement.clientName}. It is private: it stands in no list, export or report.`}
      />
      {may.allowed ? (
        <WithAside
          aside={
            <Sheet title="Kept until">
              <KeptUntil kept={kept} />
            </Sheet>
          }
        >
          <Sheet>
            <NoteForm
              engagement={engagement}
              known={null}
              onSaved={(id) => go(`${page}/notes/${id}`, { replace: true })}
              onCancel={() => go(page)}
            />
          </Sheet>
        </WithAside>
      ) : (
        <NotesRefused listed={data} />
      )}
    </>
  )
}
