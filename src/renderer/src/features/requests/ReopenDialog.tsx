import { reopenWords } from '@core/requests/reopen-words'
import type { Request } from '@core/requests/request'
import { useToday } from '../../app/clock'
import { NoteDialog } from './NoteDialog'

/** Opens a closed case again: why, and what becomes of its date. */
export function ReopenDialog({ request, onClose }: { readonly request: Request; readonly onClose: () => void }) {
  const today = useToday()
  return <NoteDialog id={request.id} kind="reopen" say={reopenWords(request, today)} onClose={onClose} />
}
