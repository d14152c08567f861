import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../app/api'
import { putAway, takeOver } from './held-drafts'

/** Asks once, when the register opens, for what was being written. */
export const unfinishedQuery = queryOptions({
  queryKey: ['unfinished'],
  queryFn: bringBack,
  staleTime: Infinity,
  gcTime: Infinity,
})

/**
 * Brings back what was being written when the register locked, and the page it was written on. True once that is done:
 * until then no page is drawn, so that every form finds its words at once.
 */
export function useUnfinished(): boolean {
  return !useQuery(unfinishedQuery).isPending
}

async function bringBack(): Promise<true> {
  try {
    const { drafts, leftAt } = await api.drafts.list()
    takeOver(drafts, leftAt)
    const isFresh = /^#?\/?$/.test(window.location.hash)
    if (isFresh && leftAt !== '') window.location.replace(`#${leftAt}`)
  } catch {
    // Without its drafts the register opens all the same.
  }
  return true
}

/** Hands over what is being written whenever main asks, before the register locks or the program ends. */
export function usePutAway(): void {
  useEffect(
    () =>
      window.steward.onCommand((command) => {
        if (command === 'put-away:lock') void putAway('lock')
        if (command === 'put-away:quit') void putAway('quit')
      }),
    [],
  )
}
