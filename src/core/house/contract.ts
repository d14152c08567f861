import { z } from 'zod'
import { line } from '../contacts/typed-text'
import type { FeatureContract } from '../contract/contract'
import { houseOptionKeys } from '../flows/house-options'
import { houseOptions } from './house-input'
import { newSign, signOfInterest } from './sign-of-interest'

const option = z.enum(houseOptionKeys)

const setting = z.object({
  option,
  isOn: z.boolean(),
  setBy: z.string(),
  setAt: z.iso.datetime().nullable(),
})

/** How many contacts a rule is about, and, where it asks for a sign of interest, how many of them have one. */
const reach = z.object({ option, contacts: z.int().min(0), signed: z.int().min(0).nullable() })
export type HouseReach = z.output<typeof reach>

/** The organisation’s own stricter rules, and the signs of interest that some of them ask for (`house.stricter-only`). */
export const houseContract = {
  get: { input: z.void(), output: houseOptions },
  /** All of them at once; `by` is who decided. */
  save: { input: houseOptions.extend({ by: line(200).optional() }), output: houseOptions },
  /** Each with who switched it last and when. */
  settings: { input: z.void(), output: z.array(setting) },
  /** For each rule that is about contacts, how many there are. */
  reach: { input: z.void(), output: z.array(reach) },
  /** The newest first. */
  signs: { input: z.strictObject({ contactId: z.uuid() }), output: z.array(signOfInterest).max(100) },
  addSign: { input: newSign, output: signOfInterest },
  removeSign: { input: z.strictObject({ id: z.uuid() }), output: z.void() },
} as const satisfies FeatureContract
