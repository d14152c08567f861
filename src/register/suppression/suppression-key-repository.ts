import type { KeyKind, MatchKey } from '@core/suppression/recognise'
import type { ReadableDb, WritableDb } from '../file/db'

const insert = `INSERT OR IGNORE INTO suppression_key (suppression_id, kind, value, mark) VALUES (@id, @kind, @value, @mark)`

/** Adds what an entry recognises somebody by; what it knows already stays. Returns how many were new. */
export function addKeys(db: WritableDb, id: string, keys: readonly MatchKey[]): number {
  return keys
    .filter(({ value }) => value !== '')
    .reduce((sum, { kind, value }) => sum + db.run(insert, { id, kind, value, mark: '' }).changes, 0)
}

/** Adds keyed hashes, of which nobody can tell what they were. */
export function addMarks(db: WritableDb, id: string, kind: KeyKind, marks: readonly string[]): number {
  return marks.reduce((sum, mark) => sum + db.run(insert, { id, kind, value: '', mark }).changes, 0)
}

/** An entry about a contact learns every address and number the contact has now. */
export function learnPoints(db: WritableDb, id: string, contactId: string): void {
  db.run(
    `INSERT OR IGNORE INTO suppression_key (suppression_id, kind, value, mark)
     SELECT @id, CASE kind WHEN 'email' THEN 'email' ELSE 'phone' END, normal, '' FROM contact_point
     WHERE contact_id = @contactId AND kind IN ('email', 'phone', 'mobile') AND normal <> ''`,
    { id, contactId },
  )
  db.run(
    `INSERT OR IGNORE INTO suppression_key (suppression_id, kind, value, mark)
     SELECT @id, 'name-and-postcode', '', steward_name_mark(c.display_name, p.postcode)
     FROM contact_point AS p JOIN contact AS c ON c.id = p.contact_id
     WHERE p.contact_id = @contactId AND p.postcode <> '' AND steward_name_mark(c.display_name, p.postcode) <> ''`,
    { id, contactId },
  )
}

/** What no contact holds any more becomes keyed hashes. */
export function codeUnheld(db: WritableDb, id: string): void {
  const unheld = `suppression_id = @id AND kind IN ('email', 'phone') AND value <> ''
    AND NOT EXISTS (SELECT 1 FROM contact_point AS p WHERE p.normal = suppression_key.value AND p.normal <> '')`
  db.run(`UPDATE OR IGNORE suppression_key SET mark = steward_mark(kind, value), value = '' WHERE ${unheld}`, { id })
  db.run(`DELETE FROM suppression_key WHERE ${unheld}`, { id })
}

/** Looks through all contacts for those an entry knows by an organisation’s name. */
export function findOrganisation(db: WritableDb, id: string): void {
  db.run(
    `INSERT OR IGNORE INTO suppression_match (key_number, contact_id, point_id)
     SELECT k.number, c.id, NULL FROM suppression_key AS k JOIN contact AS c
       ON steward_organisation(c.organisation_name) = k.value
       OR (c.kind = 'organisation' AND steward_organisation(c.display_name) = k.value)
     WHERE k.suppression_id = @id AND k.kind = 'organisation'`,
    { id },
  )
}

/**
 * Looks through all contacts at a postcode (in its one form) for those that entries know by name and postcode: once for all
 * the entries, since a whole street may share it.
 */
export function findHousehold(db: WritableDb, ids: readonly string[], postcode: string): void {
  findMarked(db, ids, `p.postcode = @postcode AND p.kind = 'post'`, { postcode })
}

/** Looks through all contacts for those an entry knows by keyed hashes. Some seconds at a hundred thousand contacts: for replays only. */
export function findEverywhere(db: WritableDb, id: string): void {
  findMarked(db, [id], `p.kind IN ('email', 'phone', 'mobile', 'post')`, {})
}

function findMarked(db: WritableDb, ids: readonly string[], where: string, bind: Record<string, string>): void {
  const wanted = { ids: JSON.stringify(ids) }
  db.run(
    `INSERT OR IGNORE INTO suppression_match (key_number, contact_id, point_id)
     SELECT k.number, p.contact_id, p.id FROM contact_point AS p JOIN contact AS c ON c.id = p.contact_id
       CROSS JOIN json_each(steward_marks(p.kind, p.value, c.display_name, p.postcode)) AS m
       CROSS JOIN suppression_key AS k ON k.mark = m.value AND k.mark <> '' AND k.suppression_id IN (SELECT value FROM json_each(@ids))
     WHERE ${where}`,
    { ...wanted, ...bind },
  )
  db.run(
    `INSERT OR IGNORE INTO suppression_key (suppression_id, kind, value, mark)
     SELECT k.suppression_id, 'same', m.contact_id, '' FROM suppression_match AS m
       JOIN suppression_key AS k ON k.number = m.key_number JOIN contact_point AS p ON p.id = m.point_id
       JOIN suppression AS s ON s.id = k.suppression_id AND s.about = 'person' AND s.lifted_at = ''
     WHERE k.suppression_id IN (SELECT value FROM json_each(@ids)) AND (p.kind = 'post' OR steward_one_persons(p.kind, p.normal) = 1)`,
    wanted,
  )
}

/** What entries recognise somebody by, entry by entry. */
export function findKeys(db: ReadableDb, ids: readonly string[]): { id: string; kind: KeyKind; value: string }[] {
  return db.all(
    `SELECT suppression_id AS id, kind, value FROM suppression_key
     WHERE suppression_id IN (SELECT value FROM json_each(@ids)) ORDER BY number`,
    { ids: JSON.stringify(ids) },
  )
}

/** Are there keyed hashes to compare with at all? */
export function hasMarks(db: ReadableDb): boolean {
  return db.get(`SELECT 1 FROM suppression_key WHERE mark <> '' LIMIT 1`) !== undefined
}
