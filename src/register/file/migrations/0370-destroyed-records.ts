import { breachDecisionTriggers } from './0190-search'
import type { Migration } from './migration'

/**
 * Lines of the erasure journal about records that were destroyed when their time was over, as far as this register has carried
 * them out: without them an older backup would bring the records back. People stand in `erasure`. And a decision about a breach
 * can be about the insurer: the table is made anew, because SQLite cannot change what a column may hold; its search stays.
 */
export const destroyedRecords: Migration = {
  version: 370,
  name: 'destroyed-records',
  up: `
    CREATE TABLE destroyed_record (
      id TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL,
      record_id TEXT NOT NULL,
      destroyed_at TEXT NOT NULL
    ) STRICT;

    -- Whom the schedule may bring up: without these every look at Today would read every contact.
    CREATE INDEX contact_by_coming ON contact (created_at) WHERE stage = 'kept';
    CREATE INDEX contact_who_left ON contact (job_left_on) WHERE job_left_on <> '';

    CREATE TABLE breach_decision_anew (
      id TEXT NOT NULL PRIMARY KEY,
      breach_id TEXT NOT NULL REFERENCES breach (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      about TEXT NOT NULL CHECK (about IN ('regulator', 'dspt', 'people', 'organisations', 'police', 'insurer')),
      choice TEXT NOT NULL CHECK (choice IN ('yes', 'no', 'later')),
      reason TEXT NOT NULL CHECK (length(reason) > 0),
      decided_by TEXT NOT NULL,
      decided_at TEXT NOT NULL,
      supersedes_id TEXT,
      advice_shown TEXT NOT NULL,
      look_again_on TEXT NOT NULL,
      told TEXT CHECK (told IS NULL OR json_valid(told))
    ) STRICT;
    INSERT INTO breach_decision_anew SELECT id, breach_id, about, choice, reason, decided_by, decided_at, supersedes_id,
      advice_shown, look_again_on, told FROM breach_decision ORDER BY rowid;
    DROP TABLE breach_decision;
    ALTER TABLE breach_decision_anew RENAME TO breach_decision;
    CREATE INDEX breach_decision_by_breach ON breach_decision (breach_id, decided_at);
    DELETE FROM search_entry WHERE source = 'breach_decision';
    ${breachDecisionTriggers()}
  `,
}
