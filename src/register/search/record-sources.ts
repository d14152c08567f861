import { findTemplate } from '@core/documents/find-template'
import { pageOfFile } from '@core/documents/page-of-file'
import { dayMonthYear } from '@core/time/format-date'
import { kindIds, kindOf } from '@core/requests/kinds/index'
import { campaignSource } from './campaign-source'
import { documentSource, ownParagraphSource } from './document-sources'
import { processingSources } from './processing-sources'
import { among, named, type RecordSource } from './record-source'

const kindNames = new Map<string, string>(kindIds.map((id) => [id, kindOf(id).title]))

/** The record a file hangs on; of an old document the document it belongs to. */
const ownerOfFile = `coalesce((SELECT template_id FROM old_document WHERE attachment_id = a.id), a.owner_id)`

const ownerName = `CASE a.owner_kind
    WHEN 'request' THEN (SELECT reference FROM request WHERE id = a.owner_id)
    WHEN 'breach' THEN (SELECT reference FROM breach WHERE id = a.owner_id) ELSE c.display_name END`

/** Everything but contacts themselves, in the order it is shown. */
export const recordSources: readonly RecordSource[] = [
  {
    group: 'notes',
    sources: ['contact', 'no_contact_event', 'legal_claim', 'sign_of_interest'],
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
    sources: ['decision', 'decision_line'],
    rows: named(`SELECT id AS key, id, title, subject AS detail, '/guidance/decision/' || id AS href
      FROM decision WHERE ${among('id')}`),
  },
  documentSource,
  ownParagraphSource,
  campaignSource,
  ...processingSources,
  {
    // Who was on a call is shown only for a look-up with a reason: a hit says that there is one, and no more (`rec.access`).
    group: 'recordings',
    sources: ['recording', 'recording_number', 'recording_party'],
    rows: named(`SELECT id AS key, id, reference AS title, 'Opening it asks for a reason' AS detail,
      '/marketing/recordings/' || id AS href FROM recording WHERE ${among('id')}`),
  },
  {
    group: 'coaching',
    sources: ['coaching_engagement', 'coaching_disclosure'],
    rows: named(`SELECT e.id AS key, e.id, 'Coaching: ' || c.display_name AS title, e.reference AS detail,
        '/coaching/' || e.id AS href
      FROM coaching_engagement e JOIN contact c ON c.id = e.client_id AND c.stage = 'kept' WHERE ${among('e.id')}`),
  },
  {
    // A session note is found by its words and shows none of them; a file on it does not even show its name.
    group: 'session-notes',
    sources: ['coaching_note_version', 'attachment', 'attachment_text'],
    rows: named(
      `SELECT k.value AS key, n.id, c.display_name AS title, v.session_on AS detail,
          '/coaching/' || n.engagement_id || '/notes/' || n.id AS href
        FROM json_each(@keys) k LEFT JOIN attachment a ON a.id = k.value AND a.owner_kind = 'coaching-note' AND a.stage = 'kept'
          JOIN coaching_note n ON n.id = coalesce(a.owner_id, k.value)
          JOIN coaching_note_version v ON v.note_id = n.id
            AND v.version = (SELECT max(version) FROM coaching_note_version WHERE note_id = n.id)
          JOIN coaching_engagement e ON e.id = n.engagement_id
          JOIN contact c ON c.id = e.client_id AND c.stage = 'kept'`,
      (row) => ({
        ...row,
        title: `A session note: ${row.title}`,
        detail: `Private, session of ${dayMonthYear(row.detail)}`,
      }),
    ),
  },
  {
    group: 'cookies',
    sources: ['technology'],
    rows: named(`SELECT id AS key, id, name AS title, provider AS detail, '/documents/cookies?entry=' || id AS href
      FROM technology WHERE ${among('id')}`),
  },
  {
    group: 'training',
    sources: ['training'],
    rows: named(
      `SELECT id AS key, id, topic AS title, held_on AS detail, '/guidance/training' AS href
       FROM training WHERE ${among('id')}`,
      (row) => ({ ...row, detail: row.detail === '' ? '' : dayMonthYear(row.detail) }),
    ),
  },
  {
    group: 'tasks',
    sources: ['public_task'],
    rows: named(`SELECT id AS key, id, name AS title, source AS detail, '/guidance/public-bodies?show=sheet' AS href
      FROM public_task WHERE ${among('id')}`),
  },
  {
    group: 'files',
    sources: ['attachment', 'attachment_text'],
    rows: named(
      `SELECT a.id AS key, a.id, a.name AS title, coalesce(${ownerName}, '') AS detail, a.owner_kind || ' ' || ${ownerOfFile} || ' ' || coalesce(a.contact_id, '') AS href
      FROM attachment a LEFT JOIN contact c ON c.id = a.contact_id WHERE ${among('a.id')} AND a.stage = 'kept'
        AND a.owner_kind NOT IN ('locked-copy', 'coaching-note')
        AND coalesce(c.stage, 'kept') = 'kept'`,
      (row) => {
        const [kind = '', owner = '', contact = ''] = row.href.split(' ')
        const detail = kind === 'document' ? `Before Steward: ${findTemplate(owner)?.title ?? ''}` : row.detail
        return { ...row, detail, href: pageOfFile(kind, owner, contact || null) }
      },
    ),
  },
]
