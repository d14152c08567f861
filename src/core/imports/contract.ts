import { z } from 'zod'
import { contactCategories } from '../contacts/contact-category'
import { line } from '../contacts/typed-text'
import type { FeatureContract } from '../contract/contract'
import { errorCodes } from '../contract/errors'
import { calendarDate } from '../time/calendar-date'
import { personFields, requestFields, type Field, MOST_COLUMNS } from './columns/field'
import { layoutNames, type LayoutId } from './columns/layout'
import { encodings } from './reading/encoding'
import { delimiters } from './reading/find-delimiter'
import { unreadableWords, type Unreadable } from './reading/recognise'
import { refusalSchema, remarkSchema } from './remark'

/** What a file can be brought in as: people, or lines of one of the three logs. */
export const importTargets = ['people', 'access', 'erasure', 'do-not-contact'] as const
export type ImportTarget = (typeof importTargets)[number]
const target = z.enum(importTargets)

/** Where an import stands. */
export const importStates = [
  'holding',
  'checking',
  'checked',
  'bringing-in',
  'done',
  'undoing',
  'undone',
  /** A crash or a lock cut it short, and everybody of it was taken out again. */
  'interrupted',
  'cancelled',
  'failed',
] as const
export type ImportState = (typeof importStates)[number]

const keys = <K extends string>(from: Readonly<Record<K, unknown>>) => Object.keys(from) as [K, ...K[]]
const fields = [...new Set<Field>([...personFields, ...requestFields])] as [Field, ...Field[]]
const layout = z.enum(keys<LayoutId>(layoutNames))
const column = z.strictObject({ field: z.enum(fields), tag: z.string().max(80) })

/** How the file is to be read, where somebody set it by hand. */
export const readAs = z.strictObject({
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum(delimiters).optional(),
  headerRecord: z.int().min(-1).max(24).optional(),
})
export type ReadAsInput = z.input<typeof readAs>

/** What holds for everybody in the file. */
export const importSettings = z.strictObject({
  role: z.union([z.enum(contactCategories), z.literal('')]).default(''),
  /** Where the list comes from; a column of the file may say more. */
  source: line(300).default(''),
  obtainedOn: z.union([calendarDate, z.literal('')]).default(''),
  /** From the people themselves, or from elsewhere: then they are told within a month (`notice.14`). */
  obtainedFrom: z.enum(['', 'person', 'elsewhere']).default(''),
})
export type ImportSettings = z.output<typeof importSettings>

/** What a look at a file says. */
export const seenFile = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none'), why: z.enum(keys<Unreadable>(unreadableWords)) }),
  z.object({ kind: z.literal('cards'), encoding: z.enum(encodings), cards: z.int() }),
  z.object({
    kind: z.literal('table'),
    encoding: z.enum(encodings),
    encodingGuessed: z.boolean(),
    delimiter: z.enum(delimiters),
    headerRecord: z.int(),
    headers: z.array(z.string()).max(MOST_COLUMNS),
    layout,
    columns: z.array(column).max(MOST_COLUMNS),
    sample: z.array(z.array(z.string())).max(5),
    firstLines: z.array(z.string()).max(10),
    /** The columns were set in an earlier import of a file with the same names. */
    remembered: z.boolean(),
  }),
])
export type SeenFile = z.output<typeof seenFile>

/** Counted while a file is checked and brought in. */
export const importCounts = z.object({
  rows: z.int(),
  ready: z.int(),
  refused: z.int(),
  problems: z.int(),
  duplicates: z.int(),
  stopped: z.int(),
  optedOut: z.int(),
  bounced: z.int(),
  claims: z.int(),
  under18: z.int(),
  /** Passed over: blank lines, repeated names of columns, letters that could not be read. */
  blank: z.int(),
  namesAgain: z.int(),
  damaged: z.int(),
  /** After bringing in: new ones, ones added to somebody who was here, ones left out by choice. */
  added: z.int(),
  merged: z.int(),
  skipped: z.int(),
  /** After taking it back: those that stay because something was added since. */
  kept: z.int(),
})
export type ImportCounts = z.output<typeof importCounts>

