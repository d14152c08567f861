import type { Migration } from './migration'

/**
 * Campaigns. A list from elsewhere waits in `campaign_row` until it is let go, each row with the contact it was found to be; a decision hangs on its row or its contact and
 * goes with it. `campaign_record` is the evidence of each check and each saved file: numbers and fingerprints, and of a saved
 * file the numbers of the contacts in it.
 */
export const campaigns: Migration = {
  version: 280,
  name: 'campaigns',
  up: `
    CREATE TABLE campaign (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      name TEXT NOT NULL,
      channel TEXT NOT NULL,
      purpose TEXT NOT NULL,
      goes_on TEXT NOT NULL,
      author TEXT NOT NULL,
      audience TEXT NOT NULL,
      opt_out TEXT NOT NULL,
      review TEXT,
      list_rows INTEGER NOT NULL,
      taken_out INTEGER NOT NULL,
      sent_on TEXT NOT NULL,
      sent_by TEXT NOT NULL,
      let_go_on TEXT NOT NULL,
      made_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE campaign_row (
      number INTEGER PRIMARY KEY,
      campaign_id TEXT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
      line INTEGER NOT NULL,
      contact_id TEXT REFERENCES contact (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
      problem TEXT NOT NULL,
      display_name TEXT NOT NULL,
      given_name TEXT NOT NULL,
      family_name TEXT NOT NULL,
      organisation_name TEXT NOT NULL,
      address TEXT NOT NULL,
      normal TEXT NOT NULL,
      postcode TEXT NOT NULL,
      other_emails TEXT NOT NULL,
      other_phones TEXT NOT NULL,
      says_no INTEGER NOT NULL CHECK (says_no IN (0, 1)),
      under_18 INTEGER NOT NULL CHECK (under_18 IN (0, 1))
    ) STRICT;
    CREATE INDEX campaign_row_of_contact ON campaign_row (contact_id) WHERE contact_id IS NOT NULL;
    CREATE INDEX campaign_row_by_campaign ON campaign_row (campaign_id, number);
    CREATE TABLE campaign_decision (
      number INTEGER PRIMARY KEY,
      campaign_id TEXT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
      contact_id TEXT REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      row_number INTEGER REFERENCES campaign_row (number) ON DELETE CASCADE,
      send INTEGER NOT NULL CHECK (send IN (0, 1)),
      who TEXT NOT NULL,
      reason TEXT NOT NULL,
      because TEXT NOT NULL,
      decided_at TEXT NOT NULL,
      CHECK ((contact_id IS NULL) <> (row_number IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX campaign_decision_by_contact ON campaign_decision (campaign_id, contact_id)
      WHERE contact_id IS NOT NULL;
    CREATE UNIQUE INDEX campaign_decision_by_row ON campaign_decision (row_number) WHERE row_number IS NOT NULL;
    CREATE INDEX campaign_decision_of_contact ON campaign_decision (contact_id) WHERE contact_id IS NOT NULL;
    CREATE TABLE campaign_record (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      campaign_id TEXT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      made_at TEXT NOT NULL,
      facts TEXT NOT NULL,
      contacts BLOB NOT NULL
    ) STRICT;
    CREATE INDEX campaign_record_by_campaign ON campaign_record (campaign_id, number);
  `,
}
