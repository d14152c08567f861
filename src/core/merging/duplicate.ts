import { z } from 'zod'
import { contactSummary } from '../contacts/contact'

/** Why two entries may be the same: one address, one number, one name with the same firm, a name spelt nearly alike. */
export const likenesses = ['email', 'phone', 'name-and-place', 'name-and-organisation', 'near-name'] as const
export type Likeness = (typeof likenesses)[number]

export const likenessWords: Record<Likeness, string> = {
  email: 'Same e-mail address',
  phone: 'Same number',
  'name-and-place': 'Same name and postcode',
  'name-and-organisation': 'Same name and organisation',
  'near-name': 'Nearly the same name, same organisation or postcode',
}

/** Two entries that may be one person, and why. */
export const duplicate = z.object({
  one: contactSummary,
  other: contactSummary,
  why: z.array(z.enum(likenesses)).min(1),
})
export type Duplicate = z.output<typeof duplicate>
