import type { ChangedContact, NewContact } from '@core/contacts/contact'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

const countsQuery = queryOptions({ queryKey: ['contacts', 'counts'], queryFn: () => api.contacts.counts() })

/** How many contacts each view holds; asked after the list, so that the list never waits for it. */
export function useContactCounts(enabled: boolean) {
  return useQuery({ ...countsQuery, enabled })
}

/** One contact with everything known about it. */
export function useContact(id: string) {
  return useQuery({ queryKey: ['contacts', 'get', id], queryFn: () => api.contacts.get({ id }), enabled: id !== '' })
}

/** What happened with a contact, newest first. */
export function useContactTimeline(id: string) {
  return useQuery({ queryKey: ['contacts', 'timeline', id], queryFn: () => api.contacts.timeline({ id }) })
}

/** Organisations in the register whose name begins like what is typed. */
export function useOrganisationNames(typed: string) {
  const search = typed.trim()
  return useQuery({
    queryKey: ['contacts', 'organisations', search],
    queryFn: () => api.contacts.list({ search, kind: 'organisation', limit: 8 }),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  })
}

type FaultsOnForm = { setFieldError(path: string, message: string): void }

/** Adds a contact, or saves one that has an id. */
export function useSaveContact(form: FaultsOnForm, onSaved: (id: string) => void) {
  return useChange(
    (input: NewContact | ChangedContact) => ('id' in input ? api.contacts.edit(input) : api.contacts.add(input)),
    {
      done: (_saved, input) => ('id' in input ? 'Saved.' : 'Contact added.'),
      form: { setFieldError: (path, message) => form.setFieldError(String(path), message as string) },
      onSuccess: ({ id }) => onSaved(id),
    },
  )
}

/** Takes a contact out of the lists, or back into them. */
export function useArchiveContact() {
  return useChange(
    ({ id, archived }: { id: string; archived: boolean }) =>
      archived ? api.contacts.restore({ id }) : api.contacts.archive({ id }),
    { done: (after) => (after.status === 'archived' ? 'Archived.' : 'Back in the list.') },
  )
}
