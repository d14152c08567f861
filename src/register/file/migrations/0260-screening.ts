import type { Migration } from './migration'

/**
 * Looks into the registers of numbers that may not be rung or faxed (row D5). A check is about a number, whoever has it: the
 * contacts that have it are found by the number. Checks made together share where they come from (`screening_act`). An act
 * counts once it is whole (`done_at`) and as long as nobody took it back.
 */
export const screening: Migration = {
  version: 260,
  name: 'screening',
  up: `
    CREATE TABLE screening_act (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      way TEXT NOT NULL CHECK (way IN ('by-hand', 'result-file', 'list-file')),
      service TEXT NOT NULL,
      licence TEXT NOT NULL,
      reference TEXT NOT NULL,
      checked_by TEXT NOT NULL,
      file_name TEXT NOT NULL,
      file_fingerprint TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      done_at TEXT NOT NULL,
      taken_back_on TEXT NOT NULL,
      taken_back_why TEXT NOT NULL,
      CHECK (taken_back_on = '' OR taken_back_why <> '')
    ) STRICT;
    CREATE TABLE screening_check (
      number INTEGER PRIMARY KEY,
      act_number INTEGER NOT NULL REFERENCES screening_act (number) ON DELETE CASCADE,
      normal TEXT NOT NULL CHECK (normal <> ''),
      register TEXT NOT NULL CHECK (register IN ('tps', 'ctps', 'fps')),
      checked_on TEXT NOT NULL,
      result TEXT NOT NULL CHECK (result IN ('listed', 'not-listed'))
    ) STRICT;
    CREATE INDEX screening_check_by_number ON screening_check (normal, register, checked_on, result, act_number);
    CREATE INDEX screening_check_by_day ON screening_check (checked_on);
    CREATE INDEX screening_check_by_act ON screening_check (act_number);
  `,
}
