import type { Migration } from './migration'

/**
 * Requests and what happened to them. What every kind shares is columns; what is particular to a kind or an event is
 * JSON, parsed by its schema in `core`, so that a new kind needs no migration. `count_in_year` is the number in the
 * reference: on the row itself, because a counter of its own would let no logging be undone once another followed.
 * A request keeps its name and its contact’s id when the contact goes: the log must stay complete (`rights.log`).
 */
export const requests: Migration = {
  version: 30,
  name: 'requests',
  up: `
    CREATE TABLE request (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      reference TEXT NOT NULL UNIQUE,
      count_in_year INTEGER NOT NULL CHECK (count_in_year > 0),
      kind TEXT NOT NULL,
      kind_version TEXT NOT NULL,
      received_on TEXT NOT NULL,
      received_by TEXT NOT NULL,
      contact_id TEXT,
      name TEXT NOT NULL,
      organisation TEXT NOT NULL,
      email TEXT NOT NULL,
      phone TEXT NOT NULL,
      asked_by TEXT NOT NULL,
      asked_as TEXT NOT NULL,
      scope TEXT NOT NULL,
      details TEXT NOT NULL CHECK (json_valid(details)),
      status TEXT NOT NULL CHECK (status IN ('open', 'closed')),
      outcome TEXT,
      closed_on TEXT,
      close_note TEXT NOT NULL,
      due_on TEXT,
      clock TEXT NOT NULL CHECK (json_valid(clock)),
      logged_at TEXT NOT NULL,
      search_text TEXT NOT NULL,
      CHECK ((status = 'closed') = (closed_on IS NOT NULL)),
      CHECK ((status = 'closed') = (outcome IS NOT NULL))
    ) STRICT;
    CREATE INDEX request_by_due ON request (status, due_on);
    CREATE INDEX request_by_contact ON request (contact_id) WHERE contact_id IS NOT NULL;
    CREATE INDEX request_by_kind ON request (kind, received_on);

    CREATE TABLE request_event (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      request_id TEXT NOT NULL REFERENCES request (id) DEFERRABLE INITIALLY DEFERRED,
      type TEXT NOT NULL,
      happened_on TEXT NOT NULL,
      facts TEXT NOT NULL CHECK (json_valid(facts)),
      recorded_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX request_event_by_request ON request_event (request_id, happened_on, number);
  `,
}
