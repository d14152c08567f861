import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { lockingSettings } from './settings'

/** When Steward locks by itself: kept inside the register, so that nobody can loosen it from outside. */
export const lockingContract = {
  get: { input: z.void(), output: lockingSettings },
  save: { input: lockingSettings, output: lockingSettings },
} as const satisfies FeatureContract
