import type { Migration } from './migration'

/**
 * The register of breaches (UK GDPR Article 33(5)): incidents, and what is only ever added to them: assessments,
 * decisions, actions and history. Facts, answers and advice are kept as they were, parsed by the schemas in `core`.
 */
export const breaches: Migration = {
  version: 40,
  name: 'breaches',
  up: `
    CREATE TABLE breach (
      id TEXT NOT NULL PRIMARY KEY,
      reference TEXT NOT NULL UNIQUE,
      facts TEXT NOT NULL CHECK (json_valid(facts)),
      ticks TEXT NOT NULL CHECK (json_valid(ticks)),
      closing TEXT CHECK (closing IS NULL OR json_valid(closing)),
      closed_at TEXT,
      recorded_at TEXT NOT NULL,
      recorded_on TEXT NOT NULL,
      latest_entry_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX breach_by_day ON breach (recorded_on, reference);
    CREATE INDEX breach_open ON breach (reference) WHERE closed_at IS NULL;

    CREATE TABLE breach_assessment (
      id TEXT NOT NULL PRIMARY KEY,
      breach_id TEXT NOT NULL REFERENCES breach (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      number INTEGER NOT NULL,
      made_at TEXT NOT NULL,
      supersedes_id TEXT,
      answers TEXT NOT NULL CHECK (json_valid(answers)),
      score TEXT NOT NULL CHECK (json_valid(score)),
      advice TEXT NOT NULL CHECK (json_valid(advice)),
      words_version TEXT NOT NULL,
      UNIQUE (breach_id, number)
    ) STRICT;

    CREATE TABLE breach_decision (
      id TEXT NOT NULL PRIMARY KEY,
      breach_id TEXT NOT NULL REFERENCES breach (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      about TEXT NOT NULL CHECK (about IN ('regulator', 'dspt', 'people', 'organisations', 'police')),
      choice TEXT NOT NULL CHECK (choice IN ('yes', 'no', 'later')),
      reason TEXT NOT NULL CHECK (length(reason) > 0),
      decided_by TEXT NOT NULL,
      decided_at TEXT NOT NULL,
      supersedes_id TEXT,
      advice_shown TEXT NOT NULL,
      look_again_on TEXT NOT NULL,
      told TEXT CHECK (told IS NULL OR json_valid(told))
    ) STRICT;
    CREATE INDEX breach_decision_by_breach ON breach_decision (breach_id, decided_at);

    CREATE TABLE breach_action (
      id TEXT NOT NULL PRIMARY KEY,
      breach_id TEXT NOT NULL REFERENCES breach (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      what TEXT NOT NULL,
      owner TEXT NOT NULL,
      due_on TEXT NOT NULL,
      done_on TEXT NOT NULL,
      added_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX breach_action_by_breach ON breach_action (breach_id, done_on);

    CREATE TABLE breach_event (
      id TEXT NOT NULL PRIMARY KEY,
      breach_id TEXT NOT NULL REFERENCES breach (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      at TEXT NOT NULL,
      words TEXT NOT NULL
    ) STRICT;
    CREATE INDEX breach_event_by_breach ON breach_event (breach_id, at);
  `,
}
