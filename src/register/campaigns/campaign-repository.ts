import { campaign, type Campaign } from '@core/campaigns/campaign'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow>

const columns = `id, name, channel, purpose, goes_on, author, audience, opt_out, review, list_rows, taken_out, sent_on,
  sent_by, let_go_on, made_at`

/** A page of campaigns, the newest first, and how many there are. */
export function findPage(db: ReadableDb, page: { limit: number; offset: number }): { rows: Campaign[]; total: number } {
  const sql = `SELECT ${columns} FROM campaign ORDER BY number DESC LIMIT @limit OFFSET @offset`
  const total = db.get<{ n: number }>('SELECT count(*) AS n FROM campaign')?.n ?? 0
  return { rows: db.all<Row>(sql, page).map(fromRow), total }
}

/** One by its id. */
export function find(db: ReadableDb, id: string): Campaign | undefined {
  const row = db.get<Row>(`SELECT ${columns} FROM campaign WHERE id = @id`, { id })
  return row && fromRow(row)
}

/** Adds one. */
export function insert(db: WritableDb, made: Campaign): void {
  db.run(
    `INSERT INTO campaign (${columns}) VALUES (@id, @name, @channel, @purpose, @goes_on, @author, @audience, @opt_out,
       @review, @list_rows, @taken_out, @sent_on, @sent_by, @let_go_on, @made_at)`,
    toRow(made),
  )
}

/** Writes what may change; whom it is for and by which way never does. */
export function update(db: WritableDb, changed: Campaign): void {
  const { id, name, goes_on, author, opt_out, review, list_rows, sent_on, sent_by, let_go_on } = toRow(changed)
  db.run(
    `UPDATE campaign SET name = @name, goes_on = @goes_on, author = @author, opt_out = @opt_out, review = @review,
       list_rows = @list_rows, sent_on = @sent_on, sent_by = @sent_by, let_go_on = @let_go_on WHERE id = @id`,
    { id, name, goes_on, author, opt_out, review, list_rows, sent_on, sent_by, let_go_on },
  )
}

/** Deletes one with its rows, decisions and records. */
export function remove(db: WritableDb, id: string): void {
  db.run('DELETE FROM campaign WHERE id = @id', { id })
}

function toRow(from: Campaign) {
  return {
    id: from.id,
    name: from.name,
    channel: from.channel as string,
    purpose: from.purpose as string,
    goes_on: from.goesOn,
    author: from.author,
    audience: JSON.stringify(from.audience),
    opt_out: from.optOut,
    review: from.review === null ? null : JSON.stringify(from.review),
    list_rows: from.listRows,
    taken_out: from.takenOut,
    sent_on: from.sentOn,
    sent_by: from.sentBy,
    let_go_on: from.letGoOn,
    made_at: from.madeAt,
  }
}

function fromRow(row: Row): Campaign {
  return campaign.parse({
    id: row.id,
    name: row.name,
    channel: row.channel,
    purpose: row.purpose,
    goesOn: row.goes_on,
    author: row.author,
    audience: JSON.parse(row.audience) as unknown,
    optOut: row.opt_out,
    review: row.review === null ? null : (JSON.parse(row.review) as unknown),
    listRows: row.list_rows,
    takenOut: row.taken_out,
    sentOn: row.sent_on,
    sentBy: row.sent_by,
    letGoOn: row.let_go_on,
    madeAt: row.made_at,
  })
}
