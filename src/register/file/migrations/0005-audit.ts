import type { Migration } from './migration'

/** The audit trail: which call, on which record, which fields. It only grows, and each line carries the one before. */
export const audit: Migration = {
  version: 5,
  name: 'audit trail',
  up: `
    CREATE TABLE audit_event (
      seq INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      action TEXT NOT NULL,
      subject TEXT NOT NULL,
      detail TEXT NOT NULL CHECK (json_valid(detail)),
      previous_hash TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
    CREATE INDEX audit_event_by_subject ON audit_event (subject);
    CREATE TRIGGER audit_event_keeps BEFORE UPDATE ON audit_event BEGIN
      SELECT RAISE(ABORT, 'the audit trail only grows');
    END;
    CREATE TRIGGER audit_event_stays BEFORE DELETE ON audit_event BEGIN
      SELECT RAISE(ABORT, 'the audit trail only grows');
    END;
    CREATE TRIGGER audit_event_adds BEFORE INSERT ON audit_event
    WHEN EXISTS (SELECT 1 FROM audit_event WHERE seq = new.seq) BEGIN
      SELECT RAISE(ABORT, 'the audit trail only grows');
    END;
  `,
}
