import { joined, triggersOf } from './0190-search'
import type { Migration } from './migration'

/**
 * The organisation’s own stricter rules, a row for each that was ever switched; and the signs of interest that some of them
 * ask for. A sign is one fact about one contact, for one way and one subject or, empty, for all; it goes with the contact.
 */
export const house: Migration = {
  version: 270,
  name: 'house',
  up: `
    CREATE TABLE house_option (
      option TEXT NOT NULL PRIMARY KEY,
      active INTEGER NOT NULL CHECK (active IN (0, 1)),
      set_by TEXT NOT NULL,
      set_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE sign_of_interest (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      channel TEXT NOT NULL,
      purpose TEXT NOT NULL,
      shown_on TEXT NOT NULL,
      evidence TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX sign_of_interest_by_contact ON sign_of_interest (contact_id);
    ${triggersOf({
      table: 'sign_of_interest',
      columns: 'contact_id, evidence, recorded_by',
      record: (row) => `${row}.contact_id`,
      words: (row) => joined(`${row}.evidence`, `${row}.recorded_by`),
    })}
  `,
}
