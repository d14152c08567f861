import { z } from 'zod'
import type { RuleId } from '../../law/rules'
import type { Organisation } from '../../organisation/organisation'
import type { Block } from '../block'

const ruleId = z.custom<RuleId>((value) => typeof value === 'string')

/** Two current documents that cannot both be right. */
export const contradiction = z.object({
  id: z.string().max(120),
  /** What they differ in: “How long call recordings are kept”. */
  title: z.string().max(200),
  /** What each says. */
  says: z
    .array(z.object({ document: z.string().max(200), words: z.string().max(400), href: z.string().max(300) }))
    .min(2)
    .max(20),
  rules: z.array(ruleId).max(10),
})
export type Contradiction = z.output<typeof contradiction>

/** A current document, as it is held against the others. */
export type CurrentDocument = {
  readonly templateId: string
  readonly title: string
  readonly href: string
  readonly facts: unknown
  readonly organisation: Organisation
  readonly blocks: readonly Block[]
}

/** What one document says of a thing. */
export function saysOf({ title, href }: CurrentDocument, words: string): Contradiction['says'][number] {
  return { document: title, words: words.slice(0, 400), href }
}
