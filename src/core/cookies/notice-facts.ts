import { z } from 'zod'
import type { CalendarDate } from '../time/calendar-date'
import { exceptions } from './exception'
import { site, type Site } from './site'
import { standingOf } from './standing'
import { mostTechnologies, technology, type Technology } from './technology'

const shownFacts = technology.pick({
  id: true,
  name: true,
  provider: true,
  party: true,
  does: true,
  purpose: true,
  lasts: true,
  sharedWith: true,
  objection: true,
})

/** One entry as the notice needs it: its facts, and what the questions came to. */
const noticeRow = shownFacts.strict().extend({
  /** Why its test is missing or does not hold any more; empty where it holds. */
  open: z.string().max(500),
  result: z.enum(['outside', 'exempt', 'exempt-with-switch', 'consent']),
  exception: z.enum(exceptions),
})
export type NoticeRow = z.output<typeof noticeRow>

/** What the cookie notice is made from (`cookie.audit-row`). */
export const noticeFacts = z.strictObject({ rows: z.array(noticeRow).max(mostTechnologies), site })
export type NoticeFacts = z.output<typeof noticeFacts>

/** The facts of the notice from the register; `questionsOf` dates the questions in use. */
export function noticeFactsOf(rows: readonly Technology[], about: Site, questionsOf: CalendarDate): NoticeFacts {
  return { rows: rows.map((row) => noticeRowOf(row, questionsOf)), site: about }
}

function noticeRowOf(row: Technology, questionsOf: CalendarDate): NoticeRow {
  const standing = standingOf(row, questionsOf)
  const facts = shownFacts.strip().parse(row)
  if (standing.state === 'untested')
    return { ...facts, open: 'Its questions are not answered.', result: 'consent', exception: 'consent' }
  return { ...facts, open: standing.why, result: standing.result, exception: standing.exception }
}
