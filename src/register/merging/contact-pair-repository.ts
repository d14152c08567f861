import type { WritableDb } from '../file/db'

/** Notes that two contacts are two people. Saying it again changes nothing. */
export function insert(db: WritableDb, pair: { id: string; one: string; other: string; saidAt: string }): void {
  const { id, saidAt: said_at } = pair
  const [one_id, other_id] = pair.one < pair.other ? [pair.one, pair.other] : [pair.other, pair.one]
  db.run(
    `INSERT INTO contact_pair (id, one_id, other_id, said_at) VALUES (@id, @one_id, @other_id, @said_at)
     ON CONFLICT (one_id, other_id) DO NOTHING`,
    { id, one_id, other_id, said_at },
  )
}
