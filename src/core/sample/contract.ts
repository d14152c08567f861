import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { organisation } from '../organisation/organisation'

/** Fills an empty register with the marked sample organisation, to look around in. */
export const sampleContract = {
  load: { input: z.void(), output: organisation },
} as const satisfies FeatureContract
