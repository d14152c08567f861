import type { EntryFilter } from '@core/suppression/contract'
import type { Entry } from '@core/suppression/entry'
import type { NewEntry } from '@core/suppression/new-entry'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'
import { attachOne } from '../attachments/send-file'

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

/** Ends an entry, with reason and evidence, which may be a file. */
export function useLift({ id, contactId }: Pick<Entry, 'id' | 'contactId'>, form: FaultsOnForm, onDone: () => void) {
  const send = async ({ file, ...input }: Lifting) => {
    const shown = file && (await attachOne(file, { ownerKind: 'stop', ownerId: id }, contactId))
    try {
      return await api.suppression.lift({ id, ...input, fileId: shown?.id ?? null })
    } catch (error) {
      // The entry stands; what was to show the contrary is not left on it.
      if (shown) await api.attachments.remove({ id: shown.id })
      throw error
    }
  }
  return useChange(send, {
    done: 'Lifted. The entry stays in the list of lifted ones.',
    form: onForm(form),
    onSuccess: onDone,
  })
}

type Lifting = { readonly on: string; readonly reason: string; readonly evidence: string; readonly file: File | null }

/** Notes that entries are blocked in the other systems too. */
export function useMarkInCrm() {
  return useChange((input: { ids: string[]; on: string | null }) => api.suppression.markInCrm(input), {
    done: ({ changed }, { on }) =>
      on === null
        ? 'Back on the list of what is still to do.'
        : `Noted for ${changed === 1 ? 'one entry' : `${changed} entries`}.`,
  })
}
