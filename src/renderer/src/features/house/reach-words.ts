import type { HouseOptions } from '@core/flows/house-options'
import type { HouseReach } from '@core/house/contract'
import { ownRuleWords } from './own-rule-words'

/** Whom a rule is about, in a sentence: “It is about 12 people; 3 of them have a sign of interest.” Empty where unknown. */
export function reachWords(option: keyof HouseOptions, reach: HouseReach | undefined): string {
  const { about } = ownRuleWords[option]
  if (!about || !reach) return ''
  const { contacts, signed } = reach
  if (contacts === 0) return `No ${about[1]} in the register today.`
  const who = `${contacts.toLocaleString('en-GB')} ${contacts === 1 ? about[0] : about[1]}`
  const signs =
    signed === null
      ? ''
      : `; ${signed === 0 ? 'none' : signed.toLocaleString('en-GB')} of them ${signed === 1 ? 'has' : 'have'} a sign of interest`
  return `It is about ${who}${signs}.`
}
