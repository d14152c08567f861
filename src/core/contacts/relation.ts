import { z } from 'zod'
import { calendarDate } from '../time/calendar-date'
import { contactCategories } from './contact-category'
import { line } from './typed-text'

/** A day, or empty where nobody knows it. */
export const dayOrNone = z.union([calendarDate, z.literal('')])

const relation = z.object({
  /** The organisation as a contact of its own. */
  organisationId: z.uuid('Choose an organisation from the register.'),
  /** What the person is to you on its behalf; empty: not said. */
  role: z.union([z.enum(contactCategories), z.literal('')]),
  jobTitle: line(200),
  /** Since when, and the last day; empty: not known, or still there. */
  startedOn: dayOrNone,
  leftOn: dayOrNone,
})

/** A relation as the form sends it: with its id when it exists already. */
export const newRelation = relation
  .extend({
    id: z.uuid().optional(),
    /** What the form shows; the register takes the name from the organisation itself. */
    organisationName: line(200).default(''),
    role: relation.shape.role.default(''),
    jobTitle: line(200).default(''),
    startedOn: dayOrNone.default(''),
    leftOn: dayOrNone.default(''),
  })
  .strict()
  .check(({ value, issues }) => void issues.push(...leavesAfterStarting(value.startedOn, value.leftOn, 'leftOn')))

/** A fault where somebody would have left before they came. */
export function leavesAfterStarting(startedOn: string, leftOn: string, field: string) {
  if (startedOn === '' || leftOn === '' || leftOn >= startedOn) return []
  return [{ code: 'custom' as const, message: 'This is before the first day.', path: [field], input: leftOn }]
}

/** For whom somebody works or worked besides the main organisation: as what, since when, until when. */
export const contactRelation = relation.extend({
  id: z.uuid(),
  /** The organisation’s name as it is now, for showing. */
  organisationName: z.string().max(200),
})
export type ContactRelation = z.output<typeof contactRelation>

/** Does the relation still stand on a day? The last day counts. */
export function standsOn({ leftOn }: Pick<ContactRelation, 'leftOn'>, today: string): boolean {
  return leftOn === '' || leftOn >= today
}
