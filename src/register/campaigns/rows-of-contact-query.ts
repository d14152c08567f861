import type { ReadableDb } from '../file/db'

/** A row of a list that has an address of a contact. */
type RowOfContact = {
  readonly number: number
  readonly campaign: string
  readonly madeAt: string
  readonly name: string
  readonly organisation: string
  readonly address: string
  readonly others: string
  readonly says: string
}

/** Rows of lists from elsewhere with an address or number the contact has. */
export function findRowsOf(db: ReadableDb, contactId: string): RowOfContact[] {
  return db.all<RowOfContact>(
    `SELECT r.number, c.name AS campaign, c.made_at AS madeAt,
       CASE r.display_name WHEN '' THEN trim(r.given_name || ' ' || r.family_name) ELSE r.display_name END AS name,
       r.organisation_name AS organisation, trim(r.address || ' ' || r.postcode) AS address,
       trim(r.other_emails || ' ' || r.other_phones) AS others,
       trim(CASE r.says_no WHEN 1 THEN 'wants no marketing ' ELSE '' END || CASE r.under_18 WHEN 1 THEN 'under 18' ELSE '' END) AS says
     FROM campaign_row AS r JOIN campaign AS c ON c.number = r.campaign_number
     WHERE r.number IN (SELECT row_number FROM campaign_row_contact WHERE contact_id = @contactId) OR r.normal <> '' AND r.normal IN (SELECT normal FROM contact_point WHERE contact_id = @contactId AND normal <> '')
     ORDER BY r.number`,
    { contactId },
  )
}
