import type { ListFactsInput, ListState, ListWork, WhoseNumbers } from '@core/screening/list-contract'
import { skipToken, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, type ApiError } from '../../app/api'
import { sayFailed, useChange } from '../../app/use-change'
import { onForm, type FaultsOnForm } from './use-screening'

/** How often the progress is asked for, in milliseconds. */
const ASK_EVERY = 250

const working: readonly ListState[] = ['reading', 'gathering', 'comparing', 'recording']

/** Is the register busy with the list? */
export function isWorking(state: ListState): boolean {
  return working.includes(state)
}

/** The list file the register holds open: its name is known to the page, where it lies is not. */
export type OpenList = { readonly id: string; readonly name: string }

// Beside what the register said: gone with the page, which is renewed when the register locks.
const place = ['list-file-open']
const workOf = (id: string) => ['list-file-work', id]

/** The list that is held, if any; found again by whoever leaves the page and comes back. */
export function useOpenList(): OpenList | null {
  const kept = { queryFn: skipToken, initialData: null, staleTime: Infinity, gcTime: Infinity } as const
  return useQuery<OpenList | null>({ queryKey: place, ...kept }).data ?? null
}

/** Where the work with it stands; asked again and again while there is some. */
export function useListWork(id: string): ListWork | undefined {
  return useQuery<ListWork, ApiError>({
    queryKey: workOf(id),
    queryFn: () => api.listFile.work({ id }),
    refetchInterval: ({ state: { data } }) => (data && !isWorking(data.state) ? false : ASK_EVERY),
    staleTime: 0,
    gcTime: 0,
  }).data
}

/** Chooses a list in the system’s window; one that was held is let go. */
export function useChooseList() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => api.listChoosing.choose(),
    onSuccess: (chosen) => {
      if (chosen.id === null) return
      const open: OpenList = chosen
      client.setQueryData(place, open)
    },
    onError: sayFailed,
  })
}

/** Lets the file go. */
export function useDropList() {
  const client = useQueryClient()
  return useMutation<object, ApiError, OpenList>({
    mutationFn: ({ id }) => api.listFile.drop({ id }),
    onSettled: () => client.setQueryData<OpenList | null>(place, null),
  })
}

/** Ends the comparing. */
export function useCancelList() {
  return useMutation<object, ApiError, OpenList>({
    mutationFn: ({ id }) => api.listFile.cancel({ id }),
    onError: sayFailed,
  })
}

/** How many of these numbers a list can say something of; asked anew when contacts change. */
export function useCountNumbers(whose: WhoseNumbers) {
  return useQuery({
    queryKey: ['contacts', 'numbersForList', whose],
    queryFn: () => api.listFile.count(whose),
  }).data
}

type Check = Parameters<typeof api.listFile.check>[0]

/** Compares and writes down what was found. */
export function useCheckList({ id }: OpenList, form: FaultsOnForm) {
  const client = useQueryClient()
  const ask = (input: Pick<Check, 'facts' | 'what'>) => {
    const look = () => void client.invalidateQueries({ queryKey: workOf(id) })
    const soon = setTimeout(look, ASK_EVERY) // quick work does not take the form away
    return api.listFile.check({ id, ...input }).finally(() => {
      clearTimeout(soon)
      look()
    })
  }
  const faults = onForm(form)
  const setFieldError = (path: string | number | symbol, message: unknown) =>
    faults.setFieldError(String(path).replace('facts.', ''), message)
  return useChange(ask, { done: doneWords, form: { setFieldError } })
}

function doneWords({ result, wasCancelled }: ListWork): string {
  if (wasCancelled || !result) return 'Cancelled. Nothing was written down.'
  return `${result.checked.toLocaleString('en-GB')} checked, ${result.listed.toLocaleString('en-GB')} on the register.`
}

/** Looks one number up; nothing is written down. */
export function useFindNumber({ id }: OpenList, onFault: (words: string) => void) {
  return useMutation<{ normal: string; result: 'listed' | 'not-listed' }, ApiError, string>({
    mutationFn: (phone) => api.listFile.find({ id, phone }),
    onError: (error) => {
      const [issue] = error.detail.issues ?? []
      if (issue) onFault(issue.message)
      else sayFailed(error)
    },
  })
}

export type ListForm = ListFactsInput
