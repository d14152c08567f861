import type { RoleBasis } from '@core/basis/bases-of'
import { roleBasis } from '@core/basis/contract'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = { role: string; purpose: string; basis: string }

/** What the organisation set for its roles. */
export function findAll(db: ReadableDb): RoleBasis[] {
  return db
    .all<Row>('SELECT role, purpose, basis FROM basis_default')
    .map(({ role, purpose, basis }) => roleBasis.parse({ role, use: purpose, basis }))
}

/** Sets the basis of a role for a use. */
export function save(db: WritableDb, id: string, { role, use, basis }: RoleBasis, chosenAt: string): void {
  db.run(
    `INSERT INTO basis_default (id, role, purpose, basis, chosen_at) VALUES (@id, @role, @use, @basis, @chosenAt)
     ON CONFLICT (role, purpose) DO UPDATE SET basis = @basis, chosen_at = @chosenAt`,
    { id, role, use, basis, chosenAt },
  )
}
