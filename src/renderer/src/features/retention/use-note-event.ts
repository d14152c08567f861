import type { NotedTrigger } from '@core/retention/trigger'
import { dayMonthYear } from '@core/time/format-date'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useToday } from '../../app/clock'
import { useChange } from '../../app/use-change'

/** Contacts whose name fits what is typed, for a field to choose from. */
export function useContactChoices(typed: string) {
  const search = typed.trim()
  return useQuery({
    queryKey: ['contacts', 'choices', search],
    queryFn: async () => {
      const { rows } = await api.contacts.list({ search, limit: 8 })
      return rows.map(({ id, displayName, organisationName }) => ({
        value: id,
        label: [displayName, organisationName].filter(Boolean).join(', '),
      }))
    },
    enabled: search.length >= 2,
    placeholderData: keepPreviousData,
  })
}

function notedWords(due: { on: string; action: string } | null, today: string): string {
  if (due === null) return 'Noted. No row of the schedule counts from it for them, so they do not come up.'
  if (due.on <= today) return 'Noted. They wait for your decision now.'
  return `Noted. They come up ${due.action === 'review' ? 'to be looked at' : 'for your decision'} on ${dayMonthYear(due.on)}.`
}

/** Writes down the day of an event for one contact. */
export function useNoteEvent(form: { setFieldError(path: string, message: string): void }, onSuccess: () => void) {
  const today = useToday()
  return useChange(
    (noted: { readonly contactId: string; readonly event: NotedTrigger; readonly on: string }) =>
      api.retention.noteEvent(noted),
    {
      done: ({ due }) => notedWords(due, today),
      form: {
        setFieldError: (path: PropertyKey, message: unknown) => form.setFieldError(String(path), String(message)),
      },
      onSuccess,
    },
  )
}
