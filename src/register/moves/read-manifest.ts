import { anyManifest, exportManifest, EXPORT_VERSION, type ExportManifest } from '@core/moves/manifest'
import { AppError } from '@core/contract/errors'
import { migrations } from '../file/migrations'
import type { ArchiveEntry } from './archive-entries'
import { refuse } from './refused'

/** The list of contents, believed only as far as the file that holds it can be: sizes cannot exceed the file’s. */
export async function readManifest(entry: ArchiveEntry, fileSize: number): Promise<ExportManifest> {
  const chunks: Uint8Array[] = []
  for await (const chunk of entry.body) chunks.push(chunk)
  const json = parse(Buffer.concat(chunks).toString('utf8'))
  const any = anyManifest.safeParse(json)
  if (!any.success) return refuse('foreign')
  const newest = migrations.at(-1)?.version ?? 0
  if (any.data.version > EXPORT_VERSION || any.data.schema > newest) throw new AppError('register-too-new')
  const manifest = exportManifest.safeParse(json)
  if (!manifest.success) return refuse('changed')
  const { schema, files, tables } = manifest.data
  if (!migrations.some(({ version }) => version === schema)) return refuse('stranger')
  const told = [...files, ...tables].reduce((sum, { bytes }) => sum + bytes, 0)
  if (told > fileSize) return refuse('broken')
  if (tables.some(({ rows, bytes }) => rows > bytes)) return refuse('changed')
  return manifest.data
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return refuse('foreign')
  }
}
