import { useWays } from '../register/use-ways'

/** The name of whoever is inside, as they gave it; empty where they gave none. */
export function useMe(): string {
  return useWays().data?.people.find(({ isYou }) => isYou)?.name ?? ''
}
