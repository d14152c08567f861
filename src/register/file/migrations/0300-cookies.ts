import type { Migration } from './migration'

/**
 * The register of cookies and similar technologies (`cookie.audit-row`), and the runs of the questions it rests on: each
 * names its saved decision and holds the facts as they were then, so that a change is noticed.
 */
export const cookies: Migration = {
  version: 300,
  name: 'cookies',
  up: `
    CREATE TABLE technology (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      provider TEXT NOT NULL,
      party TEXT NOT NULL,
      does TEXT NOT NULL,
      purpose TEXT NOT NULL,
      lasts TEXT NOT NULL,
      shared_with TEXT NOT NULL,
      claims TEXT NOT NULL,
      objection TEXT NOT NULL,
      since_on TEXT NOT NULL,
      checked_on TEXT NOT NULL,
      added_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE technology_test (
      number INTEGER PRIMARY KEY,
      technology_id TEXT NOT NULL REFERENCES technology (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      decision_id TEXT NOT NULL UNIQUE REFERENCES decision (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      tested_on TEXT NOT NULL,
      outcome_id TEXT NOT NULL,
      flow_version TEXT NOT NULL,
      facts TEXT NOT NULL CHECK (json_valid(facts))
    ) STRICT;
    CREATE INDEX technology_test_by_technology ON technology_test (technology_id, number);

    CREATE TABLE technology_site (
      id TEXT NOT NULL PRIMARY KEY CHECK (id = 'site'),
      change_place TEXT NOT NULL,
      sets_nothing INTEGER NOT NULL CHECK (sets_nothing IN (0, 1)),
      saved_at TEXT NOT NULL
    ) STRICT;
  `,
}