const progress = z.object({
  state: z.enum(importStates),
  /** From 0 to 1. */
  part: z.number(),
  counts: importCounts,
  problem: z.enum(errorCodes).optional(),
})
export type ImportProgress = z.output<typeof progress>

/** What to do with somebody who may be in the register already. */
export const choices = ['add', 'skip', 'new'] as const
export type Choice = (typeof choices)[number]

/** Which rows of a preview are shown. */
export const shownRows = ['all', 'problems', 'duplicates', 'stopped', 'ready'] as const
export type ShownRows = (typeof shownRows)[number]

const previewRow = z.object({
  /** The number of the row in the preview, for a choice; 0 where there is nothing to choose. */
  row: z.int(),
  line: z.int(),
  name: z.string(),
  organisation: z.string(),
  email: z.string(),
  phone: z.string(),
  refusal: refusalSchema.nullable(),
  remarks: z.array(remarkSchema),
  /** The cells as they stand in the file, where the row is refused. */
  cells: z.array(z.string()),
  match: z.object({ id: z.string(), name: z.string(), sure: z.boolean(), inFile: z.boolean() }).nullable(),
  choice: z.enum(choices),
  stopped: z.boolean(),
  optedOut: z.boolean(),
})
export type PreviewRow = z.output<typeof previewRow>

const oneImport = z.object({
  id: z.uuid(),
  target,
  layout,
  state: z.enum(importStates),
  counts: importCounts,
  source: z.string(),
  beganAt: z.string(),
  endedAt: z.string(),
})
export type OneImport = z.output<typeof oneImport>

const byId = z.strictObject({ id: z.uuid() })
const nothing = z.object({})

/** A piece of a file on its way from the page. */
export const PIECE_BYTES = 512 * 1024

/** Bringing in people and logs from files. A file is held in memory, looked at, checked into a place nobody sees, and then brought in as a whole. */
export const importsContract = {
  /** Starts holding a file; one that was held before is let go. */
  begin: { input: z.strictObject({ bytes: z.int().min(0) }), output: z.object({ id: z.uuid() }) },
  piece: {
    input: z.strictObject({
      id: z.uuid(),
      bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= PIECE_BYTES),
    }),
    output: z.object({ received: z.int() }),
  },
  look: { input: byId.extend({ target, as: readAs.default({}) }), output: seenFile },
  /** Reads every row, compares it with the register and answers when all is checked; nobody sees anything of it yet. */
  check: {
    input: byId.extend({
      target,
      as: readAs.default({}),
      columns: z.array(column).max(MOST_COLUMNS),
      settings: importSettings,
    }),
    output: progress,
  },
  progress: { input: byId, output: progress },
  rows: {
    input: byId.extend({
      show: z.enum(shownRows),
      limit: z.int().min(1).max(200).default(50),
      offset: z.int().min(0).max(10_000_000).default(0),
    }),
    output: z.object({ rows: z.array(previewRow).max(200), total: z.int() }),
  },
  /** For one row of the preview, or for all that may be here already. */
  choose: { input: byId.extend({ row: z.int().optional(), choice: z.enum(choices) }), output: nothing },
  /** Answers when everybody is in. */
  bringIn: { input: byId, output: progress },
  /** Stops what runs. What was brought in so far is taken out again, but for entries of the do-not-contact list. */
  cancel: { input: byId, output: progress },
  /** Takes a whole import back. Entries of the do-not-contact list stay. */
  undo: { input: byId, output: progress },
  list: { input: z.void(), output: z.array(oneImport).max(50) },
  /** Rows that did not come in, or not whole, as they stand in the file, for saving; 200 at a time. */
  leftOut: {
    input: byId.extend({ after: z.int().default(0) }),
    output: z.object({
      rows: z.array(z.object({ line: z.int(), reasons: z.array(z.string()), cells: z.array(z.string()) })).max(200),
      next: z.int().nullable(),
    }),
  },
} as const satisfies FeatureContract
