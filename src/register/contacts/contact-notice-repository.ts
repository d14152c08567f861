import type { NoticeRow } from '@core/contacts/notice-groups'
import type { ReadableDb, WritableDb } from '../file/db'

/** Whoever came from elsewhere and was not told: as the partial index has it. */
const untold = `stage = 'kept' AND obtained_from = 'elsewhere' AND notice_given_on = '' AND notice_not_needed = ''
  AND kind = 'person'`

/** Where no day is noted, the hour of coming in counts: the day follows from it in every time zone. */
const addedHour = `CASE WHEN obtained_on = '' THEN substr(created_at, 1, 13) ELSE '' END`

type Row = {
  obtained_on: string
  first_message_on: string
  first_disclosed_on: string
  added_hour: string
  count: number
}

const counted = (hour: string) => `SELECT obtained_on, first_message_on, first_disclosed_on, ${hour} AS added_hour,
  count(*) AS count FROM contact INDEXED BY contact_untold WHERE ${untold}`

/**
 * How many are to be told for each set of days: few rows, however many people. From the index alone and in its order; only
 * where no day is noted something is sorted.
 */
export function findUntold(db: ReadableDb): NoticeRow[] {
  const days = 'obtained_on, first_message_on, first_disclosed_on'
  const rows = [
    ...db.all<Row>(`${counted(addedHour)} AND obtained_on = '' GROUP BY ${days}, added_hour`),
    ...db.all<Row>(`${counted(`''`)} AND obtained_on > '' GROUP BY ${days}`),
  ]
  return rows.map((row) => ({
    obtainedOn: row.obtained_on,
    firstMessageOn: row.first_message_on,
    firstDisclosedOn: row.first_disclosed_on,
    createdAt: row.added_hour === '' ? '' : `${row.added_hour}:00:00.000Z`,
    count: row.count,
  }))
}

type Days = Pick<NoticeRow, 'obtainedOn' | 'firstMessageOn' | 'firstDisclosedOn' | 'createdAt'>

const sameDays = `${untold} AND obtained_on = @obtainedOn AND first_message_on = @firstMessageOn
  AND first_disclosed_on = @firstDisclosedOn AND ${addedHour} = @hour`

const bindOf = ({ obtainedOn, firstMessageOn, firstDisclosedOn, createdAt }: Days) => ({
  obtainedOn,
  firstMessageOn,
  firstDisclosedOn,
  hour: createdAt.slice(0, 13),
})

/** Some of those with the same days, by name. */
export function findUntoldPeople(db: ReadableDb, days: Days, limit: number) {
  return db.all<{ id: string; displayName: string; source: string }>(
    `SELECT id, display_name AS displayName, source FROM contact INDEXED BY contact_untold
     WHERE ${sameDays} ORDER BY sort_name LIMIT @limit`,
    { ...bindOf(days), limit },
  )
}

/** Everybody with the same days was told. */
export function setTold(db: WritableDb, days: Days, on: string, at: string): number {
  return db.run(`UPDATE contact SET notice_given_on = @on, updated_at = @at WHERE ${sameDays}`, {
    ...bindOf(days),
    on,
    at,
  }).changes
}

/** Writes the day of the first message to those who had none yet; says how many. */
export function setFirstMessages(db: WritableDb, numbers: readonly number[], on: string, now: string): number {
  return db.run(
    `UPDATE contact SET first_message_on = @on, updated_at = @now
     WHERE number IN (SELECT value FROM json_each(@numbers)) AND stage = 'kept' AND first_message_on = ''`,
    { on, now, numbers: JSON.stringify(numbers) },
  ).changes
}
