import type { TimelineItem } from '../contacts/timeline'
import { dayMonthYear } from '../time/format-date'
import type { Claim } from './claim'

/** A claim in the story of its person: when it was written down, and when it was closed. */
export function claimTimeline(claims: readonly Claim[]): TimelineItem[] {
  return claims.flatMap(
    ({ reference, name, decidedOn, decidedBy, untilOn, addedAt, closedOn, closedBy, closeNote }): TimelineItem[] => [
      {
        on: decidedOn,
        at: addedAt,
        title: `Kept for a claim, ${reference}`,
        detail: `${name}. Decided by ${decidedBy}; to be looked at on ${dayMonthYear(untilOn)}.`.slice(0, 500),
      },
      ...(closedOn === ''
        ? []
        : [
            {
              on: closedOn,
              title: `Claim ${reference} closed`,
              detail: `${closedBy}: ${closeNote}`.slice(0, 500),
            },
          ]),
    ],
  )
}
