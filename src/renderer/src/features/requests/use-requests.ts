import type { RequestFilter } from '@core/requests/contract'
import type { NewEvent } from '@core/requests/event'
import type { KindId } from '@core/requests/kinds/index'
import type { LogRow } from '@core/requests/log-row'
import type { NewRequest } from '@core/requests/new-request'
import type { Request, RequestCase } from '@core/requests/request'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

type FaultsOnForm = { setFieldError(path: string, message: string): void }

/** One page of requests, the most urgent first. */
export function useRequestList(filter: RequestFilter) {
  return useQuery({
    queryKey: ['requests', 'list', filter],
    queryFn: () => api.requests.list(filter),
    placeholderData: keepPreviousData,
  })
}

/** How many requests are open and how many closed. */
export function useRequestCounts() {
  return useQuery({ queryKey: ['requests', 'counts'], queryFn: () => api.requests.counts() })
}

/** One request with its story. */
export function useRequestCase(id: string) {
  return useQuery({ queryKey: ['requests', 'get', id], queryFn: () => api.requests.get({ id }) })
}

/** Contacts whose name begins like what is typed, to take a name and address from. */
export function useContactMatches(typed: string, enabled: boolean) {
  const search = typed.trim()
  return useQuery({
    queryKey: ['contacts', 'matches', search],
    queryFn: () => api.contacts.list({ search, limit: 6 }),
    enabled: enabled && search.length >= 2,
    placeholderData: keepPreviousData,
  })
}

/** The contact a request is logged from, where the page was opened from one. */
export function useContactOf(id: string | null) {
  return useQuery({
    queryKey: ['contacts', 'get', id],
    queryFn: () => api.contacts.get({ id: id ?? '' }),
    enabled: id !== null,
  })
}

/** Every line of a log, fetched in parts of two hundred. */
export function useLogRows(filter: LogSpan, enabled: boolean) {
  return useQuery({ queryKey: ['requests', 'logRows', filter], queryFn: () => allLogRows(filter), enabled })
}

type LogSpan = { readonly kind: KindId; readonly from: string; readonly to: string }

async function allLogRows(wanted: LogSpan, before: readonly LogRow[] = []): Promise<readonly LogRow[]> {
  const { kind, from, to } = wanted
  const span = { kind, ...(from !== '' && { from }), ...(to !== '' && { to }) }
  const part = await api.requests.logRows({ ...span, offset: before.length })
  const rows = [...before, ...part.rows]
  return part.rows.length === 0 || rows.length >= part.total ? rows : allLogRows(wanted, rows)
}

/** Logs a request, puts faults beside their fields, and tells the page its id. */
export function useLogRequest(form: FaultsOnForm, onLogged: (request: Request) => void) {
  return useChange((input: NewRequest) => api.requests.log(input), {
    done: ({ reference }) => `Request logged as ${reference}.`,
    form: { setFieldError: (path, message) => form.setFieldError(String(path), message as string) },
    onSuccess: onLogged,
  })
}

/** Puts right what was logged wrongly. */
export function useCorrectRequest(id: string, form: FaultsOnForm, onDone: () => void) {
  return useChange((facts: NewRequest) => api.requests.correct({ id, facts }), {
    done: 'Corrected. The date is worked out anew.',
    form: { setFieldError: (path, message) => form.setFieldError(withoutFacts(String(path)), message as string) },
    onSuccess: onDone,
  })
}

/** The call says `facts.name` where the form says `name`. */
function withoutFacts(path: string): string {
  return path.replace(/^facts\./, '')
}

/** Links a request to the contact it is about. */
export function useLinkContact(id: string) {
  return useChange((facts: NewRequest) => api.requests.correct({ id, facts }), { done: 'Linked to the contact.' })
}

/** Records what happened in a case. */
export function useAddEvent(id: string, form: FaultsOnForm, onDone: () => void) {
  return useChange((event: NewEvent) => api.requests.addEvent({ id, event }), {
    done: 'Recorded.',
    form: { setFieldError: (path, message) => form.setFieldError(String(path), message as string) },
    onSuccess: onDone,
  })
}

/** Keeps a notice that came too late, without effect. */
export function useRecordLateNotice(id: string, onDone: () => void) {
  return useChange(
    ({ on, reasons }: { on: string; reasons: string }) => api.requests.recordLateNotice({ id, on, reasons }),
    { done: 'Kept as late. The date has not moved.', onSuccess: onDone },
  )
}

/** Writes a note into a case. */
export function useAddNote(id: string, onDone: () => void) {
  return useChange((text: string) => api.requests.addNote({ id, text }), { done: 'Note added.', onSuccess: onDone })
}

/** Takes an entry out that was made by mistake. */
export function useRemoveEvent(id: string, onDone: () => void) {
  return useChange((eventId: string) => api.requests.removeEvent({ id, eventId }), {
    done: 'Entry removed. The date is worked out anew.',
    onSuccess: onDone,
  })
}

/** Closes a case, or opens it again. */
export function useCloseRequest(id: string, form: FaultsOnForm, onDone: () => void) {
  return useChange((input: { on: string; outcome: string; note: string }) => api.requests.close({ id, ...input }), {
    done: 'Case closed.',
    form: { setFieldError: (path, message) => form.setFieldError(String(path), message as string) },
    onSuccess: onDone,
  })
}

/** Opens a closed case again. */
export function useReopenRequest(id: string, onDone: () => void) {
  return useChange((why: string) => api.requests.reopen({ id, why }), { done: 'Opened again.', onSuccess: onDone })
}

type Sent = {
  readonly templateId: string
  readonly title: string
  readonly facts: Record<string, unknown>
  readonly event: NewEvent
}

/** Keeps a letter with its case as it was sent, and records that it was sent. */
export function useKeepLetter(id: string, onDone: () => void) {
  return useChange(
    async ({ templateId, title, facts, event }: Sent): Promise<RequestCase> => {
      const { id: documentId } = await api.documents.save({ templateId, about: id, facts })
      await api.requests.keepLetter({ id, on: event.on, templateId, documentId, title })
      return api.requests.addEvent({ id, event })
    },
    { done: 'Recorded, and the letter is kept with the case.', onSuccess: onDone },
  )
}

/** A letter as it was kept. */
export function useKeptLetter(documentId: string | null) {
  return useQuery({
    queryKey: ['documents', 'get', documentId],
    queryFn: () => api.documents.get({ id: documentId ?? '' }),
    enabled: documentId !== null,
  })
}
