import type { Theme } from '@core/app/theme'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '../../app/api'
import { sayFailed } from '../../app/use-change'
import { useAppInfo } from '../about/use-app-info'

/** Whether the program is light, dark or like the computer. The host keeps it: the page remembers nothing over a restart. */
export function useTheme() {
  const client = useQueryClient()
  const { data: info } = useAppInfo()
  const { mutate } = useMutation({
    mutationFn: (theme: Theme) => api.app.setTheme({ theme }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['app'] }),
    onError: sayFailed,
  })
  return { theme: info?.theme ?? 'system', setTheme: mutate }
}
