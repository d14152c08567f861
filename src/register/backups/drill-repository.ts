import { z } from 'zod'
import type { ReadableDb, WritableDb } from '../file/db'
import type { ErrorCode } from '@core/contract/errors'

/** One time somebody tried a backup with the passphrase. */
export type Drill = {
  readonly id: string
  readonly triedAt: string
  readonly name: string
  readonly problem: ErrorCode | null
}

const row = z.object({ tried_at: z.string().nullable() })

/** When a drill last went well; undefined before the first. */
export function lastGoodDrill(db: ReadableDb): string | undefined {
  const found = db.get('SELECT max(tried_at) AS tried_at FROM backup_drill WHERE problem IS NULL')
  return row.parse(found).tried_at ?? undefined
}

/** Keeps one drill. */
export function saveDrill(db: WritableDb, drill: Drill): void {
  db.run('INSERT INTO backup_drill (id, tried_at, name, problem) VALUES (@id, @triedAt, @name, @problem)', drill)
}
