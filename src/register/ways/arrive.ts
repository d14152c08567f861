import type { WritableDb } from '../file/db'
import * as people from './person-repository'
import * as ways from './way-repository'

/**
 * Settles whose the passphrase of a register is that was just brought in from another computer. Everybody's ways in stayed
 * there. Where there was one person it is theirs; where there were several, whoever came says who they are.
 */
export function arrive(db: WritableDb, slotId: string, at: string): void {
  const standing = people.findAll(db).filter(({ removedAt }) => removedAt === null)
  const [only] = standing
  if (only && standing.length === 1) return ways.setPerson(db, slotId, only.id)
  for (const { id } of standing) people.setRemoved(db, id, at)
}
