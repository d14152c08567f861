import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { firstAnswer, firstQuestionIds } from './answer'
import { nextStep } from './next-step'

/** Where the first steps stand: `none` where this register never began them, as after a restore or in the sample. */
const firstSteps = z.object({
  state: z.enum(['none', 'asking', 'answered', 'put-away']),
  answers: z.partialRecord(z.enum(firstQuestionIds), firstAnswer),
  steps: z.array(nextStep).max(20),
})
export type FirstSteps = z.output<typeof firstSteps>

/** The first questions about what the organisation does, and the short list of what to do next. */
export const firstStepsContract = {
  get: { input: z.void(), output: firstSteps },
  /** From now on Today shows how far one has come. */
  begin: { input: z.void(), output: firstSteps },
  answer: {
    input: z.strictObject({ question: z.enum(firstQuestionIds), answer: firstAnswer }),
    output: firstSteps,
  },
  /** Lays the answers over the draft of the privacy policy. */
  finish: { input: z.void(), output: firstSteps },
  /** Takes the list off Today. */
  putAway: { input: z.void(), output: firstSteps },
} as const satisfies FeatureContract
