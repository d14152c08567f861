import { z } from 'zod'
import { verdicts } from '../flows/verdict'
import type { RuleId } from '../law/rules'

/** The id of a rule on its way to the page. */
export const ruleId = z.custom<RuleId>((value) => typeof value === 'string')
const duty = z.object({ say: z.string(), rules: z.array(ruleId).readonly() })

/** The shape of an answer on its way to the page. */
export const marketingAnswer = z.object({
  verdict: z.enum(verdicts),
  mendable: z.literal(true).optional(),
  /** A rule of the organisation’s own says so, not the law. */
  byHouse: z.literal(true).optional(),
  word: z.string().optional(),
  say: z.string(),
  duties: z.array(duty).readonly(),
  rules: z.array(ruleId).readonly(),
  proof: z.object({ kind: z.enum(['stop', 'consent', 'assessment']), id: z.string() }).nullable(),
})

/** The shape of an answer about a message that is not marketing. */
export const sendAnswer = z.object({ verdict: z.enum(verdicts), say: z.string(), rules: z.array(ruleId).readonly() })
