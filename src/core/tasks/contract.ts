import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { mostTasks, publicTask, taskFacts } from './public-task'

/** The calls about tasks and functions that messages serve. */
export const tasksContract = {
  list: { input: z.void(), output: z.array(publicTask).max(mostTasks) },
  /** The task a decision rests on: one that is there already is used again. */
  keep: { input: taskFacts.extend({ decisionId: z.uuid() }), output: publicTask },
} as const satisfies FeatureContract
