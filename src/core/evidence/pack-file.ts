import { z } from 'zod'

/** The parts of a pack, in the order of its index. */
export const packParts = [
  'cases',
  'documents',
  'assessments',
  'decisions',
  'certificates',
  'notes',
  'files',
  'logs',
] as const
export type PackPart = (typeof packParts)[number]

/** The words over each part. */
export const packPartNames: Readonly<Record<PackPart, string>> = {
  cases: 'Cases',
  documents: 'Documents and letters',
  assessments: 'Assessments and self-audit',
  decisions: 'Decisions',
  certificates: 'Certificates of destruction',
  notes: 'Session notes, private',
  files: 'Files that were kept with them',
  logs: 'Logs',
}

/** One file as the index knows it. `sha256` in hexadecimal, `size` in bytes. */
export const packedFile = z.object({
  path: z.string(),
  title: z.string(),
  part: z.enum(packParts),
  size: z.int(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type PackedFile = z.output<typeof packedFile>

/** A part of a pack before it is written: where it will lie, and what it is. */
export const packContent = z.object({ path: z.string(), title: z.string(), part: z.enum(packParts) })
export type PackContent = z.output<typeof packContent>

/** What stands over a pack. */
export const packAbout = z.object({
  organisation: z.string(),
  /** “Access request AR-2026-014”: names nobody. */
  title: z.string(),
  /** The days it covers, in words; empty where it is about one record. */
  period: z.string(),
  madeAt: z.string(),
})
export type PackAbout = z.output<typeof packAbout>

/** The list of a pack, as it stands in `manifest.json` and inside the page that checks: its SHA-256 is the code of the pack. */
export function manifestOf(
  about: PackAbout,
  files: readonly Pick<PackedFile, 'path' | 'title' | 'size' | 'sha256'>[],
): string {
  const listed = files.map(({ path, title, size, sha256 }) => ({ path, title, size, sha256 }))
  return `${JSON.stringify({ format: 'steward-evidence-1', ...about, files: listed }, null, 1)}\n`
}
