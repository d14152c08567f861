import { useMutation } from '@tanstack/react-query'
import { api } from '../../app/api'
import { sayDone, sayFailed } from '../../app/use-change'

/** Shows the register’s folder in the system’s own window. */
export function useOpenDataFolder() {
  return useMutation({
    mutationFn: () => api.app.openDataFolder(),
    onSuccess: ({ opened }) => {
      if (!opened) sayDone('This computer has no window for folders.')
    },
    onError: sayFailed,
  })
}
