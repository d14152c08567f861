import { z } from 'zod'
import { contactPointKinds } from '../contacts/contact-point'
import { contactKinds, contactStatuses } from '../contacts/contact'
import { line } from '../contacts/typed-text'
import { permissionMatrix } from '../consents/matrix'
import type { FeatureContract } from '../contract/contract'
import { askedAbout } from '../suppression/proof'

/** Somebody in the register who fits what was asked. */
const fits = z.object({
  id: z.uuid(),
  kind: z.enum(contactKinds),
  name: z.string(),
  /** Where they work and as what, or an address that works; empty where nothing is known. */
  second: z.string(),
  status: z.enum(contactStatuses),
  /** The address or number that was asked about; null for a name. */
  pointId: z.string().nullable(),
})
export type Fits = z.output<typeof fits>

/** The answer for somebody the register does not know: as strict as the law is to strangers. */
const stranger = z.object({
  /** What was asked about, as an address; null for a name. */
  kind: z.enum(contactPointKinds).nullable(),
  matrix: permissionMatrix,
  /** How many entries of the do-not-contact list stand against it. */
  stops: z.int(),
  /** The days on which somebody with this address was erased. */
  erasedOn: z.array(z.string()).max(20),
})

/** The call behind “May I contact…?”: who is meant, or what holds for somebody nobody knows. */
export const contactingContract = {
  ask: {
    input: z.strictObject({
      text: line(254).min(1, 'Write a name, an e-mail address or a phone number.'),
      postcode: line(12).default(''),
    }),
    output: z.object({
      about: z.enum(askedAbout),
      /** Is it exactly their address, number or name? Otherwise they only resemble it. */
      exact: z.boolean(),
      people: z.array(fits).max(20),
      stranger,
    }),
  },
} as const satisfies FeatureContract
export type Asked = z.output<typeof contactingContract.ask.output>
