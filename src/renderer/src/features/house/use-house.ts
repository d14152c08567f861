import { houseOptionKeys, type HouseOptions } from '@core/flows/house-options'
import type { HouseReach } from '@core/house/contract'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'
import { useMe } from '../consents/use-me'
import { ownRuleWords } from './own-rule-words'
import { reachWords } from './reach-words'

const optionsQuery = queryOptions({ queryKey: ['house', 'get'], queryFn: () => api.house.get() })
const settingsQuery = queryOptions({ queryKey: ['house', 'settings'], queryFn: () => api.house.settings() })

/** Which of the organisation’s own stricter rules are on. */
export function useHouseOptions() {
  return useQuery(optionsQuery)
}

/** The same with who switched each last, and when. */
export function useHouseSettings() {
  return useQuery(settingsQuery)
}

/** How many contacts each rule is about. Counted anew when contacts change. */
export function useHouseReach() {
  return useQuery({ queryKey: ['house', 'reach'], queryFn: () => api.house.reach() })
}

type Turned = { readonly option: keyof HouseOptions; readonly isOn: boolean }

/** Switches one rule at once; it shows before it is saved, so that a switch does not lag behind the hand. */
export function useSwitchRule(settings: readonly Turned[], reach: readonly HouseReach[] | undefined) {
  const client = useQueryClient()
  const by = useMe()
  return useChange(
    async ({ option, isOn }: Turned) => {
      client.setQueryData(settingsQuery.queryKey, (old) =>
        old?.map((one) => (one.option === option ? { ...one, isOn } : one)),
      )
      const isWanted = (key: keyof HouseOptions) =>
        key === option ? isOn : settings.some((one) => one.option === key && one.isOn)
      const wanted = Object.fromEntries(houseOptionKeys.map((key) => [key, isWanted(key)]))
      try {
        return await api.house.save({ ...wanted, by })
      } finally {
        await client.invalidateQueries({ queryKey: ['house'] })
      }
    },
    {
      done: (_, { option, isOn }) => {
        const about = reachWords(
          option,
          reach?.find((one) => one.option === option),
        )
        return `“${ownRuleWords[option].title}” is ${isOn ? 'on' : 'off'}. ${about}`.trim()
      },
    },
  )
}
