import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { logo, logoFile } from './logo'
import { organisation } from './organisation'
import { organisationInput } from './organisation-input'

/** The calls about the organisation itself; null until its facts are saved for the first time. */
export const organisationContract = {
  get: { input: z.void(), output: organisation.nullable() },
  save: { input: organisationInput, output: organisation },
  /** The logo, null where none was chosen; apart from the facts, because it is large and rarely wanted. */
  logo: { input: z.void(), output: logo.nullable() },
  saveLogo: { input: z.strictObject({ bytes: logoFile }), output: logo },
  removeLogo: { input: z.void(), output: z.object({ removed: z.boolean() }) },
} as const satisfies FeatureContract
