import { z } from 'zod'

/** What an export calls itself, first thing in its manifest. */
const EXPORT_FORMAT = 'steward-register-export'

/** The ending of the file’s name. */
export const EXPORT_ENDING = 'steward'

/** Rises when the way rows are written changes; the schema of the register has a number of its own. */
export const EXPORT_VERSION = 1

/** The first entry of the archive. */
export const MANIFEST_NAME = 'manifest.json'

/** What an export may hold at most. Nothing is compressed, so the size of the file bounds everything else. */
export const exportLimits = {
  manifestBytes: 4 * 1024 * 1024,
  /** One row as text. */
  lineBytes: 8 * 1024 * 1024,
  /** One blob: a scanned form has 25 MB at most. */
  fileBytes: 32 * 1024 * 1024,
  tables: 500,
  files: 40_000,
} as const

const name = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const count = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

/** One table: a file with one row on each line. */
const exportedTable = z.strictObject({
  table: name,
  /** The names of the columns, each of which every row has. */
  columns: z.array(name).min(1).max(200),
  rows: count,
  bytes: count,
  sha256,
})
export type ExportedTable = z.output<typeof exportedTable>

/** One blob, named after its own hash. */
const exportedFile = z.strictObject({ bytes: count.max(exportLimits.fileBytes), sha256 })

/** What stands first in an export: everything that follows, in its order, with its hashes. */
export const exportManifest = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  version: z.literal(EXPORT_VERSION),
  /** The step of the register’s schema whose tables these are. */
  schema: count,
  madeBy: z.string().max(80),
  madeAt: z.iso.datetime(),
  /** The audit trail as it was found when the export was made. */
  trail: z.strictObject({ lines: count, lastSeal: z.string().max(64), state: z.enum(['intact', 'altered']) }),
  /** The key under which the marks of erased addresses were made: a new register has another. */
  markKey: sha256,
  files: z.array(exportedFile).max(exportLimits.files),
  tables: z.array(exportedTable).max(exportLimits.tables),
})
export type ExportManifest = z.output<typeof exportManifest>

/** The words every manifest begins with. */
export const manifestHead = { format: EXPORT_FORMAT, version: EXPORT_VERSION } as const

/** Only enough to tell a newer export from something else. */
export const anyManifest = z.object({ format: z.literal(EXPORT_FORMAT), version: count, schema: count })

/** Where a table lies in the archive. */
export function tableEntry(table: string): string {
  return `tables/${table}.ndjson`
}

/** Where a blob lies in the archive. */
export function fileEntry(hash: string): string {
  return `files/${hash}`
}
