import { z } from 'zod'
import { houseOptions } from '../../../house/house-input'
import { channels } from '../../../marketing/channel'
import { line, passage, yesNo } from '../privacy-policy/text'

/** For whom the policy is written: its words about people and messages differ, its rules do not (row J5). */
export const variants = ['practice', 'coach', 'recruiter', 'other'] as const
export type PecrVariant = (typeof variants)[number]

/** What a PECR policy says besides the organisation’s profile. */
export const pecrPolicyFacts = z.object({
  variant: z.enum(variants),
  /** The ways the organisation markets by; of the others it says that it does not. */
  channels: z.array(z.enum(channels)).max(channels.length),
  /** Ticked where it markets by none of them: then the policy says so of each. */
  noMarketing: z.boolean().optional(),
  /** Who checks numbers against the registers, and the licence for it (`pecr.tps.registration`). */
  screening: z.object({ provider: line, licence: line }),
  /** What counts as somebody showing that they want to hear; a connection that was only accepted does not. */
  indication: passage,
  evidence: line,
  /** Does the organisation hold that a message about one named role is no marketing (`settled.specific-opportunity`)? */
  oneRole: z.object({ is: yesNo, reason: passage }),
  /** Messages that belong to care or to work in hand, and advertise nothing. */
  service: passage,
  /** Where somebody says stop: a role, an address, a number. */
  stopContact: line,
  /** The organisation’s own rules as they stand in Settings. */
  house: houseOptions,
})
export type PecrPolicyFacts = z.output<typeof pecrPolicyFacts>
