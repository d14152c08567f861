import { attachmentPage } from '@core/attachments/attachment-page'
import type { SearchGroup } from '@core/search/contract'
import { kindIds, kindOf } from '@core/requests/kinds/index'
import type { ReadableDb } from '../file/db'

/** A record as a hit shows it. `key` is what its entries in the index go by. */
export type RecordRow = {
  readonly key: string
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly href: string
}

/** One group of the search: which entries of the index belong to it, and how its records are called. */
type RecordSource = {
  readonly group: SearchGroup
  readonly sources: readonly string[]
  readonly rows: (db: ReadableDb, keys: readonly string[]) => RecordRow[]
}

const kindNames = new Map<string, string>(kindIds.map((id) => [id, kindOf(id).title]))

/** Asks for the records of these keys; `sql` takes them as `@keys`. */
function named(sql: string, finish: (row: RecordRow) => RecordRow = (row) => row): RecordSource['rows'] {
  return (db, keys) => db.all<RecordRow>(sql, { keys: JSON.stringify(keys) }).map((row) => finish({ ...row }))
}

const among = (column: string) => `${column} IN (SELECT value FROM json_each(@keys))`

const ownerName = `CASE a.owner_kind
    WHEN 'request' THEN (SELECT reference FROM request WHERE id = a.owner_id)
    WHEN 'breach' THEN (SELECT reference FROM breach WHERE id = a.owner_id) ELSE c.display_name END`

/** Everything but contacts themselves, in the order it is shown. */
export const recordSources: readonly RecordSource[] = [
  {
    group: 'notes',
    sources: ['contact', 'no_contact_event', 'legal_claim'],
    rows: named(`SELECT id AS key, id, display_name AS title, organisation_name AS detail, '/contacts/' || id AS href
      FROM contact WHERE ${among('id')} AND stage = 'kept'`),
  },
  {
    group: 'permissions',
    sources: ['consent_event'],
    rows: named(`SELECT e.act_id AS key, e.act_id AS id, c.display_name AS title, c.organisation_name AS detail,
        '/contacts/' || c.id || '?consent=' || e.id AS href
      FROM consent_event e JOIN contact c ON c.id = e.contact_id
      WHERE e.number IN (SELECT max(number) FROM consent_event WHERE ${among('act_id')} GROUP BY act_id) AND c.stage = 'kept'`),
  },
  {
    group: 'stops',
    sources: ['suppression'],
    rows: named(`SELECT s.id AS key, s.id, CASE WHEN s.name <> '' THEN s.name ELSE coalesce(
          (SELECT c.display_name FROM suppression_key k JOIN contact c ON c.id = k.value AND k.kind = 'contact'
            WHERE k.suppression_id = s.id ORDER BY k.number DESC LIMIT 1),
          (SELECT k.value FROM suppression_key k WHERE k.suppression_id = s.id AND k.value <> ''
            AND k.kind NOT IN ('contact', 'same') ORDER BY k.number LIMIT 1), 'Do not contact') END AS title,
        CASE WHEN s.lifted_at = '' THEN s.reference ELSE 'Lifted' END AS detail,
        '/marketing/do-not-contact?entry=' || s.id AS href
      FROM suppression s WHERE ${among('s.id')}`),
  },
  {
    group: 'requests',
    sources: ['request', 'request_event'],
    rows: named(
      `SELECT id AS key, id, kind || char(10) || name AS title, reference AS detail, '/requests/' || id AS href
       FROM request WHERE ${among('id')}`,
      (row) => {
        const [kind = '', name = ''] = row.title.split('\n', 2)
        return { ...row, title: `${kindNames.get(kind) ?? kind}: ${name}` }
      },
    ),
  },
  {
    group: 'breaches',
    sources: ['breach', 'breach_event', 'breach_action', 'breach_decision'],
    rows: named(`SELECT id AS key, id, json_extract(facts, '$.title') AS title, reference AS detail,
      '/breaches/' || id AS href FROM breach WHERE ${among('id')}`),
  },
  {
    group: 'decisions',
    sources: ['decision'],
    rows: named(`SELECT id AS key, id, title, subject AS detail, '/guidance/decision/' || id AS href
      FROM decision WHERE ${among('id')}`),
  },
  {
    group: 'documents',
    sources: ['document_version'],
    rows: named(`SELECT CASE about WHEN '' THEN id ELSE about END AS key, id, title, 'Saved ' || substr(saved_at, 1, 10) AS detail,
      CASE WHEN EXISTS (SELECT 1 FROM request WHERE request.id = about) THEN '/requests/' || about
        WHEN EXISTS (SELECT 1 FROM breach WHERE breach.id = about) THEN '/breaches/' || about
        WHEN EXISTS (SELECT 1 FROM contact WHERE contact.id = about) THEN '/contacts/' || about
        WHEN template_id = 'privacy-policy' THEN '/documents/privacy-policy' ELSE '/documents' END AS href
      FROM document_version WHERE ${among(`CASE about WHEN '' THEN id ELSE about END`)} ORDER BY saved_at`),
  },
  {
    // Who was on a call is shown only for a look-up with a reason: a hit says that there is one, and no more (`rec.access`).
    group: 'recordings',
    sources: ['recording', 'recording_number', 'recording_party'],
    rows: named(`SELECT id AS key, id, reference AS title, 'Opening it asks for a reason' AS detail,
      '/marketing/recordings/' || id AS href FROM recording WHERE ${among('id')}`),
  },
  {
    group: 'files',
    sources: ['attachment', 'attachment_text'],
    rows: named(
      `SELECT a.id AS key, a.id, a.name AS title, coalesce(${ownerName}, '') AS detail, a.owner_kind || ' ' || a.owner_id || ' ' || coalesce(a.contact_id, '') AS href
      FROM attachment a LEFT JOIN contact c ON c.id = a.contact_id WHERE ${among('a.id')} AND a.stage = 'kept'
        AND a.owner_kind <> 'locked-copy'
        AND coalesce(c.stage, 'kept') = 'kept'`,
      (row) => {
        const [kind = '', owner = '', contact = ''] = row.href.split(' ')
        return { ...row, href: attachmentPage(kind, owner, contact || null) }
      },
    ),
  },
]
