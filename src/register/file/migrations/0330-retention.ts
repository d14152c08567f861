import type { Migration } from './migration'

/**
 * How long each kind of record is kept, what was decided about single records when their day came, days of events that only a
 * person can know of, and the certificates of what was destroyed: ids, kinds and dates, no content. What is about a contact
 * goes with the contact; a certificate stays. An item without its day of destruction was planned and, after a crash, is
 * looked at again.
 */
export const retention: Migration = {
  version: 330,
  name: 'retention',
  up: `
    CREATE TABLE retention_row (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      category TEXT NOT NULL,
      name TEXT NOT NULL,
      purpose TEXT NOT NULL,
      trigger_event TEXT NOT NULL,
      period TEXT NOT NULL CHECK (json_valid(period)),
      minimum TEXT CHECK (minimum IS NULL OR json_valid(minimum)),
      maximum TEXT CHECK (maximum IS NULL OR json_valid(maximum)),
      review_on TEXT NOT NULL,
      basis TEXT NOT NULL,
      action TEXT NOT NULL CHECK (action IN ('destroy', 'anonymise', 'review')),
      owner TEXT NOT NULL,
      reason TEXT NOT NULL,
      approver TEXT NOT NULL
    ) STRICT;

    CREATE TABLE retention_look (
      number INTEGER PRIMARY KEY,
      looked_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE retention_decision (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      record_kind TEXT NOT NULL,
      record_id TEXT NOT NULL,
      contact_id TEXT REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      decided TEXT NOT NULL CHECK (decided IN ('extend', 'hold', 'release')),
      until_on TEXT NOT NULL,
      reason TEXT NOT NULL,
      approver TEXT NOT NULL,
      decided_by TEXT NOT NULL,
      decided_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX retention_decision_by_record ON retention_decision (record_id, number);
    CREATE INDEX retention_decision_by_contact ON retention_decision (contact_id) WHERE contact_id IS NOT NULL;

    CREATE TABLE retention_event (
      number INTEGER PRIMARY KEY,
      contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      event TEXT NOT NULL,
      happened_on TEXT NOT NULL,
      recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX retention_event_once ON retention_event (contact_id, event);

    CREATE TABLE destruction_certificate (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      reference TEXT NOT NULL UNIQUE,
      made_at TEXT NOT NULL,
      decided_by TEXT NOT NULL,
      reason TEXT NOT NULL
    ) STRICT;

    CREATE TABLE destruction_item (
      number INTEGER PRIMARY KEY,
      certificate_id TEXT NOT NULL REFERENCES destruction_certificate (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      record_kind TEXT NOT NULL,
      record_id TEXT NOT NULL,
      category TEXT NOT NULL,
      due_on TEXT NOT NULL,
      destroyed_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX destruction_item_by_certificate ON destruction_item (certificate_id);
    CREATE INDEX destruction_item_planned ON destruction_item (certificate_id) WHERE destroyed_at = '';

    CREATE INDEX contact_since ON contact (created_at) WHERE stage = 'kept';
    CREATE INDEX contact_left ON contact (job_left_on) WHERE job_left_on <> '';
  `,
}
