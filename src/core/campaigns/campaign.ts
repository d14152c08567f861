import { z } from 'zod'
import { line } from '../contacts/typed-text'
import { keptChoice } from '../views/contract'
import { channels } from '../marketing/channel'
import { marketingPurposes } from '../marketing/purpose'
import { calendarDate } from '../time/calendar-date'
import { materialReview } from './material-review'

/** Whom a campaign is for: everybody of a kind, a saved view of the contacts, or a list from elsewhere. */
const audience = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everybody'), choice: keptChoice }),
  z.strictObject({ kind: z.literal('view'), viewId: z.uuid(), name: z.string().max(60) }),
  z.strictObject({ kind: z.literal('list'), name: line(200) }),
])

/** A campaign as the form sends it. */
export const newCampaign = z.strictObject({
  name: line(100).min(1, 'Give the campaign a name.'),
  channel: z.enum(channels),
  purpose: z.enum(marketingPurposes),
  goesOn: calendarDate,
  author: line(100).min(1, 'Write who is responsible: a name or a role.'),
  audience,
})
export type NewCampaign = z.input<typeof newCampaign>

const dayOrNone = z.union([calendarDate, z.literal('')])

/** A campaign with what became of it. */
export const campaign = newCampaign.extend({
  id: z.uuid(),
  /** How somebody who gets it says no; empty: as the organisation’s facts say. */
  optOut: z.string().max(300),
  review: materialReview.nullable(),
  /** Rows of the list that wait in the register, and those that were taken out because their person was erased. */
  listRows: z.int(),
  takenOut: z.int(),
  /** The day it was sent, as somebody said; empty: not yet. */
  sentOn: dayOrNone,
  sentBy: z.string().max(100),
  /** The day the list was let go; the numbers and the fingerprint stay. */
  letGoOn: dayOrNone,
  madeAt: z.iso.datetime(),
})
export type Campaign = z.output<typeof campaign>

/** The day the answers are for: the day it goes, or today where that has passed. A screening must hold on that day. */
export function answeredFor({ goesOn }: Pick<Campaign, 'goesOn'>, today: string): string {
  return goesOn > today ? goesOn : today
}
