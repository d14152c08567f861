import type { LettersWanted } from '@core/letters/contract'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { sayDone, useChange } from '../../app/use-change'

/** Saves the same letter to many people. Cancelling says nothing. */
export function useSaveLetters() {
  return useChange((wanted: LettersWanted) => api.letters.save(wanted), {
    onSuccess: ({ saved, total, keptBack, name }, { form }) => {
      if (!saved) return
      const many = total === 1 ? 'One letter' : `${total.toLocaleString('en-GB')} letters`
      const back =
        keptBack === 0
          ? ''
          : ` ${keptBack.toLocaleString('en-GB')} ${keptBack === 1 ? 'was' : 'were'} kept back: something changed since the check.`
      sayDone(`${many} saved in the ${form === 'print' ? 'file' : 'folder'} “${name}”.${back}`)
    },
  })
}

/** How many of the letters are made, while they are. */
export function useLettersProgress(isRunning: boolean) {
  const query = {
    queryKey: ['letters', 'progress'],
    queryFn: () => api.letters.progress(),
    enabled: isRunning,
    gcTime: 0,
  }
  return useQuery({ ...query, refetchInterval: 300, staleTime: 0 }).data
}

/** Ends the letters under way; none of them stays. */
export function useCancelLetters() {
  return useChange(() => api.letters.cancel())
}
