import { z } from 'zod'
import { jsonLength } from '../documents/json-length'

/** The longest note, as the editor’s JSON, in characters: some forty pages. */
export const longestNote = 150_000

/** Lists and quotations stand inside each other at most so deep. */
const deepest = 40

/** Addresses a link may have: pages, e-mail and telephone; never a script or a file. */
const linkAddress = z
  .string()
  .max(500)
  .regex(/^(https?:\/\/|mailto:|tel:)\S+$/iu)

const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('underline') }),
  z.object({ type: z.literal('strike') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: linkAddress }) }),
])
export type NoteMark = z.output<typeof mark>

const inline = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: z.string().min(1),
    marks: z.array(mark).max(5).optional(),
  }),
  z.object({ type: z.literal('hardBreak') }),
])
/** A run of words with its marks, or the end of a line inside a paragraph. */
export type NoteInline = z.output<typeof inline>

const inlines = z.array(inline).optional()

/** A paragraph, heading, list, quotation or line across, as the editor writes it. */
export type NoteBlock =
  | { readonly type: 'paragraph'; readonly content?: NoteInline[] | undefined }
  | {
      readonly type: 'heading'
      readonly attrs: { readonly level: 2 | 3 }
      readonly content?: NoteInline[] | undefined
    }
  | { readonly type: 'bulletList' | 'orderedList'; readonly content: NoteListItem[] }
  | { readonly type: 'blockquote'; readonly content: NoteBlock[] }
  | { readonly type: 'horizontalRule' }
export type NoteListItem = { readonly type: 'listItem'; readonly content: NoteBlock[] }

const block: z.ZodType<NoteBlock> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('paragraph'), content: inlines }),
    z.object({
      type: z.literal('heading'),
      attrs: z.object({ level: z.union([z.literal(2), z.literal(3)]) }),
      content: inlines,
    }),
    z.object({ type: z.enum(['bulletList', 'orderedList']), content: z.array(listItem).min(1) }),
    z.object({ type: z.literal('blockquote'), content: z.array(block).min(1) }),
    z.object({ type: z.literal('horizontalRule') }),
  ]),
)

const listItem: z.ZodType<NoteListItem> = z.lazy(() =>
  z.object({ type: z.literal('listItem'), content: z.array(block).min(1) }),
)

const doc = z.object({ type: z.literal('doc'), content: z.array(block).min(1) })

/** What a session note says: the editor’s own JSON with known parts only, never markup. What it does not know is left out. */
export const noteBody = z
  .unknown()
  .refine((value) => jsonLength(value) <= longestNote, 'The note is too long. Begin a second one for this session.')
  .refine((value) => depthOf(value) <= deepest, 'Lists stand too deep inside each other here.')
  .pipe(doc)
export type NoteBody = z.output<typeof noteBody>

/** A note in which nothing is written yet. */
export const emptyNote: NoteBody = { type: 'doc', content: [{ type: 'paragraph' }] }

/** How deep a value stands inside itself; measured step by step, so that no value is too deep to be measured. */
function depthOf(value: unknown): number {
  let level: unknown[] = [value]
  let depth = 0
  while (level.length > 0 && depth <= deepest * 2) {
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
    depth += 1
  }
  return depth / 2 // a part and its list of parts count once
}
