import type { CampaignDecision } from '@core/campaigns/campaign-decision'
import type { ReadableDb, WritableDb } from '../file/db'

type Row = {
  contact_id: string | null
  row_number: number | null
  send: number
  who: string
  reason: string
  because: string
  decided_at: string
}

/** Every decision of a campaign, by the key of its row. */
export function findAll(db: ReadableDb, campaignId: string): Map<string, CampaignDecision> {
  const sql = `SELECT contact_id, row_number, send, who, reason, because, decided_at FROM campaign_decision
    WHERE campaign_id = @campaignId`
  return new Map(
    db
      .all<Row>(sql, { campaignId })
      .map((row) => [
        row.contact_id ?? `row:${row.row_number}`,
        { send: row.send === 1, who: row.who, reason: row.reason, because: row.because, decidedAt: row.decided_at },
      ]),
  )
}

/** Writes a decision over an earlier one about the same row. A row that is gone is left alone. */
export function save(db: WritableDb, campaignId: string, key: string, made: CampaignDecision): void {
  const number = key.startsWith('row:') ? Number(key.slice(4)) : null
  const bind = {
    campaignId,
    contactId: number === null ? key : null,
    number,
    send: made.send ? 1 : 0,
    who: made.who,
    reason: made.reason,
    because: made.because,
    decidedAt: made.decidedAt,
  }
  db.run(
    `DELETE FROM campaign_decision WHERE campaign_id = @campaignId AND (contact_id = @contactId OR row_number = @number)`,
    { campaignId, contactId: bind.contactId, number },
  )
  db.run(
    `INSERT INTO campaign_decision (campaign_id, contact_id, row_number, send, who, reason, because, decided_at)
     SELECT @campaignId, @contactId, @number, @send, @who, @reason, @because, @decidedAt
     WHERE EXISTS (SELECT 1 FROM contact WHERE id = @contactId) OR EXISTS (SELECT 1 FROM campaign_row WHERE number = @number)`,
    bind,
  )
}

/**
 * When two contacts become one: a decision goes along, and still falls when the reason it was about is another. Where both had
 * one for the same campaign, it is asked again.
 */
export function repointCampaigns(db: WritableDb, from: string, to: string): void {
  db.run(
    `DELETE FROM campaign_decision WHERE contact_id IN (@from, @to) AND campaign_id IN (
       SELECT campaign_id FROM campaign_decision WHERE contact_id IN (@from, @to) GROUP BY campaign_id HAVING count(*) > 1)`,
    { from, to },
  )
  db.run('UPDATE campaign_decision SET contact_id = @to WHERE contact_id = @from', { from, to })
  db.run('UPDATE campaign_row_contact SET contact_id = @to WHERE contact_id = @from', { from, to })
}
