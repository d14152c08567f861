import type { NewNoContact } from '@core/contacts/no-contact'
import type { NoticeFacts } from '@core/contacts/notice-facts'
import { trashedUntil } from '@core/contacts/trash'
import { dayMonthYear } from '@core/time/format-date'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

/** Who works or worked for an organisation. */
export function usePeopleOf(id: string) {
  return useQuery({ queryKey: ['contacts', 'people', id], queryFn: () => api.contacts.peopleOf({ id }) })
}

/** Records when somebody was told where their details came from, or why they need not be. */
export function useSetNotice(onSuccess?: () => void, form?: { setFieldError(path: string, message: string): void }) {
  return useChange((input: NoticeFacts & { id: string }) => api.contacts.setNotice(input), {
    done: 'Saved.',
    ...(form && {
      form: { setFieldError: (path, message) => form.setFieldError(String(path), message as string) },
    }),
    onSuccess: () => onSuccess?.(),
  })
}

/** Everybody who is still to be told, by day. */
export function useUntold() {
  return useQuery({ queryKey: ['contacts', 'untold'], queryFn: () => api.contacts.untold() })
}

/** Everybody of one day was told. */
export function useToldAll() {
  return useChange((input: { dueOn: string; on: string }) => api.contacts.toldAll(input), {
    done: ({ count }) => `Noted for ${count.toLocaleString('en-GB')} ${count === 1 ? 'person' : 'people'}.`,
  })
}

/** Each time “no contact at all” was set or taken off, the latest first; asked only where the mark stands. */
export function useNoContact({ id, noContactAtAll }: { readonly id: string; readonly noContactAtAll: boolean }) {
  return useQuery({
    queryKey: ['contacts', 'noContact', id],
    queryFn: () => api.contacts.noContact({ id }),
    enabled: noContactAtAll,
  })
}

/** Marks somebody “no contact at all”, or takes the mark off; faults stand beside their fields. */
export function useSetNoContact(form: { setFieldError(path: string, message: string): void }, onSuccess: () => void) {
  return useChange((input: NewNoContact) => api.contacts.setNoContact(input), {
    done: ({ noContactAtAll }) => (noContactAtAll ? 'Marked “no contact at all”.' : 'The mark is off.'),
    form: { setFieldError: (path, message) => form.setFieldError(String(path), message as string) },
    onSuccess: () => onSuccess(),
  })
}

/** Moves a contact to the trash. */
export function useTrash() {
  return useChange((id: string) => api.contacts.trash({ id }), {
    done: ({ trashedAt }) => `In the trash until ${dayMonthYear(trashedUntil(trashedAt))}.`,
  })
}

/** Takes a contact out of the trash. */
export function useTakeFromTrash() {
  return useChange((id: string) => api.contacts.takeFromTrash({ id }), { done: 'Back in the list.' })
}

/** One page of the trash. */
export function useTrashed(offset: number, limit: number) {
  return useQuery({
    queryKey: ['contacts', 'trashed', offset, limit],
    queryFn: () => api.contacts.trashed({ offset, limit }),
    placeholderData: keepPreviousData,
  })
}
