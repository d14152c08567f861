import type { RecordingFilter } from '@core/recordings/contract'
import type { LookUpLine, NewLookUp } from '@core/recordings/look-up'
import type { Publication, PublicationPlace } from '@core/recordings/publication'
import type { NewRecording, RecordingLine } from '@core/recordings/recording'
import type { NewSlip } from '@core/recordings/slip'
import { dayMonthYear } from '@core/time/format-date'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

type FaultsOnForm = { setFieldError(path: string, message: string): void }
const onForm = (form: FaultsOnForm) => ({
  setFieldError: (path: string | number | symbol, message: unknown) =>
    form.setFieldError(String(path).replace(/^facts\./, ''), String(message)),
})

/** The period for new recordings, and whether the organisation says that it records calls. */
export function useSetup() {
  return useQuery({ queryKey: ['recordings', 'setup'], queryFn: () => api.recordings.setup(), staleTime: 0 })
}

/** One page of recordings, without who was on the call. */
export function useRecordings(filter: RecordingFilter, enabled = true) {
  return useQuery({
    queryKey: ['recordings', 'list', filter],
    queryFn: () => api.recordings.list(filter),
    placeholderData: keepPreviousData,
    enabled,
  })
}

/** How many there are in each view. */
export function useRecordingCounts() {
  return useQuery({ queryKey: ['recordings', 'counts'], queryFn: () => api.recordings.counts() })
}

/** What anybody inside may see of one recording. */
export function useRecordingLine(id: string) {
  return useQuery({ queryKey: ['recordings', 'line', id], queryFn: () => api.recordings.line({ id }) })
}

/** A recording with who was on the call, while the look-up is open. Nothing of it is kept once the page is left. */
export function useRecordingDetails(id: string, lookUpId: string) {
  return useQuery({
    queryKey: ['recordings', 'details', id, lookUpId],
    queryFn: () => api.recordings.details({ id, lookUpId }),
    enabled: lookUpId !== '',
    retry: false,
    gcTime: 0,
  })
}

/** What a look-up opened, while it is open. */
export function useFound(lookUpId: string) {
  return useQuery({
    queryKey: ['recordings', 'found', lookUpId],
    queryFn: () => api.recordings.found({ lookUpId }),
    enabled: lookUpId !== '',
    retry: false,
    gcTime: 0,
  })
}

/** Who looked, the latest first. */
export function useLookUps(page: { readonly limit: number; readonly offset: number }, enabled = true) {
  return useQuery({
    queryKey: ['recordings', 'lookUps', page],
    queryFn: () => api.recordings.lookUps(page),
    placeholderData: keepPreviousData,
    enabled,
  })
}

/** Every look-up, fetched in parts of two hundred, for paper. */
export function useAllLookUps(total: number) {
  return useQuery({
    queryKey: ['recordings', 'allLookUps', total],
    queryFn: () => allLookUps(),
    enabled: total > 0,
  })
}

async function allLookUps(before: readonly LookUpLine[] = []): Promise<readonly LookUpLine[]> {
  const part = await api.recordings.lookUps({ limit: 200, offset: before.length })
  const rows = [...before, ...part.rows]
  return part.rows.length === 0 || rows.length >= part.total ? rows : allLookUps(rows)
}

/** The places that say that calls are recorded. */
export function usePublication() {
  return useQuery({ queryKey: ['recordings', 'publication'], queryFn: () => api.recordings.publication() })
}

/** Open requests, to say what a look-up is for. */
export function useOpenRequests() {
  const filter = { status: 'open', limit: 200 } as const
  return useQuery({ queryKey: ['requests', 'list', filter], queryFn: () => api.requests.list(filter) })
}

/** Looks up, with a reason that is written down. */
export function useLookUp(form: FaultsOnForm, onDone: (lookUpId: string) => void) {
  return useChange((input: NewLookUp) => api.recordings.lookUp(input), {
    form: onForm(form),
    onSuccess: ({ id }) => onDone(id),
  })
}

/** Adds a recording. */
export function useAddRecording(form: FaultsOnForm, onDone: (added: RecordingLine) => void) {
  return useChange((input: NewRecording) => api.recordings.add(input), {
    done: ({ reference, destroyOn }) => `Added as ${reference}. To be destroyed on ${dayMonthYear(destroyOn)}.`,
    form: onForm(form),
    onSuccess: onDone,
  })
}

/** Changes what is known of a call. */
export function useEditRecording(opened: { id: string; lookUpId: string }, form: FaultsOnForm, onDone: () => void) {
  return useChange((facts: NewRecording) => api.recordings.edit({ ...opened, facts }), {
    done: 'Changed.',
    form: onForm(form),
    onSuccess: onDone,
  })
}

/** Keeps a recording longer, with a reason. */
export function useExtend(id: string, form: FaultsOnForm, onDone: () => void) {
  return useChange((input: { destroyOn: string; reason: string }) => api.recordings.extend({ id, ...input }), {
    done: ({ destroyOn }) => `Kept until ${dayMonthYear(destroyOn)}.`,
    form: onForm(form),
    onSuccess: onDone,
  })
}

/** Notes that the sound is gone, and takes out who was on the call. */
export function useDestroy(id: string, form: FaultsOnForm, onDone: () => void) {
  return useChange((input: { on: string; how: string }) => api.recordings.destroy({ id, ...input }), {
    done: 'Noted as destroyed. Who was on the call is gone from here too.',
    form: onForm(form),
    onSuccess: onDone,
  })
}

/** Says that a request is about a recording. */
export function useLinkRequest(lookUpId: string) {
  return useChange((input: { id: string; requestId: string }) => api.recordings.linkRequest({ ...input, lookUpId }), {
    done: ({ reference }) => `${reference} belongs to the case now, and is held while it is open.`,
  })
}

/** Takes that back. */
export function useUnlinkRequest(id: string) {
  return useChange((requestId: string) => api.recordings.unlinkRequest({ id, requestId }), {
    done: 'Taken off the case.',
  })
}

/** Ticks a place that says that calls are recorded. */
export function useTickPlace(form: FaultsOnForm, onDone: () => void) {
  return useChange((input: Publication) => api.recordings.setPublication(input), {
    done: 'Ticked.',
    form: onForm(form),
    onSuccess: onDone,
  })
}

/** Takes a tick back. */
export function useUntickPlace() {
  return useChange((place: PublicationPlace) => api.recordings.clearPublication({ place }), {
    done: 'Back on the list of what is still to do.',
  })
}

/** “We broke the policy by accident”. */
export function useReportSlip(form: FaultsOnForm, onDone: (made: { breachId: string; reference: string }) => void) {
  return useChange((input: NewSlip) => api.recordings.reportSlip(input), { form: onForm(form), onSuccess: onDone })
}
