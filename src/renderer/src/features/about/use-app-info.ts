import { useQuery } from '@tanstack/react-query'
import { api } from '../../app/api'

/** What the program knows about itself. It does not change while it runs. */
export function useAppInfo() {
  return useQuery({ queryKey: ['app', 'info'], queryFn: () => api.app.info(), staleTime: Infinity })
}
