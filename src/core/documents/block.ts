import { z } from 'zod'
import { diagram } from './diagram'

/** In a comparison of two versions: words that are new, or were taken out. No document itself holds one. */
const change = z.enum(['added', 'removed'])
export type Change = z.output<typeof change>

/** A run of words. `mark` shows a change since the last version in the preview; it never reaches an export. */
const inline = z.object({
  text: z.string(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strike: z.boolean().optional(),
  href: z.string().optional(),
  mark: z.boolean().optional(),
  change: change.optional(),
})
export type Inline = z.output<typeof inline>

/** What a paragraph, list item or table cell holds: plain text or runs. */
export const words = z.union([z.string(), z.array(inline)])
export type Words = z.output<typeof words>

/**
 * Where a block comes from: the fact paths behind it (to mark while typing) and the rule ids that ask for it.
 * A list or table with as many `facts` as items marks each item by its own answer.
 */
const origin = { facts: z.array(z.string()).optional(), rules: z.array(z.string()).optional() }

/**
 * A square code to be read by a telephone: so many lines of as many squares, `1` is black. Only the squares travel, so
 * that no document can carry markup of its own.
 */
const squareRows = z
  .array(z.string().regex(/^[01]+$/))
  .min(21)
  .max(177)
  .refine((rows) => rows.every((row) => row.length === rows.length), 'A square code is as wide as it is high.')

/** A document is a list of these. Composed in `core`, previewed in the page, written as DOCX, PDF, HTML and text. */
export const block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('title'), text: z.string(), ...origin }),
  z.object({
    type: z.literal('heading'),
    level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    text: z.string(),
    change: change.optional(),
    ...origin,
  }),
  z.object({ type: z.literal('paragraph'), words, small: z.boolean().optional(), ...origin }),
  z.object({ type: z.literal('list'), ordered: z.boolean().optional(), items: z.array(words), ...origin }),
  z.object({
    type: z.literal('table'),
    head: z.array(z.string()),
    rows: z.array(z.array(words)),
    caption: z.string().optional(),
    ...origin,
  }),
  z.object({ type: z.literal('signature'), lines: z.array(z.string()), ...origin }),
  z.object({ type: z.literal('squares'), rows: squareRows, about: z.string().max(200), ...origin }),
  z.object({ type: z.literal('diagram'), ...diagram.shape, ...origin }),
  z.object({ type: z.literal('page-break'), ...origin }),
])
export type Block = z.output<typeof block>
