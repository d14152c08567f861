import type { AffectedPerson, AffectedView, NewOutcome } from '@core/breaches/affected'
import type { Selection } from '@core/contacts/selection'
import type { ContactCategory } from '@core/contacts/contact-category'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

const page = 50
/** How many letters are one document: more than these leave as files of their own or as one print. */
export const lettersAtOnce = 150
/** Rows in one answer. */
const most = 200

/** One page of the people a breach touched, with how many there are in each state. */
export function useAffected(breachId: string, show: AffectedView, from: number) {
  return useQuery({
    queryKey: ['breaches', 'affected', breachId, show, from],
    queryFn: () => api.breaches.affected({ breachId, show, limit: page, offset: from }),
    placeholderData: keepPreviousData,
  })
}
export const affectedPage = page

/** All of them a letter is made for. */
export function useLetterPeople(breachId: string, show: AffectedView, wanted: boolean) {
  return useQuery({
    queryKey: ['breaches', 'letters', breachId, show],
    queryFn: async (): Promise<readonly AffectedPerson[]> => {
      const people: AffectedPerson[] = []
      for (;;) {
        const { rows } = await api.breaches.affected({ breachId, show, limit: most, offset: people.length })
        people.push(...rows)
        if (rows.length < most) return people
      }
    },
    enabled: wanted,
  })
}

/** The contacts a search and a role find, to choose from. */
export function useChoosable(search: string, role: ContactCategory | null, wanted: boolean) {
  return useQuery({
    queryKey: ['contacts', 'choosable', search, role],
    queryFn: () => api.contacts.list({ ...choiceOf(search, role), limit: page }),
    enabled: wanted,
    placeholderData: keepPreviousData,
  })
}

/** What is asked of the contacts. */
export function choiceOf(search: string, role: ContactCategory | null) {
  return { search: search.trim(), ...(role ? { role } : {}) }
}

/** Puts people on the list, and says how many stood there already. */
export function useAddAffected(breachId: string, onDone: () => void) {
  return useChange((selection: Selection) => api.breaches.addAffected({ breachId, selection }), {
    done: ({ added, already }) => {
      const said = added === 1 ? 'One person added.' : `${added} people added.`
      return already === 0 ? said : `${said} ${already} stood there already.`
    },
    onSuccess: onDone,
  })
}

/** Takes people off the list. */
export function useRemoveAffected(breachId: string) {
  return useChange((ids: string[]) => api.breaches.removeAffected({ breachId, ids }), { done: 'Taken off the list.' })
}

/** Records what came of telling some of them. */
export function useRecordAffected(onDone: () => void) {
  return useChange((input: NewOutcome) => api.breaches.recordAffected(input), {
    done: ({ recorded }) => (recorded === 1 ? 'Recorded for one person.' : `Recorded for ${recorded} people.`),
    onSuccess: onDone,
  })
}
