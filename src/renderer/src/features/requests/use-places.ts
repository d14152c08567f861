import type { SearchPlace } from '@core/places/search-place'
import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'

/** Where the organisation looks when somebody asks for their data; proposed while nobody has said it. */
export function useOwnPlaces() {
  return useQuery({ queryKey: ['places', 'list'], queryFn: () => api.places.list() })
}

type Saved = { readonly places: readonly SearchPlace[]; readonly here: boolean }

/** Saves the places, and uses them in this case too where that is wanted. */
export function useSavePlaces(
  requestId: string,
  form: { setFieldError(path: string, message: string): void },
  onDone: () => void,
) {
  return useChange(
    async ({ places, here }: Saved) => {
      await api.places.save({ places: [...places] })
      if (here) await api.requests.setPlaces({ id: requestId, places: places.map(({ name }) => name) })
    },
    {
      done: 'Places saved.',
      form: { setFieldError: (path, message) => form.setFieldError(String(path), message as string) },
      onSuccess: onDone,
    },
  )
}
