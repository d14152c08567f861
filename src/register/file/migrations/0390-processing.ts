import type { Migration } from './migration'

/**
 * The record of processing: groups of people, what their details are used for, who outside sees them, and who confirmed which
 * answer when (`ropa.duty`). Beside it the assessments that weigh interests or risks (`lia.test`, `dpia.triggers`), and the
 * self-audit with its gaps. All of it is the organisation’s own.
 */
export const processing: Migration = {
  version: 390,
  name: 'processing',
  up: `
    CREATE TABLE processing_group (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      key TEXT NOT NULL UNIQUE,
      facts TEXT NOT NULL CHECK (json_valid(facts))
    ) STRICT;

    CREATE TABLE processing_purpose (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      group_id TEXT NOT NULL REFERENCES processing_group (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      key TEXT NOT NULL,
      facts TEXT NOT NULL CHECK (json_valid(facts))
    ) STRICT;
    CREATE UNIQUE INDEX processing_purpose_key ON processing_purpose (group_id, key);

    CREATE TABLE processing_recipient (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      key TEXT NOT NULL UNIQUE,
      facts TEXT NOT NULL CHECK (json_valid(facts))
    ) STRICT;

    CREATE TABLE processing_confirmation (
      number INTEGER PRIMARY KEY,
      about_id TEXT NOT NULL,
      part TEXT NOT NULL,
      confirmed_by TEXT NOT NULL,
      confirmed_at TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX processing_confirmation_once ON processing_confirmation (about_id, part);

    CREATE TABLE processing_answer (
      number INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      answer TEXT NOT NULL CHECK (json_valid(answer)),
      answered_by TEXT NOT NULL,
      answered_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE assessment (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      title TEXT NOT NULL,
      purpose_id TEXT REFERENCES processing_purpose (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
      answers TEXT NOT NULL CHECK (json_valid(answers)),
      outcome TEXT NOT NULL,
      signed_by TEXT NOT NULL,
      signed_on TEXT NOT NULL,
      review_on TEXT NOT NULL,
      on_file_id TEXT NOT NULL,
      begun_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX assessment_by_purpose ON assessment (purpose_id) WHERE purpose_id IS NOT NULL;
    CREATE INDEX assessment_by_review ON assessment (review_on) WHERE review_on <> '';

    CREATE TABLE self_audit (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      sector TEXT NOT NULL,
      begun_at TEXT NOT NULL,
      finished_on TEXT NOT NULL,
      finished_by TEXT NOT NULL
    ) STRICT;

    CREATE TABLE self_audit_answer (
      number INTEGER PRIMARY KEY,
      audit_id TEXT NOT NULL REFERENCES self_audit (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      question TEXT NOT NULL,
      answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'not-yet')),
      note TEXT NOT NULL,
      due_on TEXT NOT NULL,
      done_on TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX self_audit_answer_once ON self_audit_answer (audit_id, question);
    CREATE INDEX self_audit_answer_due ON self_audit_answer (due_on) WHERE due_on <> '';
  `,
}
