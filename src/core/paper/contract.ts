import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { block } from '../documents/block'

/** The files a document can leave as. */
export const paperFormats = ['docx', 'pdf', 'html', 'txt', 'csv'] as const
export type PaperFormat = (typeof paperFormats)[number]

// Two million characters are about 900 pages: more than any document here, less than what would freeze a window.
const maxCharacters = 2_000_000

/** The blocks of one document on their way to a file or a printer. */
export const paperBlocks = z
  .array(block)
  .min(1, 'There is nothing to print yet.')
  .max(5000, 'This document is too long to print in one piece.')
  .refine(
    (blocks) => JSON.stringify(blocks).length <= maxCharacters,
    'This document is too long to print in one piece.',
  )

const title = z.string().trim().min(1, 'The document needs a title.').max(300)

/** What the file will be called, without its ending. It may be seen by others, so no names of people go in. */
const fileName = z
  .string()
  .trim()
  .max(80, 'Keep the file name to 80 characters.')
  .regex(/^[a-z0-9][a-z0-9 _-]*$/i, 'A file name has letters, digits, spaces and hyphens only.')

/** Why the document left: the act and the record it belongs to, for the audit trail. Ids and names of acts only. */
export const paperAbout = z.strictObject({
  action: z
    .string()
    .max(80)
    .regex(/^[a-z]+\.[a-zA-Z-]+$/, 'Name the act, never a person.'),
  subject: z
    .string()
    .max(80)
    .regex(/^[a-z0-9-]*$/, 'Give the id of the record, never a name.'),
})

/** Calls of the host that put a document on paper or into a file of the person’s choice. Both work while locked. */
export const paperContract = {
  save: {
    input: z.strictObject({
      name: fileName,
      format: z.enum(paperFormats),
      title,
      blocks: paperBlocks,
      about: paperAbout,
    }),
    output: z.object({ saved: z.boolean() }),
  },
  print: {
    input: z.strictObject({ title, blocks: paperBlocks }),
    output: z.object({ printed: z.boolean() }),
  },
} as const satisfies FeatureContract
