import type { SignOfInterest } from '../house/sign-of-interest'
import { signScope } from '../house/sign-timeline'
import type { Channel } from '../marketing/channel'
import { dayMonthYear } from '../time/format-date'
import type { Facts } from './facts'
import type { Standing } from './facts-of-consents'

/**
 * Has somebody shown that they want to hear, this way? A recorded sign answers it, and so does a yes, the clearest sign there
 * is. Where neither is on file the answer is no and nobody can say otherwise: the own rule wants evidence that can be shown
 * (`house.positive-indication-only`, `settled.no-looser`). A flow knows no subject, so a sign for one can be answered away.
 */
export function factsOfSigns(
  signs: readonly SignOfInterest[],
  standings: readonly Standing[],
  channel: Channel | undefined,
): Facts {
  if (channel === undefined) return {}
  const here = signs.filter((sign) => sign.channel === '' || sign.channel === channel)
  const sign = here.find(({ purpose }) => purpose === '') ?? here[0]
  if (sign) {
    const from = `the sign of interest of ${dayMonthYear(sign.shownOn)} on the contact’s page (${signScope(sign)})`
    return { 'sign-of-interest': { answer: 'yes', from } }
  }
  const yes = standings.find(({ state }) => state.channel === channel && state.state === 'given')
  if (yes) {
    const from = `the permissions of the contact: yes on ${dayMonthYear(yes.state.since)}`
    return { 'sign-of-interest': { answer: 'yes', from } }
  }
  const from = 'the contact’s page: no sign of interest is recorded there for this way'
  return { 'sign-of-interest': { answer: 'no', from, fixed: true } }
}
