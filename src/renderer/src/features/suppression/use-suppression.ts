import type { EntryFilter } from '@core/suppression/contract'
import type { Entry } from '@core/suppression/entry'
import type { NewEntry } from '@core/suppression/new-entry'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

type FaultsOnForm = { setFieldError(path: string, message: string): void }
const onForm = (form: FaultsOnForm) => ({
  setFieldError: (path: string | number | symbol, message: unknown) =>
    form.setFieldError(String(path), String(message)),
})

/** One page of the list, the latest refusal first. */
export function useEntries(filter: EntryFilter) {
  return useQuery({
    queryKey: ['suppression', 'list', filter],
    queryFn: () => api.suppression.list(filter),
    placeholderData: keepPreviousData,
  })
}

/** Every entry of a view, fetched in parts of two hundred, for paper and files. */
export async function allEntries(show: EntryFilter['show'], before: readonly Entry[] = []): Promise<readonly Entry[]> {
  const part = await api.suppression.list({ show, limit: 200, offset: before.length })
  const rows = [...before, ...part.rows]
  return part.rows.length === 0 || rows.length >= part.total ? rows : allEntries(show, rows)
}

/** How many there are in each view. */
export function useEntryCounts() {
  return useQuery({ queryKey: ['suppression', 'counts'], queryFn: () => api.suppression.counts() })
}

/** One entry. */
export function useEntry(id: string) {
  return useQuery({
    queryKey: ['suppression', 'get', id],
    queryFn: () => api.suppression.get({ id }),
    enabled: id !== '',
  })
}

/** Why an address, a number, a domain or a person is blocked. */
export function useProof(asked: { readonly text: string; readonly postcode: string }) {
  return useQuery({
    queryKey: ['suppression', 'check', asked],
    queryFn: () => api.suppression.check(asked),
    enabled: asked.text !== '',
  })
}

/** How many contacts a blocked domain would reach. */
export function useAtDomain(domain: string) {
  return useQuery({
    queryKey: ['suppression', 'atDomain', domain],
    queryFn: () => api.suppression.atDomain({ domain }),
    enabled: domain.includes('.'),
  })
}

/** Adds an entry; faults stand beside their fields. */
export function useAddEntry(form: FaultsOnForm, onDone: (entry: Entry) => void) {
  return useChange((input: NewEntry) => api.suppression.add(input), {
    done: 'On the do-not-contact list from now.',
    form: onForm(form),
    onSuccess: onDone,
  })
}

/** Ends an entry, with reason and evidence. */
export function useLift(id: string, form: FaultsOnForm, onDone: () => void) {
  return useChange(
    (input: { on: string; reason: string; evidence: string }) => api.suppression.lift({ id, ...input }),
    {
      done: 'Lifted. The entry stays in the list of lifted ones.',
      form: onForm(form),
      onSuccess: onDone,
    },
  )
}

/** Notes that entries are blocked in the other systems too. */
export function useMarkInCrm() {
  return useChange((input: { ids: string[]; on: string | null }) => api.suppression.markInCrm(input), {
    done: ({ changed }, { on }) =>
      on === null
        ? 'Back on the list of what is still to do.'
        : `Noted for ${changed === 1 ? 'one entry' : `${changed} entries`}.`,
  })
}
