import { campaignRecord, type CampaignRecord } from '@core/campaigns/campaign-record'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = { id: string; campaign_id: string; kind: string; made_at: string; facts: string }

const columns = 'id, campaign_id, kind, made_at, facts'

/** Adds a record. `contacts`: who was in a saved file (`packNumbers`); empty for everything else. */
export function insert(db: WritableDb, made: CampaignRecord, contacts: Uint8Array): void {
  const { id, campaignId, kind, madeAt, ...facts } = made
  db.run(
    `INSERT INTO campaign_record (${columns}, contacts) VALUES (@id, @campaignId, @kind, @madeAt, @facts, @contacts)`,
    {
      id,
      campaignId,
      kind,
      madeAt,
      facts: JSON.stringify(facts),
      contacts,
    },
  )
}

/** The records of a campaign, the newest first. */
export function findByCampaign(db: ReadableDb, campaignId: string, limit: number): CampaignRecord[] {
  const sql = `SELECT ${columns} FROM campaign_record WHERE campaign_id = @campaignId ORDER BY number DESC LIMIT @limit`
  return db.all<Row>(sql, { campaignId, limit }).map(fromRow)
}

/** The newest of each of these campaigns. */
export function findNewest(db: ReadableDb, campaignIds: readonly string[]): Map<string, CampaignRecord> {
  const sql = `SELECT ${columns} FROM campaign_record WHERE number IN (SELECT max(number) FROM campaign_record
    WHERE campaign_id IN (SELECT value FROM json_each(@ids)) GROUP BY campaign_id)`
  return new Map(db.all<Row>(sql, { ids: JSON.stringify(campaignIds) }).map((row) => [row.campaign_id, fromRow(row)]))
}

/** The contacts of every file of a campaign that could have been sent, each as packed numbers. */
export function contactsSaved(db: ReadableDb, campaignId: string): Uint8Array[] {
  const sql = `SELECT contacts FROM campaign_record WHERE campaign_id = @campaignId AND kind = 'go'`
  return db.all<{ contacts: Uint8Array }>(sql, { campaignId }).map(({ contacts }) => contacts)
}

/** The files that left since a contact came, with who was in them, the newest first. */
export function findLeftSince(
  db: ReadableDb,
  since: string,
): { name: string; campaignId: string; madeAt: string; sentOn: string; contacts: Uint8Array }[] {
  return db.all(
    `SELECT c.name, c.id AS campaignId, r.made_at AS madeAt, c.sent_on AS sentOn, r.contacts
     FROM campaign_record AS r JOIN campaign AS c ON c.id = r.campaign_id
     WHERE r.kind = 'go' AND r.made_at >= @since ORDER BY r.number DESC LIMIT 200`,
    { since },
  )
}

function fromRow(row: Row): CampaignRecord {
  const facts = JSON.parse(row.facts) as Record<string, unknown>
  return campaignRecord.parse({
    ...facts,
    id: row.id,
    campaignId: row.campaign_id,
    kind: row.kind,
    madeAt: row.made_at,
  })
}
