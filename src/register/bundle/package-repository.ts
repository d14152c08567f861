import type { WrittenPackage } from '@core/bundle/made-package'
import type { ReadableDb, WritableDb } from '../file/db'

/** The last package of a case as it is kept. */
export type KeptPackage = WrittenPackage & { readonly requestId: string; readonly madeAt: string }

type Row = {
  request_id: string
  lies_at: string
  size: number
  fingerprint: string
  passphrase: string
  made_at: string
}

/** The last package of a case. */
export function findByRequest(db: ReadableDb, requestId: string): KeptPackage | undefined {
  const row = db.get<Row>('SELECT * FROM bundle_package WHERE request_id = @requestId', { requestId })
  return row && fromRow(row)
}

/** The words of every package that is known. */
export function findWords(db: ReadableDb): string[] {
  return db.all<{ passphrase: string }>('SELECT passphrase FROM bundle_package').map(({ passphrase }) => passphrase)
}

/** Keeps what is known of a package; of the one before nothing stays. */
export function save(db: WritableDb, id: string, of: KeptPackage): void {
  const { requestId, liesAt, size, fingerprint, passphrase, madeAt } = of
  remove(db, [requestId])
  db.run(
    `INSERT INTO bundle_package (id, request_id, lies_at, size, fingerprint, passphrase, made_at)
     VALUES (@id, @requestId, @liesAt, @size, @fingerprint, @passphrase, @madeAt)`,
    { id, requestId, liesAt, size, fingerprint, passphrase, madeAt },
  )
}

/** Notes where a package was found. */
export function move(db: WritableDb, requestId: string, liesAt: string): void {
  db.run('UPDATE bundle_package SET lies_at = @liesAt WHERE request_id = @requestId', { requestId, liesAt })
}

/** Forgets the packages of these requests. */
export function remove(db: WritableDb, requestIds: readonly string[]): void {
  const ids = JSON.stringify(requestIds)
  db.run('DELETE FROM bundle_package WHERE request_id IN (SELECT value FROM json_each(@ids))', { ids })
}

function fromRow(row: Row): KeptPackage {
  return {
    requestId: row.request_id,
    liesAt: row.lies_at,
    size: row.size,
    fingerprint: row.fingerprint,
    passphrase: row.passphrase,
    madeAt: row.made_at,
  }
}
