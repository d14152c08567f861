import type { Migration } from './migration'

/**
 * Decisions made with a guided flow. `snapshot` holds everything the person saw, as JSON: an old decision is read from
 * there and never from the flow of today. A contact may be erased and the decision stay, so there is no foreign key.
 */
export const decisions: Migration = {
  version: 60,
  name: 'decisions',
  up: `
    CREATE TABLE decision (
      id TEXT NOT NULL PRIMARY KEY,
      flow_id TEXT NOT NULL,
      flow_version TEXT NOT NULL,
      rules_version TEXT NOT NULL,
      title TEXT NOT NULL,
      subject TEXT NOT NULL,
      contact_id TEXT,
      verdict TEXT NOT NULL,
      mendable INTEGER NOT NULL CHECK (mendable IN (0, 1)),
      by_house INTEGER NOT NULL CHECK (by_house IN (0, 1)),
      word TEXT,
      author TEXT NOT NULL,
      note TEXT NOT NULL,
      review_on TEXT NOT NULL,
      decided_at TEXT NOT NULL,
      snapshot TEXT NOT NULL CHECK (json_valid(snapshot))
    ) STRICT;
    CREATE INDEX decision_by_time ON decision (decided_at, id);
    CREATE INDEX decision_by_contact ON decision (contact_id, decided_at) WHERE contact_id IS NOT NULL;
    CREATE INDEX decision_by_review ON decision (review_on) WHERE review_on <> '';
  `,
}
