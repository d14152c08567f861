import type { UseFormReturnType } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

/** Recorded signs that a contact wants to hear; the newest first. */
export function useSigns(contactId: string) {
  return useQuery({
    queryKey: ['house', 'signs', contactId],
    queryFn: () => api.house.signs({ contactId }),
    enabled: contactId !== '',
  })
}

/** Records a sign of interest. */
export function useAddSign(
  form: Pick<UseFormReturnType<Record<string, unknown>>, 'setFieldError'>,
  onDone: () => void,
) {
  return useChange(api.house.addSign, { form, done: 'The sign is recorded.', onSuccess: onDone })
}

/** Takes a sign away: it was recorded by mistake, or no longer holds. */
export function useRemoveSign() {
  return useChange(api.house.removeSign, { done: 'The sign is taken away.' })
}
