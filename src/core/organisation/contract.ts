import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { organisation } from './organisation'
import { organisationInput } from './organisation-input'

/** The calls about the organisation itself; null until its facts are saved for the first time. */
export const organisationContract = {
  get: { input: z.void(), output: organisation.nullable() },
  save: { input: organisationInput, output: organisation },
} as const satisfies FeatureContract
