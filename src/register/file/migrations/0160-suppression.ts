import { addressKeys } from '@core/suppression/recognise'
import type { Migration } from './migration'

/**
 * The do-not-contact list: who asked for no more marketing, how far, since when; and what each entry recognises somebody by.
 * An entry points at no contact by a reference, because it outlives them. `suppression_key` only grows while the contact
 * lives, and holds keyed hashes (`mark`) instead of values once it is gone. `suppression_match` is made by the program from
 * hashes and from names that only it can compare (`file/stop-triggers.ts`); neither table is ever put back by an undo.
 * What requests and erasures said before there was this list is carried over.
 */
export const suppression: Migration = {
  version: 160,
  name: 'suppression',
  up: `
    CREATE TABLE suppression (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      about TEXT NOT NULL CHECK (about IN ('person', 'address', 'domain', 'organisation')),
      name TEXT NOT NULL,
      channels TEXT NOT NULL CHECK (json_valid(channels)),
      purposes TEXT NOT NULL CHECK (json_valid(purposes)),
      asked_on TEXT NOT NULL,
      source TEXT NOT NULL,
      note TEXT NOT NULL,
      request_id TEXT,
      reference TEXT NOT NULL,
      added_at TEXT NOT NULL,
      in_crm_on TEXT NOT NULL,
      lifted_at TEXT NOT NULL,
      lifted_on TEXT NOT NULL,
      lift_reason TEXT NOT NULL,
      lift_evidence TEXT NOT NULL,
      CHECK ((lifted_at = '') = (lifted_on = ''))
    ) STRICT;
    CREATE INDEX suppression_by_day ON suppression (lifted_at, asked_on, number);
    CREATE INDEX suppression_not_in_crm ON suppression (asked_on, number) WHERE in_crm_on = '' AND lifted_at = '';
    CREATE INDEX suppression_by_request ON suppression (request_id) WHERE request_id IS NOT NULL;

    CREATE TABLE suppression_key (
      number INTEGER PRIMARY KEY,
      suppression_id TEXT NOT NULL REFERENCES suppression (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL CHECK (kind IN ('contact', 'same', 'email', 'phone', 'domain', 'organisation', 'name-and-postcode')),
      value TEXT NOT NULL,
      mark TEXT NOT NULL,
      CHECK (value = '' OR mark = '')
    ) STRICT;
    CREATE UNIQUE INDEX suppression_key_once ON suppression_key (suppression_id, kind, value, mark);
    CREATE INDEX suppression_key_by_value ON suppression_key (value, kind, suppression_id) WHERE value <> '';
    CREATE INDEX suppression_key_by_mark ON suppression_key (mark) WHERE mark <> '';
    CREATE INDEX suppression_key_by_kind ON suppression_key (kind, value);

    CREATE TABLE suppression_match (
      number INTEGER PRIMARY KEY,
      key_number INTEGER NOT NULL REFERENCES suppression_key (number) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      point_id TEXT REFERENCES contact_point (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE UNIQUE INDEX suppression_match_once ON suppression_match (key_number, contact_id, ifnull(point_id, ''));
    CREATE INDEX suppression_match_by_contact ON suppression_match (contact_id);
    CREATE INDEX suppression_match_by_point ON suppression_match (point_id) WHERE point_id IS NOT NULL;

    CREATE INDEX contact_point_by_domain ON contact_point (substr(normal, instr(normal, '@') + 1)) WHERE kind = 'email';
    CREATE INDEX contact_point_by_postcode ON contact_point (postcode) WHERE postcode <> '';

    INSERT INTO suppression (id, about, name, channels, purposes, asked_on, source, note, request_id, reference, added_at,
        in_crm_on, lifted_at, lifted_on, lift_reason, lift_evidence)
      SELECT id, 'person', CASE WHEN contact_id IS NULL THEN name ELSE '' END,
        CASE WHEN kind = 'do-not-contact' AND details ->> 'reach' = 'some' THEN (
          SELECT json_group_array(way.column2)
          FROM (VALUES ('e-mail', 'email'), ('text', 'sms'), ('phone', 'live-call'), ('phone', 'automated-call'),
            ('social', 'social-dm'), ('post', 'post')) AS way
          WHERE way.column1 IN (SELECT value FROM json_each(details, '$.channels'))
        ) ELSE '[]' END,
        '[]', received_on, received_by, '', id, reference, logged_at, '', '', '', '', ''
      FROM request
      WHERE kind = 'do-not-contact' OR (kind = 'erasure' AND details ->> 'stopMarketing' = 1);
    INSERT INTO suppression_key (suppression_id, kind, value, mark)
      SELECT s.id, 'contact', r.contact_id, '' FROM suppression AS s JOIN request AS r ON r.id = s.request_id
      WHERE r.contact_id IS NOT NULL;
    INSERT OR IGNORE INTO suppression_key (suppression_id, kind, value, mark)
      SELECT k.suppression_id, CASE p.kind WHEN 'email' THEN 'email' ELSE 'phone' END, p.normal, ''
      FROM suppression_key AS k JOIN contact_point AS p ON p.contact_id = k.value
      WHERE k.kind = 'contact' AND p.kind IN ('email', 'phone', 'mobile') AND p.normal <> '';

    INSERT INTO suppression (id, about, name, channels, purposes, asked_on, source, note, request_id, reference, added_at,
        in_crm_on, lifted_at, lifted_on, lift_reason, lift_evidence)
      SELECT id, 'person', '', '[]', '[]', substr(erased_at, 1, 10), 'erased', '', NULL, '', erased_at, '', '', '', '', ''
      FROM erasure
      WHERE id IN (SELECT erasure_id FROM erasure_mark)
        AND record_id NOT IN (SELECT value FROM suppression_key WHERE kind = 'contact');
    INSERT OR IGNORE INTO suppression_key (suppression_id, kind, value, mark)
      SELECT ifnull((SELECT k.suppression_id FROM suppression_key AS k WHERE k.kind = 'contact' AND k.value = e.record_id), e.id),
        'email', '', m.mark
      FROM erasure AS e JOIN erasure_mark AS m ON m.erasure_id = e.id;
  `,
  fill(connection) {
    const typed = connection.all<{ id: string; email: string; phone: string }>(
      `SELECT s.id, r.email, r.phone FROM suppression AS s JOIN request AS r ON r.id = s.request_id
       WHERE r.email <> '' OR r.phone <> ''`,
    )
    for (const { id, email, phone } of typed)
      for (const { kind, value } of addressKeys({ emails: [email], phones: [phone] }))
        connection.run(
          `INSERT OR IGNORE INTO suppression_key (suppression_id, kind, value, mark) VALUES (@id, @kind, @value, '')`,
          { id, kind, value },
        )
  },
}
