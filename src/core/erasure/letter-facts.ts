import { z } from 'zod'
import { erasedOn, plannedUntil } from '../requests/erasure-standing'
import type { RequestEvent } from '../requests/event'
import { calendarDate } from '../time/calendar-date'
import { keptParts } from './kept-parts'
import { erasureExceptions } from './reasons'

const orEmpty = z.union([calendarDate, z.literal('')])

/** What a letter says of an erasure: when it is done here, what stays and until when, who was told. */
export const erasureFacts = z.strictObject({
  /** The last day before the entry in the register goes; empty where nothing waits. */
  goesAfter: orEmpty,
  /** The day it went; empty while it has not. */
  goneOn: orEmpty,
  exception: z.union([z.enum(erasureExceptions), z.literal('')]),
  kept: z.array(z.enum(keptParts)).max(keptParts.length),
  keptUntil: orEmpty,
  /** A do-not-contact entry stays. */
  marks: z.boolean(),
  told: z.array(z.strictObject({ who: z.string(), on: calendarDate })).max(200),
})
export type ErasureFactsOfLetter = z.output<typeof erasureFacts>

/** The same from the story of a case. */
export function erasureFactsOf(events: readonly RequestEvent[]): ErasureFactsOfLetter {
  const last = events.findLast(({ facts }) => facts.type === 'decided')?.facts
  const reasons = last?.type === 'decided' ? last.erasure : undefined
  return {
    goesAfter: plannedUntil(events),
    goneOn: erasedOn(events) ?? '',
    exception: reasons?.exception ?? '',
    kept: [...(reasons?.kept ?? [])],
    keptUntil: reasons?.keptUntil ?? '',
    marks: reasons?.marks ?? false,
    told: events
      .flatMap(({ facts }) => (facts.type === 'recipient-told' ? [{ who: facts.who, on: facts.on }] : []))
      .slice(-200),
  }
}
