// `normal <> ''` is said wherever addresses are looked up: the index over them leaves the empty ones out.

/** Entries that stand and are about this contact itself. */
const ownEntries = (contact: string) => `
  FROM suppression_key AS k JOIN suppression AS s ON s.id = k.suppression_id AND s.lifted_at = ''
  WHERE k.kind = 'contact' AND k.value = ${contact}`

/** An entry learns a new address of the contact it is about, and keeps the old ones. */
const learn = `
  INSERT OR IGNORE INTO suppression_key (suppression_id, kind, value, mark)
    SELECT k.suppression_id, CASE new.kind WHEN 'email' THEN 'email' ELSE 'phone' END, new.normal, ''
    ${ownEntries('new.contact_id')} AND new.kind IN ('email', 'phone', 'mobile') AND new.normal <> '';
  INSERT OR IGNORE INTO suppression_key (suppression_id, kind, value, mark)
    SELECT k.suppression_id, 'name-and-postcode', '', steward_name_mark(c.display_name, new.postcode)
    ${ownEntries('new.contact_id').replace('WHERE', 'JOIN contact AS c ON c.id = new.contact_id WHERE')}
      AND new.postcode <> '' AND steward_name_mark(c.display_name, new.postcode) <> '';`

/** A contact is found by keyed hashes of its address; who was found by one that is one person’s own is that person. */
const find = `
  INSERT OR IGNORE INTO suppression_match (key_number, contact_id, point_id)
    SELECT k.number, new.contact_id, new.id FROM suppression_key AS k
    WHERE k.mark <> '' AND k.mark IN (SELECT value FROM json_each(
      CASE WHEN EXISTS (SELECT 1 FROM suppression_key WHERE mark <> '') THEN steward_marks(new.kind, new.value,
        (SELECT display_name FROM contact WHERE id = new.contact_id), new.postcode) ELSE '[]' END));
  INSERT OR IGNORE INTO suppression_key (suppression_id, kind, value, mark)
    SELECT k.suppression_id, 'same', new.contact_id, ''
    FROM suppression_match AS m JOIN suppression_key AS k ON k.number = m.key_number
      JOIN suppression AS s ON s.id = k.suppression_id AND s.about = 'person' AND s.lifted_at = ''
    WHERE m.point_id = new.id AND (new.kind = 'post' OR steward_one_persons(new.kind, new.normal) = 1);
  INSERT OR IGNORE INTO suppression_key (suppression_id, kind, value, mark)
    SELECT k.suppression_id, 'same', new.contact_id, ''
    FROM suppression_key AS k JOIN suppression AS s ON s.id = k.suppression_id AND s.about = 'person' AND s.lifted_at = ''
    WHERE k.value = new.normal AND new.normal <> '' AND new.kind IN ('email', 'phone', 'mobile')
      AND k.kind = CASE new.kind WHEN 'email' THEN 'email' ELSE 'phone' END
      AND steward_one_persons(new.kind, new.normal) = 1;`

const findOrganisation = `
  INSERT OR IGNORE INTO suppression_match (key_number, contact_id, point_id)
    SELECT k.number, new.id, NULL FROM suppression_key AS k
    WHERE k.kind = 'organisation' AND k.value IN (steward_organisation(new.organisation_name),
      CASE new.kind WHEN 'organisation' THEN steward_organisation(new.display_name) END) AND k.value <> '';`

const anyKey = 'EXISTS (SELECT 1 FROM suppression_key)'
const anyOrganisation = "EXISTS (SELECT 1 FROM suppression_key WHERE kind = 'organisation')"

/** Entries about a contact that goes, and about no other one that stays. */
const left = `(
  SELECT k.suppression_id FROM suppression_key AS k WHERE k.kind = 'contact' AND k.value = old.id AND NOT EXISTS (
    SELECT 1 FROM suppression_key AS o JOIN contact AS c ON c.id = o.value
    WHERE o.suppression_id = k.suppression_id AND o.kind = 'contact' AND o.value <> old.id))`

