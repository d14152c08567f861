import type { MadePack } from '@core/evidence/contract'
import { evidenceExtras, type EvidenceWish } from '@core/evidence/scope'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = Omit<MadePack, 'fromOn' | 'toOn' | 'madeAt' | 'locked' | 'include'> & {
  readonly from_on: string
  readonly to_on: string
  readonly made_at: string
  readonly locked: number
  readonly included: string
}

/** The packs that were made, the newest first. */
export function findNewest(db: ReadableDb, limit: number): MadePack[] {
  return db
    .all<Row>(
      `SELECT id, scope, from_on, to_on, made_at, files, size, code, locked, included, form FROM evidence_pack
       ORDER BY number DESC LIMIT @limit`,
      { limit },
    )
    .map(({ from_on: fromOn, to_on: toOn, made_at: madeAt, locked, included, ...row }) => ({
      ...row,
      fromOn,
      toOn,
      madeAt,
      locked: locked === 1,
      include: evidenceExtras.filter((one) => included.split(' ').includes(one)),
    }))
}

/** Keeps what a pack was about and the code it is known by; nothing of what was in it. */
export function insert(
  db: WritableDb,
  { scope, include, form }: EvidenceWish,
  made: Pick<MadePack, 'id' | 'madeAt' | 'files' | 'size' | 'code' | 'locked'>,
): void {
  db.run(
    `INSERT INTO evidence_pack (id, scope, record_id, from_on, to_on, made_at, files, size, code, locked,
       included, form)
     VALUES (@id, @scope, @recordId, @fromOn, @toOn, @madeAt, @files, @size, @code, @locked, @included, @form)`,
    {
      ...made,
      locked: Number(made.locked),
      included: include.join(' '),
      form,
      scope: scope.kind,
      recordId: 'id' in scope ? scope.id : '',
      fromOn: scope.kind === 'period' ? scope.fromOn : '',
      toOn: scope.kind === 'period' ? scope.toOn : '',
    },
  )
}
