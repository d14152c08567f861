import type { Migration } from './migration'

/**
 * Whose number it was: a number that was looked up stays in the log when its contact has it no more, so that erasing its
 * former owner takes the check along. Written only where there is a check; a number nobody looked up leaves no trace. Kept
 * in step by triggers alone, also through an undo: a number that is theirs again is no former one.
 */
export const formerNumbers: Migration = {
  version: 380,
  name: 'former numbers',
  up: `
    CREATE TABLE former_number (
      number INTEGER PRIMARY KEY,
      contact_id TEXT NOT NULL REFERENCES contact (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      normal TEXT NOT NULL CHECK (normal <> ''),
      UNIQUE (contact_id, normal)
    ) STRICT;
    CREATE TRIGGER former_number_of_gone_point AFTER DELETE ON contact_point
    WHEN old.kind IN ('phone', 'mobile') AND EXISTS (SELECT 1 FROM screening_check WHERE normal = old.normal)
      AND EXISTS (SELECT 1 FROM contact WHERE id = old.contact_id)
    BEGIN
      INSERT OR IGNORE INTO former_number (contact_id, normal) VALUES (old.contact_id, old.normal);
    END;
    CREATE TRIGGER former_number_of_changed_point AFTER UPDATE OF kind, normal ON contact_point
    WHEN old.kind IN ('phone', 'mobile') AND old.normal <> new.normal
      AND EXISTS (SELECT 1 FROM screening_check WHERE normal = old.normal)
    BEGIN
      INSERT OR IGNORE INTO former_number (contact_id, normal) VALUES (old.contact_id, old.normal);
    END;
    CREATE TRIGGER former_number_theirs_again AFTER INSERT ON contact_point WHEN new.kind IN ('phone', 'mobile') BEGIN
      DELETE FROM former_number WHERE contact_id = new.contact_id AND normal = new.normal;
    END;
    CREATE TRIGGER former_number_changed_back AFTER UPDATE OF kind, normal ON contact_point
    WHEN new.kind IN ('phone', 'mobile') AND old.normal <> new.normal BEGIN
      DELETE FROM former_number WHERE contact_id = new.contact_id AND normal = new.normal;
    END;
  `,
}
