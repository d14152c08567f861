import type { Migration } from './migration'

/**
 * Which contact a row of a list was found to be stands in a table of its own: to write it into the rows would be to write
 * nearly all of their pages again. A row names its campaign by number, a quarter of the length. Decisions hang on rows, so
 * their table is made anew with the rows’ (a table that is dropped takes with it what hangs on it).
 */
export const campaignRowsApart: Migration = {
  version: 510,
  name: 'campaign-rows-apart',
  up: `
    CREATE TABLE campaign_row_new (
      number INTEGER PRIMARY KEY,
      campaign_number INTEGER NOT NULL REFERENCES campaign (number) ON DELETE CASCADE,
      line INTEGER NOT NULL,
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
    INSERT INTO campaign_row_new SELECT r.number, c.number, line, problem, display_name, given_name, family_name,
        organisation_name, address, normal, postcode, other_emails, other_phones, says_no, under_18
      FROM campaign_row AS r JOIN campaign AS c ON c.id = r.campaign_id;
    CREATE TABLE campaign_row_contact (
      row_number INTEGER PRIMARY KEY REFERENCES campaign_row_new (number) ON DELETE CASCADE,
      contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    INSERT INTO campaign_row_contact SELECT number, contact_id FROM campaign_row WHERE contact_id IS NOT NULL;
    CREATE TABLE campaign_decision_new (
      number INTEGER PRIMARY KEY,
      campaign_id TEXT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
      contact_id TEXT REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      row_number INTEGER REFERENCES campaign_row_new (number) ON DELETE CASCADE,
      send INTEGER NOT NULL CHECK (send IN (0, 1)),
      who TEXT NOT NULL,
      reason TEXT NOT NULL,
      because TEXT NOT NULL,
      decided_at TEXT NOT NULL,
      CHECK ((contact_id IS NULL) <> (row_number IS NULL))
    ) STRICT;
    INSERT INTO campaign_decision_new SELECT number, campaign_id, contact_id, row_number, send, who, reason, because, decided_at
      FROM campaign_decision;
    DROP TABLE campaign_decision;
    DROP TABLE campaign_row;
    ALTER TABLE campaign_row_new RENAME TO campaign_row;
    ALTER TABLE campaign_decision_new RENAME TO campaign_decision;
    CREATE INDEX campaign_row_by_campaign ON campaign_row (campaign_number);
    CREATE INDEX campaign_row_contact_by_contact ON campaign_row_contact (contact_id);
    CREATE UNIQUE INDEX campaign_decision_by_contact ON campaign_decision (campaign_id, contact_id)
      WHERE contact_id IS NOT NULL;
    CREATE UNIQUE INDEX campaign_decision_by_row ON campaign_decision (row_number) WHERE row_number IS NOT NULL;
    CREATE INDEX campaign_decision_of_contact ON campaign_decision (contact_id) WHERE contact_id IS NOT NULL;
  `,
}
