import { disclosure, mostDisclosures, type Disclosure } from '@core/coaching/disclosure'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>

const columns =
  'id, engagement_id, recipient_id, recipient_name, recipient_role, what, purpose, disclosed_on, client_knew, under_contract, told_to_erase_on'

/** One line of the log by its id. */
export function find(db: ReadableDb, id: string): Disclosure | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM coaching_disclosure WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** What was passed on in an engagement, the latest first. */
export function findOf(db: ReadableDb, engagementId: string): Disclosure[] {
  const sql = `SELECT ${columns} FROM coaching_disclosure WHERE engagement_id = @engagementId
    ORDER BY disclosed_on DESC, number DESC LIMIT @limit`
  return db.all<Row>(sql, { engagementId, limit: mostDisclosures }).map(fromRow)
}

/** Adds a line. */
export function insert(db: WritableDb, added: Disclosure): void {
  db.run(
    `INSERT INTO coaching_disclosure (${columns}) VALUES (@id, @engagement_id, @recipient_id, @recipient_name,
       @recipient_role, @what, @purpose, @disclosed_on, @client_knew, @under_contract, @told_to_erase_on)`,
    toRow(added),
  )
}

/** Writes down the day the recipient was told to destroy it. */
export function markTold(db: WritableDb, { id, toldToEraseOn }: Pick<Disclosure, 'id' | 'toldToEraseOn'>): void {
  db.run('UPDATE coaching_disclosure SET told_to_erase_on = @toldToEraseOn WHERE id = @id', { id, toldToEraseOn })
}

/** Takes a line out that was written by mistake. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM coaching_disclosure WHERE id = @id', { id })
}

function toRow(from: Disclosure) {
  return {
    id: from.id,
    engagement_id: from.engagementId,
    recipient_id: from.recipientId,
    recipient_name: from.recipientName,
    recipient_role: from.recipientRole,
    what: JSON.stringify(from.what),
    purpose: from.purpose,
    disclosed_on: from.disclosedOn,
    client_knew: from.clientKnew,
    under_contract: from.underContract,
    told_to_erase_on: from.toldToEraseOn,
  }
}

function fromRow(row: Row): Disclosure {
  return disclosure.parse({
    id: row.id,
    engagementId: row.engagement_id,
    recipientId: row.recipient_id,
    recipientName: row.recipient_name,
    recipientRole: row.recipient_role,
    what: JSON.parse(row.what),
    purpose: row.purpose,
    disclosedOn: row.disclosed_on,
    clientKnew: row.client_knew,
    underContract: row.under_contract,
    toldToEraseOn: row.told_to_erase_on,
  })
}
