import { entryProblems, type Entry } from '@core/campaigns/entry'
import type { ListEntry } from '@core/campaigns/read-entry'
import { AppError } from '@core/contract/errors'
import { z } from 'zod'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = ReturnType<typeof toRow> & { number: number; contact_id: string | null }

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
  for (let at = 0; at < entries.length;) {
    const some = entries.slice(at, entries.length - at < TOGETHER ? at + 1 : at + TOGETHER)
    db.run(
      `INSERT INTO campaign_row (campaign_number, ${written}) VALUES ${some.map(() => places).join(', ')}`,
      some.flatMap((entry) => [campaign.number, ...cellsOf(entry)]),
    )
    at += some.length
  }
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
     CROSS JOIN campaign_row AS r ON r.number = l.value ->> 'number' CROSS JOIN contact AS c ON c.id = l.value ->> 'contactId'`,
    { links: JSON.stringify(links) },
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

/** The cells of a row, in the order in which they are written. */
function cellsOf(entry: ListEntry): (string | number)[] {
  const row = toRow(entry)
  return columns.map((name) => row[name])
}

function toRow(from: ListEntry) {
  return {
    line: from.line,
    problem: from.problem as string,
    display_name: from.displayName,
    given_name: from.givenName,
    family_name: from.familyName,
    organisation_name: from.organisationName,
    address: from.value,
    normal: from.normal,
    postcode: from.postcode,
    other_emails: from.otherEmails.length === 0 ? '' : JSON.stringify(from.otherEmails),
    other_phones: from.otherPhones.length === 0 ? '' : JSON.stringify(from.otherPhones),
    says_no: from.saysNo ? 1 : 0,
    under_18: from.under18 ? 1 : 0,
  }
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
