import { isRefusal, type ConsentState } from '../consents/consent-state'
import type { Channel } from '../marketing/channel'
import { dayMonthYear } from '../time/format-date'
import type { Facts } from './facts'

/** Where somebody stands with one way, purpose and address, and whether the day for a second look has passed. */
export type Standing = { readonly state: ConsentState; readonly overdue: boolean }

/**
 * What the permissions answer about one way of reaching somebody. A flow knows neither purpose nor address, so only what
 * holds for all of them counts (`consent.specific`); and that nobody was asked is no answer. A refusal cannot be answered
 * away (`settled.refusal-scope`).
 */
export function factsOfConsents(standings: readonly Standing[], channel: Channel | undefined): Facts {
  const cells = standings.filter(({ state }) => state.channel === channel)
  if (cells.some(({ state }) => state.lineRefusedOn !== undefined)) return factsOfLine(cells)
  const [first] = cells.toSorted((a, b) => a.state.since.localeCompare(b.state.since))
  if (!first || first.state.since === '') return {}
  const on = dayMonthYear(first.state.since)
  if (cells.every(({ state }) => state.state === 'given')) {
    const yes = { answer: 'yes', from: `the permissions of the contact: yes on ${on}` }
    const isOneAnswer = new Set(cells.map((cell) => cell.overdue)).size === 1
    if (channel === 'live-call') {
      const calls = first.overdue
        ? { answer: 'overdue', from: `${yes.from}, and its day for a second look has passed` }
        : yes
      return isOneAnswer ? { 'calls-are-fine': calls } : {}
    }
    const review = { answer: first.overdue ? 'yes' : 'no', from: 'the day for a second look in the permissions' }
    return { 'said-yes': yes, ...(isOneAnswer && { 'consent-overdue': review }) }
  }
  if (cells.every(({ state }) => isRefusal(state.state))) {
    const from = `the permissions of the contact: refused on ${on}`
    const no = { answer: 'no', from, fixed: true } as const
    const yes = { answer: 'yes', from, fixed: true } as const
    return channel === 'live-call'
      ? { 'calls-are-fine': no, 'told-not-to-call': yes }
      : { 'said-yes': no, 'has-refused': yes }
  }
  return {}
}

/** A no on the same number, whoever said it, counts where it stands against every call (`pecr.r21.objection`). */
function factsOfLine(cells: readonly Standing[]): Facts {
  const days = cells.map(({ state }) => (isRefusal(state.state) ? state.since : (state.lineRefusedOn ?? '')))
  if (days.includes('')) return {}
  const from = `the permissions of somebody with the same number: refused on ${dayMonthYear(days.toSorted()[0] ?? '')}`
  return {
    'calls-are-fine': { answer: 'no', from, fixed: true },
    'told-not-to-call': { answer: 'yes', from, fixed: true },
  }
}
