import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { MOST_COLUMNS } from '../imports/columns/field'
import { PIECE_BYTES } from '../imports/contract'
import { calendarDate } from '../time/calendar-date'
import { screeningSource } from './check'
import { resultRefusals, type ResultRefusal } from './read-result-row'
import { resultFields } from './result-columns'
import { screeningRegisters, screeningResults } from './screening'

const byId = z.strictObject({ id: z.uuid() })

/** How a result file is to be read; asked once for the whole file. */
export const resultFileFacts = z.strictObject({
  columns: z.array(z.enum(resultFields)).max(MOST_COLUMNS),
  registers: z.array(z.enum(screeningRegisters)).max(3),
  checkedOn: calendarDate,
  everyRow: z.enum(['', ...screeningResults]),
  blankMeans: z.enum(['refused', 'not-listed']),
})

const refused = z.object({
  line: z.int(),
  why: z.enum(Object.keys(resultRefusals) as [ResultRefusal, ...ResultRefusal[]]),
  cells: z.array(z.string()),
})
export type RefusedResult = z.output<typeof refused>

/** Bringing in what a checking service sent back. The file is held in memory, read twice, and nothing counts before the end. */
export const resultFileContract = {
  begin: {
    input: z.strictObject({ bytes: z.int().min(0), name: z.string().max(300) }),
    output: z.object({ id: z.uuid() }),
  },
  piece: {
    input: byId.extend({ bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= PIECE_BYTES) }),
    output: z.object({ received: z.int() }),
  },
  /** What the file is taken for; with words where it is no table. */
  look: {
    input: byId,
    output: z.object({
      problem: z.string(),
      headers: z.array(z.string()).max(MOST_COLUMNS),
      sample: z.array(z.array(z.string())).max(5),
      columns: z.array(z.enum(resultFields)).max(MOST_COLUMNS),
    }),
  },
  /** Reads every row and says what it would record; nothing is kept yet. */
  check: {
    input: byId.extend({ facts: resultFileFacts }),
    output: z.object({
      rows: z.int(),
      numbers: z.int(),
      listed: z.int(),
      refused: z.int(),
      /** Rows without a result: the form asks what that means. */
      blank: z.int(),
      /** The first of them, as they stand in the file. */
      refusedRows: z.array(refused).max(100),
      /** How the first rows were understood, to be looked at. */
      understood: z.array(z.object({ line: z.int(), number: z.string(), says: z.string() })).max(5),
    }),
  },
  bringIn: {
    input: byId.extend({ facts: resultFileFacts, source: screeningSource }),
    output: z.object({ id: z.uuid(), numbers: z.int(), listed: z.int() }),
  },
  letGo: { input: byId, output: z.object({}) },
} as const satisfies FeatureContract
