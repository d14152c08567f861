import type { CalendarDate } from '../../time/calendar-date'
import { dayMonthYear } from '../../time/format-date'
import type { MayMarket } from '../may-market'

/** The answer where somebody else said no to calls on the same number. It names nobody (`pecr.r21.objection`). */
export function lineRefused(on: CalendarDate): MayMarket {
  return {
    verdict: 'blocked',
    say: `Somebody with the same number said no to calls on ${dayMonthYear(on)}. A no counts for the line, whoever uses it.`,
    duties: [
      {
        say: 'Only a later yes to calls on this number, written down with its day, ends this.',
        rules: ['pecr.r21.objection'],
      },
      { say: 'Messages that are not marketing may still go.', rules: ['settled.suppression-scope'] },
    ],
    rules: ['pecr.r21.objection', 'optout.now', 'settled.refusal-scope'],
    proof: null,
  }
}
