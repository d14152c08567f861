import { drillOf } from '@core/help/drills/index'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '../../app/api'

/** The versions of what keeps the register. They do not change while the program runs. */
export function useVersions() {
  return useQuery({ queryKey: ['help', 'versions'], queryFn: () => api.help.versions(), staleTime: Infinity })
}

/** Where each drill of this sitting began: a line of the record of changes. Gone with the window, and so is the sample’s use. */
const begun = new Map<string, number>()

/** A drill, how far it is, and the way to begin it (again). It looks anew whenever the page is opened, and every few seconds. */
export function useDrill(id: string) {
  const client = useQueryClient()
  const [since, setSince] = useState(begun.get(id) ?? null)
  const { data, error } = useQuery({
    queryKey: ['help', 'drill', id, since],
    queryFn: () => api.help.drill({ id, since }),
    enabled: drillOf(id) !== undefined,
    refetchInterval: since === null ? false : LOOKS_EVERY,
    staleTime: 0,
  })
  const begin = async () => {
    const { at } = await api.help.drill({ id, since: null })
    begun.set(id, at)
    await client.invalidateQueries({ queryKey: ['help', 'drill', id] })
    setSince(at)
  }
  const end = () => {
    begun.delete(id)
    setSince(null)
  }
  return { seen: data, error, isUnderWay: since !== null, begin, end }
}

/** The register is looked at again after so many milliseconds, while somebody has a drill open. */
const LOOKS_EVERY = 5000
