import type { Act } from '@core/requests/next-act'
import type { RequestCase } from '@core/requests/request'
import { MustEraseDialog } from '../erasure/MustEraseDialog'
import { CloseDialog } from './CloseDialog'
import { CorrectDialog } from './CorrectDialog'
import { EventDialog } from './EventDialog'
import { LetterDialog } from './LetterDialog'
import { LinkCaseDialog } from './LinkCaseDialog'
import { NoteDialog } from './NoteDialog'
import { ReopenDialog } from './ReopenDialog'
import { RemoveEntryDialog } from './RemoveEntryDialog'

/** Which dialog of a case is open. */
export type OpenDialog =
  | { readonly act: Act }
  | { readonly note: true }
  | { readonly reopen: true }
  | { readonly remove: true }
  | { readonly correct: true }
  | { readonly link: true }

type CaseDialogsProps = {
  readonly of: RequestCase
  readonly dialog: OpenDialog | null
  readonly onOpen: (dialog: OpenDialog) => void
  readonly onClose: () => void
}

/** The dialogs of a case; each is made anew when it opens, so that nothing typed before comes back. */
export function CaseDialogs({ of, dialog, onOpen, onClose }: CaseDialogsProps) {
  if (!dialog) return null
  if ('note' in dialog) return <NoteDialog id={of.request.id} kind="note" onClose={onClose} />
  if ('reopen' in dialog) return <ReopenDialog request={of.request} onClose={onClose} />
  if ('link' in dialog) return <LinkCaseDialog request={of.request} onClose={onClose} />
  if ('remove' in dialog) return <RemoveEntryDialog of={of} onClose={onClose} />
  if ('correct' in dialog) return <CorrectDialog of={of} onClose={onClose} />
  const { act } = dialog
  if (act.kind === 'close') return <CloseDialog of={of} onClose={onClose} />
  if (act.kind === 'letter')
    return <LetterDialog of={of} templateId={act.templateId} records={act.records} onClose={onClose} />
  if (act.kind === 'review') return null // a page of its own
  if (act.kind === 'must-erase') return <MustEraseDialog of={of} onClose={onClose} />
  return (
    <EventDialog
      of={of}
      types={act.types}
      place={act.place ?? ''}
      onClose={onClose}
      onLetter={(letter) => onOpen({ act: letter })}
    />
  )
}
