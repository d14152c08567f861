import { contactPointKinds, type ContactPointKind } from '@core/contacts/contact-point'
import { normalPoint } from '@core/contacts/normal-point'
import type { Migration } from './migration'

/**
 * What a contact is beyond a card: whether it is kept or in the trash, with which import it came, where the details
 * came from and who was told, whether the person is under 18, and per address the form it is compared in, its own
 * subscriber type and since when until when it is good. Relations say for whom somebody works or worked, as what, from when;
 * `no_contact_event` who asked for “no contact at all”, and why.
 */
export const contactDepth: Migration = {
  version: 130,
  name: 'contact depth',
  up: `
    ALTER TABLE contact ADD COLUMN stage TEXT NOT NULL DEFAULT 'kept' CHECK (stage IN ('kept', 'trashed', 'leaving'));
    ALTER TABLE contact ADD COLUMN trashed_at TEXT NOT NULL DEFAULT '';
    ALTER TABLE contact ADD COLUMN import_id TEXT;
    ALTER TABLE contact ADD COLUMN job_started_on TEXT NOT NULL DEFAULT '';
    ALTER TABLE contact ADD COLUMN job_left_on TEXT NOT NULL DEFAULT '';
    ALTER TABLE contact ADD COLUMN under_18 INTEGER NOT NULL DEFAULT 0 CHECK (under_18 IN (0, 1));
    ALTER TABLE contact ADD COLUMN legal_number TEXT NOT NULL DEFAULT '';
    ALTER TABLE contact ADD COLUMN obtained_from TEXT NOT NULL DEFAULT '' CHECK (obtained_from IN ('', 'person', 'elsewhere'));
    ALTER TABLE contact ADD COLUMN first_message_on TEXT NOT NULL DEFAULT '';
    ALTER TABLE contact ADD COLUMN first_disclosed_on TEXT NOT NULL DEFAULT '';
    ALTER TABLE contact ADD COLUMN notice_given_on TEXT NOT NULL DEFAULT '';
    ALTER TABLE contact ADD COLUMN notice_not_needed TEXT NOT NULL DEFAULT '';
    ALTER TABLE contact ADD COLUMN no_contact_at_all INTEGER NOT NULL DEFAULT 0 CHECK (no_contact_at_all IN (0, 1));
    DROP INDEX contact_by_name;
    CREATE INDEX contact_by_name ON contact (status, sort_name, number, subscriber_type) WHERE stage = 'kept';
    DROP INDEX contact_without_source;
    CREATE INDEX contact_without_source ON contact (status, sort_name, number) WHERE source = '' AND stage = 'kept';
    CREATE INDEX contact_untold ON contact (obtained_on, first_message_on, first_disclosed_on, created_at, kind)
      WHERE stage = 'kept' AND obtained_from = 'elsewhere' AND notice_given_on = '' AND notice_not_needed = '';
    CREATE INDEX contact_not_kept ON contact (stage, trashed_at) WHERE stage <> 'kept';

    ALTER TABLE contact_point ADD COLUMN normal TEXT NOT NULL DEFAULT '';
    ALTER TABLE contact_point ADD COLUMN subscriber_type TEXT NOT NULL DEFAULT '';
    ALTER TABLE contact_point ADD COLUMN valid_from TEXT NOT NULL DEFAULT '';
    ALTER TABLE contact_point ADD COLUMN valid_until TEXT NOT NULL DEFAULT '';
    ALTER TABLE contact_point ADD COLUMN postcode TEXT NOT NULL DEFAULT '';
    CREATE INDEX contact_point_by_normal ON contact_point (normal) WHERE normal <> '';

    CREATE TABLE contact_relation (
      id TEXT NOT NULL PRIMARY KEY,
      contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      organisation_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      role TEXT NOT NULL,
      job_title TEXT NOT NULL,
      started_on TEXT NOT NULL,
      left_on TEXT NOT NULL
    ) STRICT;
    CREATE INDEX contact_relation_by_contact ON contact_relation (contact_id);
    CREATE INDEX contact_relation_by_organisation ON contact_relation (organisation_id);

    CREATE TABLE no_contact_event (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      marked INTEGER NOT NULL CHECK (marked IN (0, 1)),
      happened_on TEXT NOT NULL,
      asked_by TEXT NOT NULL,
      reason TEXT NOT NULL,
      recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX no_contact_event_by_contact ON no_contact_event (contact_id);

    CREATE TABLE basis_choice (
      id TEXT NOT NULL PRIMARY KEY,
      contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      purpose TEXT NOT NULL,
      basis TEXT NOT NULL,
      reason TEXT NOT NULL,
      chosen_at TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX basis_choice_by_contact ON basis_choice (contact_id, purpose);
    CREATE TABLE basis_default (
      id TEXT NOT NULL PRIMARY KEY,
      role TEXT NOT NULL,
      purpose TEXT NOT NULL,
      basis TEXT NOT NULL,
      chosen_at TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX basis_default_by_role ON basis_default (role, purpose);
  `,
  fill(connection) {
    const rows = connection.all<{ id: string; kind: string; value: string }>(
      'SELECT id, kind, value FROM contact_point',
    )
    for (const { id, kind, value } of rows)
      if (isKind(kind))
        connection.run('UPDATE contact_point SET normal = @normal WHERE id = @id', {
          id,
          normal: normalPoint(kind, value),
        })
  },
}

function isKind(kind: string): kind is ContactPointKind {
  return contactPointKinds.some((known) => known === kind)
}
