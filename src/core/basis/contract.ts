import { z } from 'zod'
import { contactCategories } from '../contacts/contact-category'
import { lines } from '../contacts/typed-text'
import type { FeatureContract } from '../contract/contract'
import { bases } from '../documents/templates/privacy-policy/use'
import { dataUses } from './data-use'

const use = z.enum(dataUses)
const basis = z.enum(bases)
const role = z.enum(contactCategories)

/** What was chosen for one contact, and why. */
export const ownBasis = z.object({ use, basis, reason: z.string(), chosenAt: z.iso.datetime() })

const contactBases = z.object({
  uses: z.array(
    z.object({
      use,
      basis: basis.nullable(),
      own: ownBasis.nullable(),
      inherited: z.array(z.object({ role, basis })),
      allowed: z.array(basis),
    }),
  ),
})
export type ContactBases = z.output<typeof contactBases>

/** The basis of a role for a use. */
export const roleBasis = z.object({ role, use, basis })

/** A contact whose basis does not follow its role. */
const override = z.object({ contactId: z.uuid(), displayName: z.string(), ...ownBasis.shape })

const ofContact = { contactId: z.uuid(), use }

/** The calls about why somebody’s details may be used (`basis.list`). */
export const basisContract = {
  ofContact: { input: z.strictObject({ contactId: z.uuid() }), output: contactBases },
  /** For one contact otherwise than its role says, with the reason. */
  choose: {
    input: z.strictObject({ ...ofContact, basis, reason: lines(1000).min(1, 'Say why it differs for them.') }),
    output: contactBases,
  },
  /** Follows the role again. */
  inherit: { input: z.strictObject(ofContact), output: contactBases },
  /** What each role gives, and what may be chosen for each use. */
  defaults: {
    input: z.void(),
    output: z.object({ roles: z.array(roleBasis), allowed: z.array(z.object({ use, bases: z.array(basis) })) }),
  },
  setDefault: { input: z.strictObject({ role, use, basis }), output: z.object({ changed: z.boolean() }) },
  /** Every contact that does not follow its role, by name. */
  overrides: {
    input: z.strictObject({
      limit: z.int().min(1).max(200).default(50),
      offset: z.int().min(0).max(10_000_000).default(0),
    }),
    output: z.object({ rows: z.array(override).max(200), total: z.int() }),
  },
} as const satisfies FeatureContract
