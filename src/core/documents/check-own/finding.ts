import { z } from 'zod'
import type { RuleId } from '../../law/rules'

const ruleId = z.custom<RuleId>((value) => typeof value === 'string')

/** Something in a document that the law or the record of the organisation has overtaken. */
export const ownFinding = z.object({
  /** Which check found it: `privacy-shield`, `fact.email` … */
  id: z.string().max(80),
  kind: z.enum(['law', 'fact']),
  title: z.string().max(200),
  /** The sentence as it stands in the document; empty where something is missing from all of it. */
  sentence: z.string().max(600),
  /** What is true now, or stands in the record. */
  say: z.string().max(600),
  rules: z.array(ruleId).max(10),
})
export type OwnFinding = z.output<typeof ownFinding>

/** The most that is shown of one document. */
export const mostFindings = 100

/** As much of a sentence as is shown. */
export function shownSentence(sentence: string): string {
  return sentence.length <= 400 ? sentence : `${sentence.slice(0, 399)}…`
}
