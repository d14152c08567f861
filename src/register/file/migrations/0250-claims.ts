import { joined, triggersOf } from './0190-search'
import type { Migration } from './migration'

const columns = ['name', 'decided_by', 'reason', 'closed_by', 'close_note']

/**
 * Legal claims that hold what the register has of a person while they are open (row E5). They go with the person: what a claim
 * needs when somebody is erased is in the locked copy of that case, which from now on also keeps the facts of the entry, so
 * that it can be put back when it may be used again.
 */
export const claims: Migration = {
  version: 250,
  name: 'claims',
  up: `
    CREATE TABLE legal_claim (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      reference TEXT NOT NULL UNIQUE,
      contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL,
      decided_on TEXT NOT NULL,
      decided_by TEXT NOT NULL,
      reason TEXT NOT NULL,
      until_on TEXT NOT NULL,
      added_at TEXT NOT NULL,
      closed_on TEXT NOT NULL,
      closed_by TEXT NOT NULL,
      close_note TEXT NOT NULL
    ) STRICT;
    CREATE INDEX legal_claim_by_contact ON legal_claim (contact_id);
    CREATE INDEX legal_claim_open_by_day ON legal_claim (until_on) WHERE closed_on = '';

    ALTER TABLE locked_copy ADD COLUMN entry TEXT CHECK (entry IS NULL OR json_valid(entry));
    ${triggersOf({
      table: 'legal_claim',
      columns: `contact_id, ${columns.join(', ')}`,
      record: (row) => `${row}.contact_id`,
      words: (row) => joined(...['reference', ...columns].map((column) => `${row}.${column}`)),
    })}
  `,
}
