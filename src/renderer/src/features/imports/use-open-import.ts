import type { ImportProgress } from '@core/imports/contract'
import { skipToken, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { afterWork, foundRunning, isWork, type OpenImport } from './open-import'
import { useImportList, useProgress } from './use-imports'

// Beside what the register said: gone with the page, which is renewed when the register locks.
const place = ['import-open']
const savablePlace = ['import-savable']
const leftPlace = ['import-left-alone']
const kept = { queryFn: skipToken, staleTime: Infinity, gcTime: Infinity } as const

/** The import the page is at, and what moves it on. */
export function useOpenImport() {
  const client = useQueryClient()
  const { data: open = null } = useQuery<OpenImport | null>({ queryKey: place, initialData: null, ...kept })
  const moves = useMemo(() => movesOf(client), [client])
  return { open, ...moves }
}

/** What moves an import on, whether or not its page is still there. */
export function movesOf(client: QueryClient) {
  const get = () => client.getQueryData<OpenImport | null>(place) ?? null
  const set = (open: OpenImport | null) => void client.setQueryData<OpenImport | null>(place, open)
  /** Changes the import that is open, if it is still this one. */
  const change = (id: string, to: (open: OpenImport) => OpenImport) => {
    const open = get()
    if (open?.id === id) set(to(open))
  }
  return {
    get,
    set,
    change,
    /** Takes in what a piece of work answered, and has every page ask again after people came or went. */
    settle: (id: string, progress: ImportProgress) => {
      change(id, (open) => afterWork(open, progress))
      if (isWork(progress.state) || progress.state === 'checked') return
      const { names = [] } = get() ?? {}
      client.setQueryData<Savable>(savablePlace, (all = {}) =>
        progress.state === 'done' ? { ...all, [id]: names } : without(all, id),
      )
      void client.invalidateQueries({ predicate: ({ queryKey }) => !String(queryKey[0]).startsWith('import-') })
    },
    /** Closes the page of this import; it is not opened again by itself. */
    leave: () => {
      const open = get()
      if (open) client.setQueryData<readonly string[]>(leftPlace, (all = []) => [...all, open.id])
      set(null)
    },
  }
}

/** Imports whose left-out rows are still there, with the names of their columns. */
type Savable = Readonly<Record<string, readonly string[]>>
const none: Savable = {}

/** The names of the columns of imports whose left-out rows can still be saved, by their ids. */
export function useSavable(): Savable {
  return useQuery<Savable>({ queryKey: savablePlace, initialData: none, ...kept }).data ?? none
}

/** Follows work whose call nobody waits for, and finds work that was begun before; answers how far it is. */
export function useFollow(): ImportProgress | undefined {
  const client = useQueryClient()
  const { open, settle, set } = useOpenImport()
  const { data: imports, isFetching } = useImportList()
  const { data: now } = useProgress(open?.id ?? '', open?.work ?? null)
  const { id, isFollowed } = open ?? {}
  useEffect(() => {
    if (id !== undefined && isFollowed && now && !isWork(now.state)) settle(id, now)
  }, [id, isFollowed, now, settle])
  useEffect(() => {
    if (open || isFetching) return
    const leftAlone = client.getQueryData<readonly string[]>(leftPlace) ?? []
    const running = imports?.find((one) => isWork(one.state) && !leftAlone.includes(one.id))
    if (running && isWork(running.state)) set(foundRunning(running, running.state))
  }, [client, open, imports, isFetching, set])
  return now
}

function without(all: Savable, id: string): Savable {
  return Object.fromEntries(Object.entries(all).filter(([one]) => one !== id))
}
