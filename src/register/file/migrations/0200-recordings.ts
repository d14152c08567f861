import { dialled, joined, triggersOf } from './0190-search'
import type { Migration } from './migration'

type Source = Parameters<typeof triggersOf>[0]

/** What the search knows of a recording: all of it, though a hit shows only the reference (`rec.access`). */
const sources: readonly Source[] = [
  {
    table: 'recording',
    columns: 'reference, kept_where, called_on, extension, about',
    record: (row) => `${row}.id`,
    words: (row) =>
      joined(...['reference', 'kept_where', 'called_on', 'extension', 'about'].map((column) => `${row}.${column}`)),
  },
  {
    table: 'recording_number',
    columns: 'value',
    record: (row) => `${row}.recording_id`,
    words: (row) => joined(`${row}.value`, dialled(`${row}.value`)),
  },
  {
    table: 'recording_party',
    columns: 'name',
    record: (row) => `${row}.recording_id`,
    words: (row) => `${row}.name`,
  },
]

/**
 * The register of call recordings: where each is kept, what is known of the call, and when it goes; never the sound. Who was
 * on a call stands in tables of its own, so that an erasure takes it away and leaves the recording to be destroyed on its
 * day. A look-up is a row that nobody changes, with a row for each recording it opened. A name is kept beside the contact it
 * belongs to, so that the search finds it.
 */
export const recordings: Migration = {
  version: 200,
  name: 'recordings',
  up: `
    CREATE TABLE recording (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      reference TEXT NOT NULL UNIQUE,
      count_in_year INTEGER NOT NULL,
      kept_where TEXT NOT NULL,
      called_on TEXT NOT NULL,
      called_time TEXT NOT NULL,
      direction TEXT NOT NULL CHECK (direction IN ('in', 'out', 'not-known')),
      extension TEXT NOT NULL,
      length_seconds INTEGER,
      about TEXT NOT NULL,
      destroy_on TEXT NOT NULL,
      destroy_working TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('kept', 'destroyed')),
      destroyed_on TEXT NOT NULL,
      destroyed_how TEXT NOT NULL,
      added_at TEXT NOT NULL,
      CHECK ((state = 'destroyed') = (destroyed_on <> ''))
    ) STRICT;
    CREATE INDEX recording_by_day ON recording (state, called_on, number);
    CREATE INDEX recording_by_destroy_day ON recording (destroy_on) WHERE state = 'kept';

    CREATE TABLE recording_number (
      id TEXT NOT NULL PRIMARY KEY,
      recording_id TEXT NOT NULL REFERENCES recording (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      value TEXT NOT NULL,
      normal TEXT NOT NULL
    ) STRICT;
    CREATE INDEX recording_number_by_recording ON recording_number (recording_id);
    CREATE INDEX recording_number_by_normal ON recording_number (normal);

    CREATE TABLE recording_party (
      id TEXT NOT NULL PRIMARY KEY,
      recording_id TEXT NOT NULL REFERENCES recording (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      contact_id TEXT REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      name TEXT NOT NULL,
      folded TEXT NOT NULL,
      position INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX recording_party_by_recording ON recording_party (recording_id);
    CREATE INDEX recording_party_by_contact ON recording_party (contact_id) WHERE contact_id IS NOT NULL;

    CREATE TABLE recording_event (
      number INTEGER PRIMARY KEY,
      recording_id TEXT NOT NULL REFERENCES recording (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      happened_on TEXT NOT NULL,
      at TEXT NOT NULL,
      words TEXT NOT NULL
    ) STRICT;
    CREATE INDEX recording_event_by_recording ON recording_event (recording_id);

    CREATE TABLE recording_look_up (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      at TEXT NOT NULL,
      reason TEXT NOT NULL,
      request_id TEXT,
      sought TEXT NOT NULL,
      found INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE recording_look_up_item (
      number INTEGER PRIMARY KEY,
      look_up_id TEXT NOT NULL REFERENCES recording_look_up (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      recording_id TEXT NOT NULL REFERENCES recording (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE UNIQUE INDEX recording_look_up_item_once ON recording_look_up_item (look_up_id, recording_id);
    CREATE INDEX recording_look_up_item_by_recording ON recording_look_up_item (recording_id);

    CREATE TABLE recording_request (
      number INTEGER PRIMARY KEY,
      recording_id TEXT NOT NULL REFERENCES recording (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      request_id TEXT NOT NULL REFERENCES request (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      linked_at TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX recording_request_once ON recording_request (recording_id, request_id);
    CREATE INDEX recording_request_by_request ON recording_request (request_id);

    CREATE TABLE recording_publication (
      place TEXT NOT NULL PRIMARY KEY,
      done_on TEXT NOT NULL,
      who TEXT NOT NULL,
      kept_where TEXT NOT NULL
    ) STRICT;
    ${sources.map(triggersOf).join('\n')}
  `,
}
