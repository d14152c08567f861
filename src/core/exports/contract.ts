import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { leavingList } from '../campaigns/leaving-list'
import { selection } from '../contacts/selection'
import { MOST_COLUMNS } from '../imports/columns/field'
import { leavingScreening, leftBehind } from '../screening/leaving-contract'
import { exportColumns } from './export-columns'

/** The ways a list of contacts can leave: a table for spreadsheets, cards for address books, on paper. */
export const exportFormats = ['csv', 'vcf', 'print'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** Longer lists are not for paper. */
export const mostPrinted = 1000

/** What should leave, and how. Notes go along only where they are among the columns. */
const exportWanted = z.strictObject({
  format: z.enum(exportFormats),
  selection,
  columns: z.array(z.enum(exportColumns)).min(1, 'Choose at least one column.').max(exportColumns.length),
})
export type ExportWanted = z.output<typeof exportWanted>

const progress = z.object({ done: z.int(), total: z.int() })

/** What the page may ask. Where the file goes is chosen in the system’s own dialog, never named by the page. */
export const exportsContract = {
  save: { input: exportWanted, output: z.object({ saved: z.boolean(), total: z.int() }) },
  /** The rows an import left out, every one, as they stand in the file, with the line and the reason before them. */
  saveLeftOut: {
    input: z.strictObject({
      importId: z.uuid(),
      /** The names of the columns of that file, so that the rows can be mended and brought in again. */
      names: z.array(z.string().max(200)).max(MOST_COLUMNS),
      total: z.int().min(0),
    }),
    output: z.object({ saved: z.boolean(), total: z.int() }),
  },
  /** A list of a campaign. Every row is checked anew first; what is not allowed any more is not in the file. */
  saveCampaign: {
    input: z.strictObject({ campaignId: z.uuid(), list: leavingList }),
    output: z.object({ saved: z.boolean(), total: z.int(), keptBack: z.int() }),
  },
  /** A file of the screening log: the log, rows that were left out, numbers for a checking service. */
  saveScreening: {
    input: leavingScreening,
    output: z.object({ saved: z.boolean(), total: z.int(), leftBehind: leftBehind.nullable() }),
  },
  progress: { input: z.void(), output: progress },
  /** Ends the export under way; no half file stays. */
  cancel: { input: z.void(), output: z.object({}) },
} as const satisfies FeatureContract

const byId = z.strictObject({ id: z.uuid() })

/** What the host asks of the register’s thread. The pieces are small, so that other calls are answered in between. */
export const exportingContract = {
  start: { input: exportWanted, output: z.object({ id: z.uuid(), total: z.int() }) },
  /** The next piece of the file; null after the last. */
  next: { input: byId, output: z.object({ text: z.string().nullable(), done: z.int() }) },
  /** For paper: the whole table. */
  table: { input: byId, output: z.object({ head: z.array(z.string()), rows: z.array(z.array(z.string())) }) },
  /** It has left: a line in the trail, and one in the story of everybody in it. */
  finish: { input: byId, output: z.object({}) },
  drop: { input: byId, output: z.object({}) },
} as const satisfies FeatureContract
