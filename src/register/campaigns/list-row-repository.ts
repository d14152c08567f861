import { entryProblems, type Entry } from '@core/campaigns/entry'
import type { ListEntry } from '@core/campaigns/read-entry'
import { AppError } from '@core/contract/errors'
import { z } from 'zod'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = Record<Exclude<(typeof columns)[number], 'line' | 'says_no' | 'under_18'>, string> & {
  line: number
  says_no: number
  under_18: number
  number: number
  contact_id: string | null
}

const columns = [
  'line',
  'problem',
  'display_name',
  'given_name',
  'family_name',
  'organisation_name',
  'address',
  'normal',
  'postcode',
  'other_emails',
  'other_phones',
  'says_no',
  'under_18',
] as const
const written = columns.join(', ')
const places = `(?, ${columns.map(() => '?').join(', ')})`
const ofCampaign = 'campaign_number = (SELECT c.number FROM campaign AS c WHERE c.id = @campaignId)'

/** A row as it is read back: its number, and the contact it was found to be before; empty where none was. */
export type ListedEntry = Entry & { readonly number: number; readonly linkedTo: string }

/** A row and the contact it was found to be. */
export type RowLink = { readonly number: number; readonly contactId: string }

/** Rows in one statement: with more, finding the places takes longer than it saves. */
const TOGETHER = 20

const problem = z.enum(entryProblems)

/**
 * Adds rows of a list, some in each statement: so their cells are neither named nor written as JSON and read again. Throws
 * `not-found` where the campaign is gone.
 */
export function insertMany(db: WritableDb, campaignId: string, entries: readonly ListEntry[]): void {
  const campaign = db.get<{ number: number }>('SELECT number FROM campaign WHERE id = @campaignId', { campaignId })
  if (!campaign) throw new AppError('not-found')
  for (const some of inStatements(entries))
    db.run(
      `INSERT INTO campaign_row (campaign_number, ${written}) VALUES ${some.map(() => places).join(', ')}`,
      some.flatMap((entry) => [campaign.number, ...cellsOf(entry)]),
    )
}

/** The next rows of a list after a number, in their order. */
export function findAfter(db: ReadableDb, campaignId: string, after: number, limit: number): ListedEntry[] {
  const sql = `SELECT number, contact_id, ${written} FROM campaign_row
    LEFT JOIN campaign_row_contact ON row_number = number WHERE ${ofCampaign} AND number > @after ORDER BY number LIMIT @limit`
  return db.all<Row>(sql, { campaignId, after, limit }).map(fromRow)
}

/** Notes which contacts rows were found to be, so that they go with them. */
export function link(db: WritableDb, links: readonly RowLink[]): void {
  db.run(
    `INSERT OR REPLACE INTO campaign_row_contact (row_number, contact_id)
     SELECT r.number, c.id FROM json_each(@links) AS l
     CROSS JOIN campaign_row AS r ON r.number = l.value ->> 0 CROSS JOIN contact AS c ON c.id = l.value ->> 1`,
    { links: JSON.stringify(links.map(({ number, contactId }) => [number, contactId])) },
  )
}

/** The same where everybody is known to be in the file still: nothing is looked up again. Throws where somebody is not. */
export function linkKnown(db: WritableDb, links: readonly RowLink[]): void {
  for (const some of inStatements(links))
    db.run(
      `INSERT OR REPLACE INTO campaign_row_contact (row_number, contact_id) VALUES ${some.map(() => '(?, ?)').join(', ')}`,
      some.flatMap(({ number, contactId }) => [number, contactId]),
    )
}

/** How many rows wait. */
export function count(db: ReadableDb, campaignId: string): number {
  const sql = `SELECT count(*) AS n FROM campaign_row WHERE ${ofCampaign}`
  return db.get<{ n: number }>(sql, { campaignId })?.n ?? 0
}

/** Deletes some of the rows; says how many. */
export function removeSome(db: WritableDb, campaignId: string, limit: number): number {
  const some = `SELECT number FROM campaign_row WHERE ${ofCampaign} LIMIT @limit`
  return db.run(`DELETE FROM campaign_row WHERE number IN (${some})`, { campaignId, limit }).changes
}

/** As many as go into one statement, and the rest one by one: so there are two statements, and both are prepared once. */
function* inStatements<T>(items: readonly T[]): Generator<readonly T[]> {
  const whole = items.length - (items.length % TOGETHER)
  for (let at = 0; at < whole; at += TOGETHER) yield items.slice(at, at + TOGETHER)
  for (let at = whole; at < items.length; at += 1) yield items.slice(at, at + 1)
}

/** The cells of a row, in the order of the columns. */
function cellsOf(from: ListEntry): Row[(typeof columns)[number]][] {
  return [
    from.line,
    from.problem,
    from.displayName,
    from.givenName,
    from.familyName,
    from.organisationName,
    from.value,
    from.normal,
    from.postcode,
    from.otherEmails.length === 0 ? '' : JSON.stringify(from.otherEmails),
    from.otherPhones.length === 0 ? '' : JSON.stringify(from.otherPhones),
    from.saysNo ? 1 : 0,
    from.under18 ? 1 : 0,
  ]
}

function fromRow(row: Row): ListedEntry {
  return {
    number: row.number,
    linkedTo: row.contact_id ?? '',
    key: `row:${row.number}`,
    contactId: '',
    line: row.line,
    problem: row.problem === '' ? '' : problem.parse(row.problem),
    displayName: row.display_name,
    givenName: row.given_name,
    familyName: row.family_name,
    organisationName: row.organisation_name,
    value: row.address,
    normal: row.normal,
    postcode: row.postcode,
    otherEmails: listFrom(row.other_emails),
    otherPhones: listFrom(row.other_phones),
    saysNo: row.says_no === 1,
    under18: row.under_18 === 1,
  }
}

const texts = z.array(z.string())

function listFrom(text: string): string[] {
  return text === '' ? [] : texts.parse(JSON.parse(text))
}
