import { z } from 'zod'
import { calendarDate } from '../time/calendar-date'
import { keptParts } from './kept-parts'
import { erasureExceptions, erasureGrounds } from './reasons'

const slug = z.string().max(60)

/** Why an erasure was decided as it was: the answers by id, and the day of the questions. No word that anybody typed. */
export const erasureReasons = z.strictObject({
  flowVersion: calendarDate,
  answers: z.record(slug, slug).refine((answers) => Object.keys(answers).length <= 30, 'These are too many answers.'),
  ground: z.union([z.enum(erasureGrounds), z.literal('')]),
  exception: z.union([z.enum(erasureExceptions), z.literal('')]),
  /** What stays in a copy that is locked away, and until when; empty where nothing does. */
  kept: z.array(z.enum(keptParts)).max(keptParts.length),
  keptUntil: z.union([calendarDate, z.literal('')]),
  /** A do-not-contact entry stays: coded marks of the addresses, and nothing else (`settled.erase-and-suppress`). */
  marks: z.boolean().default(false),
})
export type ErasureReasons = z.output<typeof erasureReasons>

/** What happens to a decided erasure, one line of the story each. */
export const erasureSteps = [
  'planned',
  'undone',
  'counted-again',
  'day-confirmed',
  'erased',
  'kept-longer',
  'lifted',
  'destroyed',
] as const
export type ErasureStep = (typeof erasureSteps)[number]
