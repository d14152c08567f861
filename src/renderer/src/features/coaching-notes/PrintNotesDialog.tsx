import type { WholeNotes } from '@core/coaching-notes/contract'
import { composeDocument } from '@core/documents/framed'
import { coachingNotesDocument } from '@core/documents/templates/coaching-notes'
import { newOrganisation } from '@core/organisation/new-organisation'
import { Button, Modal } from '@mantine/core'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'
import css from './coaching-notes.module.css'
import { useWholeNotes } from './use-coaching-notes'

type PrintNotesDialogProps = {
  readonly engagementId: string
  readonly count: number
  readonly onClose: () => void
}

/** Notes leave only on purpose: first what that means, then the ways. That they were opened is written down. */
export function PrintNotesDialog({ engagementId, count, onClose }: PrintNotesDialogProps) {
  const { mutate, data, isPending } = useWholeNotes()
  return (
    <Modal opened onClose={onClose} size={520} title={count === 1 ? 'Print the note?' : `Print all ${count} notes?`}>
      <div className={css.form}>
        <p>
          Paper and files leave what protects the notes here: the encryption, the list of who opened them, and the day
          on which they are destroyed. Destroy them when the notes are destroyed. That you opened them for this is
          written down.
        </p>
        <div className={css.acts}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          {data ? (
            <Leave notes={data} />
          ) : (
            <Button loading={isPending} onClick={() => mutate(engagementId)}>
              Open them for this
            </Button>
          )}
        </div>
      </div>
    </Modal>
  )
}

function Leave({ notes }: { readonly notes: WholeNotes }) {
  const today = useToday()
  const { data: organisation } = useOrganisation()
  const frame = {
    organisation: organisation ?? newOrganisation(),
    madeOn: today,
    version: 0,
    nextReviewOn: '',
  } as const
  return (
    <ExportMenu
      label="Print or save"
      title={`${coachingNotesDocument.title}, ${notes.engagement.reference}`}
      name={coachingNotesDocument.id}
      blocks={composeDocument(coachingNotesDocument, notes, frame)}
      about={{ action: 'coaching.exportNotes', subject: notes.engagement.id }}
    />
  )
}
