import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'

/** The host’s call that puts the due dates into a calendar file of the person’s choice. */
export const calendarContract = {
  save: { input: z.void(), output: z.object({ saved: z.boolean() }) },
} as const satisfies FeatureContract
