import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { training, trainingFacts, trainingKinds, trainingPerList } from './training'

const byId = z.strictObject({ id: z.uuid() })

/** The calls about training and resources (S1-14, S1-20). */
export const trainingContract = {
  list: {
    input: z.strictObject({
      kind: z.enum(trainingKinds).optional(),
      limit: z.int().min(1).max(trainingPerList).default(trainingPerList),
      offset: z.int().min(0).max(1_000_000).default(0),
    }),
    output: z.object({ rows: z.array(training).max(trainingPerList), total: z.int() }),
  },
  add: { input: trainingFacts, output: training },
  edit: { input: trainingFacts.extend({ id: z.uuid() }), output: training },
  remove: { input: byId, output: byId },
} as const satisfies FeatureContract
