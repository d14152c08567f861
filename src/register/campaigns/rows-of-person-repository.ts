import { normalPoint } from '@core/contacts/normal-point'
import { textsToLookFor, type KnownAs } from '@core/erasure/person'
import type { ReadableDb, WritableDb } from '../file/db'

const speaks = `(r.number IN (SELECT row_number FROM campaign_row_contact WHERE contact_id = @id) OR EXISTS (SELECT 1 FROM json_each(@texts) AS t
  WHERE instr(lower(r.display_name || ' ' || r.given_name || ' ' || r.family_name || ' ' || r.organisation_name || ' ' ||
    r.address || ' ' || r.normal || ' ' || r.other_emails || ' ' || r.other_phones), t.value) > 0))`

/** How many rows of lists name a person, by a name or an address. */
export function countCampaignRows(db: ReadableDb, knownAs: KnownAs): number {
  if (!db.get('SELECT 1 FROM campaign_row LIMIT 1')) return 0
  return db.get<{ n: number }>(`SELECT count(*) AS n FROM campaign_row AS r WHERE ${speaks}`, bindOf(knownAs))?.n ?? 0
}

/** Takes them out, with what was decided about them. The campaign says how many rows it lost, and not whose. */
export function eraseCampaignRows(db: WritableDb, knownAs: KnownAs): void {
  if (!db.get('SELECT 1 FROM campaign_row LIMIT 1')) return
  const bind = bindOf(knownAs)
  db.run(
    `UPDATE campaign SET list_rows = list_rows - f.n, taken_out = taken_out + f.n
     FROM (SELECT r.campaign_number, count(*) AS n FROM campaign_row AS r WHERE ${speaks} GROUP BY r.campaign_number) AS f
     WHERE campaign.number = f.campaign_number`,
    bind,
  )
  db.run(`DELETE FROM campaign_row AS r WHERE ${speaks}`, bind)
}

function bindOf(knownAs: KnownAs): { id: string; texts: string } {
  const normals = knownAs.points.map(({ kind, value }) => normalPoint(kind, value)).filter((text) => text.length >= 4)
  return { id: knownAs.id, texts: JSON.stringify([...new Set([...textsToLookFor(knownAs), ...normals])]) }
}
