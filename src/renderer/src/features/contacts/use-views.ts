import type { ContactChoice } from '@core/contacts/contact-filter'
import type { ListColumn } from '@core/contacts/list-columns'
import { keptChoice, type SavedView } from '@core/views/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

/** The saved views, the oldest first. */
export function useSavedViews() {
  return useQuery({ queryKey: ['views', 'list'], queryFn: () => api.views.list() }).data ?? []
}

type ViewFacts = { name: string; choice: ContactChoice; columns: readonly ListColumn[] }
type FaultsOnForm = { setFieldError(path: string, message: string): void }

/** Saves what the list shows as a view, or writes a saved one anew. */
export function useSaveView(form: FaultsOnForm | undefined, onSaved: (view: SavedView) => void) {
  return useChange(
    ({ id, name, choice, columns }: ViewFacts & { id?: string }) => {
      const facts = { name, choice: keptChoice.parse(choice), columns: [...columns] }
      return id === undefined ? api.views.save(facts) : api.views.change({ id, ...facts })
    },
    {
      done: 'View saved.',
      ...(form && { form: { setFieldError: (path, message) => form.setFieldError(String(path), message as string) } }),
      onSuccess: onSaved,
    },
  )
}

/** Removes a saved view; the contacts in it stay. */
export function useRemoveView(onRemoved: () => void) {
  return useChange((id: string) => api.views.remove({ id }), { done: 'View removed.', onSuccess: onRemoved })
}

/** “E-mail news?” for the contacts on screen. */
export function useMailVerdicts(contactIds: readonly string[], enabled: boolean) {
  const ids = contactIds.slice(0, 200)
  return useQuery({
    // Its answer rests on contacts, permissions and stops; each of these tells when it moves.
    queryKey: ['contacts', 'mailVerdicts', ids],
    queryFn: () => api.views.mailVerdicts({ contactIds: ids }),
    enabled: enabled && ids.length > 0,
    placeholderData: keepPreviousData,
  })
}
