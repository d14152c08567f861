import type { Organisation } from '@core/organisation/organisation'
import type { MovedDate } from '@core/requests/under-nation'
import { shortDate } from '@core/time/format-date'
import { useQueryClient } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'
import type { OrganisationForm } from './use-organisation-form'

/** The facts as saved, and which open dates moved with a new nation; null where the nation stayed. */
export type Saved = { readonly facts: Organisation; readonly moved: readonly MovedDate[] | null }

/** Saves the facts and says so; faults the register finds are put beside their fields. */
export function useSaveOrganisation(form: OrganisationForm, onSaved?: (saved: Saved) => void) {
  const client = useQueryClient()
  return useChange(save, {
    done: ({ moved }) => doneWords(moved),
    form: { setFieldError: (path, message) => form.setFieldError(String(path), message) },
    onSuccess: (saved) => {
      client.setQueryData(['organisation', 'get'], saved.facts)
      onSaved?.(saved)
    },
  })

  async function save(facts: Organisation): Promise<Saved> {
    const moved = form.isDirty('nation') ? (await api.requests.datesUnder({ nation: facts.nation })).moved : null
    return { facts: await api.organisation.save(facts), moved }
  }
}

function doneWords(moved: Saved['moved']): string {
  const [first, ...more] = moved ?? []
  if (!first) return 'Saved.'
  const others = more.length === 0 ? '' : ` and ${more.length} more`
  return `Saved. ${first.reference} is now due ${shortDate(first.to)}${others}.`
}
