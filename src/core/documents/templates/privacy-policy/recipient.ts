import { z } from 'zod'
import { calendarDate } from '../../../time/calendar-date'
import { line } from './text'

/** What someone outside the organisation is to it. A processor acts on instructions (`processor.contract`). */
export const recipientRoles = ['processor', 'associate', 'adviser', 'other'] as const
export type RecipientRole = (typeof recipientRoles)[number]

/** What makes sending information abroad lawful (`transfer.us`). Privacy Shield is not here: it has been invalid since July 2020. */
export const safeguards = ['', 'adequacy', 'data-bridge', 'idta', 'addendum'] as const
export type Safeguard = (typeof safeguards)[number]

/** One person or firm outside the organisation that sees information, or one kind of them. */
export const recipient = z.object({
  id: z.string().min(1).max(60),
  name: line,
  role: z.enum(recipientRoles),
  does: line,
  country: line,
  safeguard: z.enum(safeguards),
  /** The day the safeguard was looked up or the transfer risk assessed; empty while it was not. */
  safeguardCheckedOn: z.union([calendarDate, z.literal('')]),
  /** True only where a written contract is in place. */
  contract: z.boolean(),
})
export type Recipient = z.output<typeof recipient>

/** Is this the United Kingdom, however it was written? */
export function isUnitedKingdom(country: string): boolean {
  return /^(the )?(uk|u\.k\.|united kingdom|great britain|gb|england|scotland|wales|northern ireland|england and wales)$/i.test(
    country.trim(),
  )
}

/** Is this the United States, however it was written? */
export function isUnitedStates(country: string): boolean {
  return /^(the )?(us|usa|u\.s\.|u\.s\.a\.|united states|united states of america|america)$/i.test(country.trim())
}

/** Countries offered while typing; any other may be written. */
export const suggestedCountries = [
  'United Kingdom',
  'United States',
  'Ireland',
  'Germany',
  'Netherlands',
  'France',
  'Canada',
  'India',
  'Australia',
]
