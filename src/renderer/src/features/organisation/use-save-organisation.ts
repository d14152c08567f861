import type { Organisation } from '@core/organisation/organisation'
import { useQueryClient } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'
import type { OrganisationForm } from './use-organisation-form'

/** Saves the facts and says so; faults the register finds are put beside their fields. */
export function useSaveOrganisation(form: OrganisationForm, onSaved?: (saved: Organisation) => void) {
  const client = useQueryClient()
  return useChange((facts: Organisation) => api.organisation.save(facts), {
    done: 'Saved.',
    form: { setFieldError: (path, message) => form.setFieldError(String(path), message) },
    onSuccess: (saved) => {
      client.setQueryData(['organisation', 'get'], saved)
      onSaved?.(saved)
    },
  })
}
