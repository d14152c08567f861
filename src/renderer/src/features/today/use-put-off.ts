import type { PutOff } from '@core/today/put-off'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { sayDone, useChange } from '../../app/use-change'

type FaultsOnForm = { setFieldError(path: string, message: string): void }

/** Puts one due thing off, with the reason. */
export function usePutOff(id: string, form: FaultsOnForm, onSuccess: () => void) {
  return useChange((given: PutOff) => api.today.putOff({ id, ...given }), {
    done: 'Put off. It says so on Today.',
    form: {
      setFieldError: (path, message) => form.setFieldError(String(path), typeof message === 'string' ? message : ''),
    },
    onSuccess,
  })
}

/** Takes it back before its day. */
export function useBringBack() {
  return useChange((id: string) => api.today.bringBack({ id }), { done: 'Back on the list.' })
}

/** What was finished in the last seven days. */
export function useDone() {
  return useQuery({ queryKey: ['today', 'done'], queryFn: () => api.today.done() })
}

/** Saves the due dates as a calendar file. */
export function useSaveCalendar() {
  return useChange(() => api.calendar.save(), { onSuccess: ({ saved }) => saved && sayDone('Saved.') })
}
