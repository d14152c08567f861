import { triggersOf } from './0190-search'
import type { Migration } from './migration'

/**
 * Session notes of coaching engagements. A version is never changed: a note changes by a new one. `body` is the editor’s own
 * JSON, `words` the same without marks. Both go with the note, the note with its engagement, that with the person coached.
 */
export const coachingNotes: Migration = {
  version: 360,
  name: 'coaching-notes',
  up: `
    CREATE TABLE coaching_note (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      engagement_id TEXT NOT NULL REFERENCES coaching_engagement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      added_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX coaching_note_by_engagement ON coaching_note (engagement_id);

    CREATE TABLE coaching_note_version (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      note_id TEXT NOT NULL REFERENCES coaching_note (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      version INTEGER NOT NULL CHECK (version > 0),
      session_on TEXT NOT NULL,
      marks TEXT NOT NULL CHECK (json_valid(marks)),
      body TEXT NOT NULL CHECK (json_valid(body)),
      words TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      UNIQUE (note_id, version)
    ) STRICT;
    ${triggersOf({
      table: 'coaching_note_version',
      columns: 'note_id, words',
      record: (row) => `${row}.note_id`,
      words: (row) => `${row}.words`,
    })}
  `,
}
