import { queryOptions, useQuery } from '@tanstack/react-query'
import type { Parts, WaysIn } from '@core/ways/contract'
import type { Steward } from '@core/contract/index'
import { api, type ApiError } from '../../app/api'
import { useChange } from '../../app/use-change'
import { useSecretCall } from './use-secret-call'

const waysQuery = queryOptions<WaysIn, ApiError>({ queryKey: ['ways', 'list'], queryFn: () => api.ways.list() })

type Input<V extends keyof Steward['ways']> = Parameters<Steward['ways'][V]>[0]

/** Everybody with a way in, and the ways that are nobody’s in particular. */
export function useWays() {
  return useQuery(waysQuery)
}

/** Gives somebody a passphrase of their own. */
export function useAddPerson() {
  return useSecretCall<Input<'addPerson'>, object>((input) => api.ways.addPerson(input))
}

/** Gives somebody in the list another name; can be taken back. */
export function useRenamePerson() {
  return useChange((input: Input<'rename'>) => api.ways.rename(input), { done: 'Name saved.' })
}

/** Ends somebody’s ways in. */
export function useRemoveWays() {
  return useChange((input: Input<'remove'>) => api.ways.remove(input), { done: 'Removed.' })
}

/** Says whose passphrase it is that was made with paper. */
export function useClaim() {
  return useChange((input: Input<'claim'>) => api.ways.claim(input), { done: 'Noted.' })
}

/** Makes three new parts; those there were open nothing any more. */
export function useMakeParts() {
  return useSecretCall<Input<'makeParts'>, Parts>((input) => api.ways.makeParts(input))
}

/** Ends the three parts. */
export function useEndParts() {
  return useChange(() => api.ways.endParts(), { done: 'The three parts open nothing any more.' })
}
