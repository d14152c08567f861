import type { Migration } from './migration'

/** The bit of each role in `contact.role_bits`. Frozen: a new role gets the next bit in a step of its own. */
const roleBits = `'coaching-client' THEN 1 WHEN 'former-coaching-client' THEN 2 WHEN 'client-organisation' THEN 4
  WHEN 'client-contact' THEN 8 WHEN 'prospective-client' THEN 16 WHEN 'prospect' THEN 32 WHEN 'candidate' THEN 64
  WHEN 'patient' THEN 128 WHEN 'associate' THEN 256 WHEN 'supplier' THEN 512 WHEN 'supporter' THEN 1024
  WHEN 'staff' THEN 2048 WHEN 'caller' THEN 4096 ELSE 0 END`
const bitOf = (role: string) => `(CASE ${role} WHEN ${roleBits})`
const add = `UPDATE contact SET role_bits = role_bits | ${bitOf('new.role')}
  WHERE id = new.contact_id AND role_bits & ${bitOf('new.role')} = 0;`
const drop = `UPDATE contact SET role_bits = role_bits & ~${bitOf('old.role')}
  WHERE id = old.contact_id AND role_bits & ${bitOf('old.role')} <> 0;`

/** What every filter of the list asks, so that it is answered from an index alone. */
const listed = 'status, sort_name, number, subscriber_type, role_bits, kind, under_18'

/**
 * Lists of a hundred thousand: every filter is answered from an index that holds the order, the roles as bits of one
 * number among them. Then what lists need besides: saved views, which entries were joined, which pairs are two people,
 * and who was in an export. `contact_export.numbers` holds ranges of `contact.number`. An act on many is worked off in
 * pieces: `bulk_act` says whom it is about and how far it came, `bulk_piece` what stood there before, until it can no longer
 * be taken back.
 */
export const views: Migration = {
  version: 180,
  name: 'views',
  up: `
    ALTER TABLE contact ADD COLUMN role_bits INTEGER NOT NULL DEFAULT 0;
    UPDATE contact SET role_bits = (
      SELECT coalesce(sum(${bitOf('r.role')}), 0) FROM contact_role r WHERE r.contact_id = contact.id
    );
    DROP INDEX contact_role_by_role;
    CREATE TRIGGER contact_role_adds AFTER INSERT ON contact_role
      WHEN EXISTS (SELECT 1 FROM contact WHERE id = new.contact_id AND role_bits & ${bitOf('new.role')} = 0) BEGIN ${add} END;
    CREATE TRIGGER contact_role_drops AFTER DELETE ON contact_role BEGIN ${drop} END;
    CREATE TRIGGER contact_role_follows AFTER UPDATE ON contact_role BEGIN ${drop} ${add} END;
    DROP INDEX contact_by_name;
    CREATE INDEX contact_by_name ON contact (${listed}) WHERE stage = 'kept';
    DROP INDEX contact_without_source;
    CREATE INDEX contact_without_source ON contact (${listed}) WHERE source = '' AND stage = 'kept';
    CREATE INDEX contact_notice_open ON contact (${listed})
      WHERE obtained_from = 'elsewhere' AND notice_given_on = '' AND notice_not_needed = '' AND stage = 'kept';

    CREATE TABLE saved_view (
      id TEXT NOT NULL PRIMARY KEY,
      name TEXT NOT NULL,
      choice TEXT NOT NULL CHECK (json_valid(choice)),
      columns TEXT NOT NULL CHECK (json_valid(columns)),
      made_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE contact_merge (
      id TEXT NOT NULL PRIMARY KEY,
      kept_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      gone_id TEXT NOT NULL,
      facts TEXT NOT NULL CHECK (json_valid(facts)),
      merged_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX contact_merge_by_kept ON contact_merge (kept_id);

    CREATE TABLE contact_pair (
      id TEXT NOT NULL PRIMARY KEY,
      one_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      other_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      said_at TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX contact_pair_by_one ON contact_pair (one_id, other_id);
    CREATE INDEX contact_pair_by_other ON contact_pair (other_id);

    CREATE TABLE contact_export (
      id TEXT NOT NULL PRIMARY KEY,
      format TEXT NOT NULL,
      columns TEXT NOT NULL CHECK (json_valid(columns)),
      total INTEGER NOT NULL,
      numbers BLOB NOT NULL,
      made_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE bulk_act (
      id TEXT NOT NULL PRIMARY KEY,
      act TEXT NOT NULL CHECK (json_valid(act)),
      state TEXT NOT NULL,
      numbers BLOB NOT NULL,
      upto INTEGER NOT NULL,
      changed INTEGER NOT NULL,
      began_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE bulk_piece (
      number INTEGER PRIMARY KEY,
      act_id TEXT NOT NULL REFERENCES bulk_act (id) ON DELETE CASCADE,
      before TEXT NOT NULL CHECK (json_valid(before))
    ) STRICT;
    CREATE INDEX bulk_piece_by_act ON bulk_piece (act_id, number);
  `,
}