/** The triggers of `startStopTriggers`. They live as long as the connection. */
export const stopTriggers = `
  CREATE TEMP TRIGGER steward_stop_point_comes AFTER INSERT ON main.contact_point WHEN ${anyKey} BEGIN ${learn} ${find} END;
  CREATE TEMP TRIGGER steward_stop_point_changes AFTER UPDATE OF kind, value, normal, contact_id, postcode ON main.contact_point
  WHEN ${anyKey} BEGIN
    DELETE FROM suppression_match WHERE point_id = new.id;
    ${learn} ${find}
  END;
  CREATE TEMP TRIGGER steward_stop_name_changes AFTER UPDATE OF display_name ON main.contact
  WHEN new.display_name <> old.display_name AND ${anyKey} BEGIN
    INSERT OR IGNORE INTO suppression_key (suppression_id, kind, value, mark)
      SELECT k.suppression_id, 'name-and-postcode', '', steward_name_mark(new.display_name, p.postcode)
      ${ownEntries('new.id').replace('WHERE', "JOIN contact_point AS p ON p.contact_id = new.id AND p.postcode <> '' WHERE")}
        AND steward_name_mark(new.display_name, p.postcode) <> '';
    INSERT OR IGNORE INTO suppression_match (key_number, contact_id, point_id)
      SELECT k.number, new.id, p.id FROM contact_point AS p
        JOIN suppression_key AS k ON k.mark IN (SELECT value FROM json_each(steward_marks(p.kind, '', new.display_name, p.postcode)))
      WHERE p.contact_id = new.id AND p.kind = 'post' AND p.postcode <> '' AND k.mark <> '';
  END;
  CREATE TEMP TRIGGER steward_stop_contact_comes AFTER INSERT ON main.contact WHEN ${anyOrganisation} BEGIN ${findOrganisation} END;
  CREATE TEMP TRIGGER steward_stop_organisation_changes AFTER UPDATE OF organisation_name, display_name ON main.contact
  WHEN ${anyOrganisation} BEGIN
    DELETE FROM suppression_match WHERE contact_id = new.id AND point_id IS NULL;
    ${findOrganisation}
  END;
  CREATE TEMP TRIGGER steward_stop_learned AFTER INSERT ON main.suppression_key
  WHEN new.value <> '' AND new.kind IN ('email', 'phone') AND steward_one_persons(new.kind, new.value) = 1 BEGIN
    INSERT OR IGNORE INTO suppression_key (suppression_id, kind, value, mark)
      SELECT new.suppression_id, 'same', p.contact_id, ''
      FROM suppression AS s JOIN contact_point AS p ON p.normal = new.value AND p.normal <> ''
        AND (p.kind = new.kind OR (new.kind = 'phone' AND p.kind = 'mobile'))
      WHERE s.id = new.suppression_id AND s.about = 'person' AND s.lifted_at = '';
  END;
  CREATE TEMP TRIGGER steward_stop_contact_goes BEFORE DELETE ON main.contact
  WHEN EXISTS (SELECT 1 FROM suppression_key WHERE kind = 'contact' AND value = old.id) BEGIN
    INSERT OR IGNORE INTO suppression_match (key_number, contact_id, point_id)
      SELECT k.number, p.contact_id, p.id
      FROM suppression_key AS k JOIN contact_point AS p ON p.normal = k.value AND p.normal <> '' AND p.contact_id <> old.id
        AND (p.kind = k.kind OR (k.kind = 'phone' AND p.kind = 'mobile'))
      WHERE k.suppression_id IN ${left} AND k.kind IN ('email', 'phone') AND k.value <> '';
    DELETE FROM suppression_key WHERE kind <> 'contact' AND suppression_id IN ${left}
      AND suppression_id IN (SELECT id FROM suppression WHERE lifted_at <> '');
    UPDATE OR IGNORE suppression_key SET mark = steward_mark(kind, value), value = ''
      WHERE kind IN ('email', 'phone') AND value <> '' AND suppression_id IN ${left};
    DELETE FROM suppression_key WHERE kind IN ('email', 'phone') AND value <> '' AND suppression_id IN ${left};
    UPDATE suppression SET name = '', note = '', lift_reason = '', lift_evidence = '' WHERE id IN ${left}
      AND name || note || lift_reason || lift_evidence <> '';
  END;
`
