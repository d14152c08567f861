import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { calendarDate } from '../time/calendar-date'
import { exceptions } from './exception'

/** Who runs it: the organisation for itself, or somebody else, such as the maker of a video player. */
const parties = ['first', 'third'] as const

const optionalDay = z.union([calendarDate, z.literal('')])

/** What is written down about one cookie or similar item (`cookie.audit-row`). Empty text means “not answered yet”. */
export const technologyFacts = z.strictObject({
  name: line(120).min(1, 'Write its name, or what people call it.'),
  provider: line(200),
  party: z.enum(parties),
  /** What it stores on the device, or reads from it. */
  does: lines(500),
  purpose: lines(500),
  /** How long it stays on the device, in words: “until the browser is closed”. */
  lasts: line(120),
  /** Who else gets what it gathers; empty where nobody does. */
  sharedWith: line(300),
  /** The exception the organisation relies on; `consent` where it relies on none. */
  claims: z.enum(exceptions),
  /** Where a visitor switches it off, or takes a yes back. */
  objection: line(300),
  sinceOn: optionalDay,
  /** When somebody last compared this entry with the site. */
  checkedOn: optionalDay,
})
export type TechnologyFacts = z.output<typeof technologyFacts>

/** The saved run of the questions that an entry rests on, as far as the list needs it. */
export const technologyTest = z.object({
  decisionId: z.uuid(),
  testedOn: calendarDate,
  /** The end the questions reached: `CK7.paragraph-5`. */
  outcomeId: z.string(),
  flowVersion: calendarDate,
  /** The facts as they were when the questions were answered. */
  facts: technologyFacts,
})
export type TechnologyTest = z.output<typeof technologyTest>

/** One entry of the register of cookies and similar technologies. */
export const technology = technologyFacts.extend({
  id: z.uuid(),
  addedAt: z.iso.datetime(),
  test: technologyTest.nullable(),
  /** What has moved under the test: rules it rests on, or its questions were answered again for no entry. */
  moved: z.enum(['rules', 'answered-again']).optional(),
})
export type Technology = z.output<typeof technology>

/** The most entries there can be: one message to the page holds them all. */
export const mostTechnologies = 200
