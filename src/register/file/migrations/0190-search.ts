import { searchText } from '@core/contacts/search-text'
import type { Migration } from './migration'

/** Words of JSON that a person typed: what stands under one of these keys, wherever in it. */
export const typedUnder = (json: string, keys: readonly string[]) =>
  `(SELECT coalesce(group_concat(atom, ' '), '') FROM json_tree(${json})
    WHERE type = 'text' AND key IN (${keys.map((key) => `'${key}'`).join(', ')}))`

/** Every text of JSON but for the names of kinds, facts and rules, addresses, and the squares of a code. */
export const anyText = (json: string) =>
  `(SELECT coalesce(group_concat(atom, ' '), '') FROM json_tree(${json})
    WHERE type = 'text' AND fullkey NOT GLOB '*.type' AND fullkey NOT GLOB '*.rules[[]*' AND fullkey NOT GLOB '*.facts[[]*'
      AND fullkey NOT GLOB '*.href' AND atom GLOB '*[^01]*')`

/** SQL of several texts after each other. */
export const joined = (...parts: readonly string[]) => parts.join(" || ' ' || ")

/** A number as it is dialled in the United Kingdom, without what stands between its digits. */
export const dialled = (phone: string) =>
  `replace(${[' ', '-', '(0)', '(', ')', '.'].reduce((text, one) => `replace(${text}, '${one}', '')`, phone)}, '+44', '0')`

/** One table whose words the search knows: which record a row belongs to, and the words of a row. */
type Source = {
  readonly table: string
  /** Changes of other columns are of no interest. */
  readonly columns: string
  readonly record: (row: string) => string
  readonly words: (row: string) => string
}

const breachFacts = (
  'title clientName whatHappened howFound dataOther peopleOther consequences investigator otherOrganisationsNote ' +
  'containment measuresBefore prevention'
).split(' ')
const eventFacts = ['what', 'seen', 'why', 'reasons', 'place', 'who', 'to', 'text', 'title', 'note', 'tell']
const requestDetails = (
  'wrong right use reasons receiver decision reference purpose ' +
  'reason force concerned number extension callTime parties about'
).split(' ')

const breachDecisions: Source = {
  table: 'breach_decision',
  columns: 'reason, decided_by',
  record: (row) => `${row}.breach_id`,
  words: (row) => joined(`${row}.reason`, `${row}.decided_by`),
}

/** The triggers of decisions about breaches again, for a step that makes their table anew. */
export const breachDecisionTriggers = () => triggersOf(breachDecisions)

const sources: readonly Source[] = [
  {
    table: 'contact',
    columns: 'notes',
    record: (row) => `${row}.id`,
    words: (row) => `${row}.notes`,
  },
  {
    table: 'no_contact_event',
    columns: 'contact_id, asked_by, reason',
    record: (row) => `${row}.contact_id`,
    words: (row) => joined(`${row}.asked_by`, `${row}.reason`),
  },
  {
    table: 'consent_event',
    columns: 'act_id, words, evidence, note, facts',
    record: (row) => `${row}.act_id`,
    // What a list said of ten thousand people is no word about one of them.
    words: (row) =>
      `CASE ${row}.how WHEN 'list' THEN '' ELSE ${joined(
        ...['note', 'evidence', 'words'].map((column) => `${row}.${column}`),
        typedUnder(`coalesce(${row}.facts, '{}')`, ['about']),
      )} END`,
  },
  {
    // Nothing is left to find once an entry is kept as codes.
    table: 'suppression',
    columns: 'name, note, lift_reason, lift_evidence',
    record: (row) => `${row}.id`,
    words: (row) =>
      joined(
        `${row}.name`,
        `CASE WHEN ${row}.source IN ('unsubscribed', 'bounced', 'complained') THEN '' ELSE ${row}.note END`,
        `${row}.lift_reason`,
        `${row}.lift_evidence`,
      ),
  },
  {
    table: 'request',
    columns: 'name, organisation, email, phone, asked_by, asked_as, scope, close_note, details',
    record: (row) => `${row}.id`,
    words: (row) =>
      joined(
        ...['reference', 'name', 'organisation', 'email', 'phone'].map((column) => `${row}.${column}`),
        dialled(`${row}.phone`),
        ...['asked_by', 'asked_as', 'scope', 'close_note'].map((column) => `${row}.${column}`),
        typedUnder(`${row}.details`, requestDetails),
      ),
  },
  {
    table: 'request_event',
    columns: 'facts',
    record: (row) => `${row}.request_id`,
    words: (row) => typedUnder(`${row}.facts`, eventFacts),
  },
  {
    table: 'breach',
    columns: 'facts, ticks, closing',
    record: (row) => `${row}.id`,
    words: (row) =>
      joined(
        `${row}.reference`,
        typedUnder(`${row}.facts`, breachFacts),
        typedUnder(`${row}.ticks`, ['note']),
        typedUnder(`coalesce(${row}.closing, '{}')`, ['name', 'role', 'reason']),
      ),
  },
  {
    table: 'breach_event',
    columns: 'words',
    record: (row) => `${row}.breach_id`,
    words: (row) => `${row}.words`,
  },
  {
    table: 'breach_action',
    columns: 'what, owner',
    record: (row) => `${row}.breach_id`,
    words: (row) => joined(`${row}.what`, `${row}.owner`),
  },
  breachDecisions,
  {
    table: 'decision',
    columns: 'title, subject, author, note',
    record: (row) => `${row}.id`,
    words: (row) => joined(...['title', 'subject', 'author', 'note'].map((column) => `${row}.${column}`)),
  },
  {
    table: 'document_version',
    columns: 'title, blocks, about',
    record: (row) => `CASE ${row}.about WHEN '' THEN ${row}.id ELSE ${row}.about END`,
    words: (row) => joined(`${row}.title`, anyText(`${row}.blocks`)),
  },
  {
    table: 'attachment',
    columns: 'name, owner_id',
    record: (row) => `${row}.owner_id`,
    words: (row) => `${row}.name`,
  },
]

/**
 * Between dropping the words of a row and taking in others: FTS5 cannot delete again what was dropped and taken in together
 * where a word, or words of one beginning, stands in it 128 times or more. Shorter texts cannot have so many.
 */
const writtenOut = (index: string, words: string) =>
  `INSERT INTO ${index} (${index}) SELECT 'flush' WHERE length(${words}) > 250`

/** The triggers that keep the search in step with a table, and the entries of what stands in it already. */
export function triggersOf({ table, columns, record, words }: Source): string {
  const entry = (row: string) => `SELECT '${table}' AS source, ${row}.id AS source_id, ${record(row)} AS record_id,
      trim(${words(row)}) AS words`
  const into = 'INSERT INTO search_entry (source, source_id, record_id, words) SELECT * FROM'
  const drop = `DELETE FROM search_entry WHERE source = '${table}' AND source_id = old.id`
  return `
    CREATE TRIGGER search_${table}_adds AFTER INSERT ON ${table} BEGIN
      ${into} (${entry('new')}) WHERE words <> '';
    END;
    CREATE TRIGGER search_${table}_drops AFTER DELETE ON ${table} BEGIN ${drop}; END;
    CREATE TRIGGER search_${table}_follows AFTER UPDATE OF id, ${columns} ON ${table} WHEN ${changed(columns)} BEGIN
      ${drop} AND NOT EXISTS (SELECT 1 FROM (${entry('new')}) WHERE words <> '');
      ${into} (${entry('new')}) WHERE words <> ''
        ON CONFLICT (source_id, source) DO UPDATE SET record_id = excluded.record_id, words = excluded.words;
    END;
    ${into} (${entry(table)} FROM ${table}) WHERE words <> '';`
}

function changed(columns: string): string {
  return ['id', ...columns.split(', ')].map((column) => `old.${column} IS NOT new.${column}`).join(' OR ')
}

/**
 * The search. `contact_fts` finds contacts by name, organisation, address and number. `search_fts` finds the words of
 * everything else; `search_entry` says to which record they belong, and is written by triggers alone, so that it follows
 * every change, undo and erasure. The words of attached files stay where they are.
 */
export const search: Migration = {
  version: 190,
  name: 'search',
  up: `
    DROP TRIGGER contact_fts_follows;

    CREATE TABLE search_entry (
      number INTEGER PRIMARY KEY,
      source TEXT NOT NULL,
      source_id TEXT NOT NULL,
      record_id TEXT NOT NULL,
      words TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX search_entry_by_source ON search_entry (source_id, source);
    CREATE INDEX search_entry_by_record ON search_entry (record_id) WHERE record_id <> source_id;
    CREATE VIEW search_words AS SELECT number, CASE source WHEN 'attachment_text'
      THEN (SELECT text FROM attachment_text WHERE attachment_id = source_id) ELSE words END AS words FROM search_entry;
    CREATE VIRTUAL TABLE search_fts USING fts5 (
      words, content = 'search_words', content_rowid = 'number',
      prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 2'
    );
    INSERT INTO search_fts (search_fts, rank) VALUES ('secure-delete', 1);
    CREATE TRIGGER search_entry_adds AFTER INSERT ON search_entry WHEN new.source <> 'attachment_text' BEGIN
      INSERT INTO search_fts (rowid, words) VALUES (new.number, new.words);
    END;
    CREATE TRIGGER search_entry_drops AFTER DELETE ON search_entry WHEN old.source <> 'attachment_text' BEGIN
      INSERT INTO search_fts (search_fts, rowid, words) VALUES ('delete', old.number, old.words);
    END;
    CREATE TRIGGER search_entry_follows AFTER UPDATE ON search_entry
    WHEN new.source <> 'attachment_text' AND (old.words <> new.words OR old.number <> new.number) BEGIN
      INSERT INTO search_fts (search_fts, rowid, words) VALUES ('delete', old.number, old.words);
      ${writtenOut('search_fts', 'new.words')};
      INSERT INTO search_fts (rowid, words) VALUES (new.number, new.words);
    END;
    ${sources.map(triggersOf).join('\n')}

    CREATE TRIGGER search_text_adds AFTER INSERT ON attachment_text WHEN new.text <> '' BEGIN
      INSERT INTO search_entry (source, source_id, record_id, words) VALUES ('attachment_text', new.attachment_id, '', '');
      INSERT INTO search_fts (rowid, words)
        SELECT number, new.text FROM search_entry WHERE source_id = new.attachment_id AND source = 'attachment_text';
    END;
    CREATE TRIGGER search_text_drops AFTER DELETE ON attachment_text WHEN old.text <> '' BEGIN
      INSERT INTO search_fts (search_fts, rowid, words) SELECT 'delete', number, old.text FROM search_entry
        WHERE source_id = old.attachment_id AND source = 'attachment_text';
      DELETE FROM search_entry WHERE source_id = old.attachment_id AND source = 'attachment_text';
    END;
    CREATE TRIGGER search_text_follows AFTER UPDATE OF text ON attachment_text WHEN old.text <> new.text BEGIN
      INSERT INTO search_fts (search_fts, rowid, words) SELECT 'delete', number, old.text FROM search_entry
        WHERE source_id = old.attachment_id AND source = 'attachment_text';
      DELETE FROM search_entry WHERE source_id = old.attachment_id AND source = 'attachment_text';
      ${writtenOut('search_fts', 'new.text')};
      INSERT INTO search_entry (source, source_id, record_id, words)
        SELECT 'attachment_text', new.attachment_id, '', '' WHERE new.text <> '';
      INSERT INTO search_fts (rowid, words)
        SELECT number, new.text FROM search_entry WHERE source_id = new.attachment_id AND source = 'attachment_text';
    END;
  `,
  /**
   * Numbers are found by their parts from now on, and each word stands once: the words of contacts are made anew, and the
   * index once, while no trigger follows.
   */
  fill(connection) {
    for (const { number, ...contact } of connection.all<Row>(contactsToFind))
      connection.run('UPDATE contact SET search_text = @text WHERE number = @number', {
        number,
        text: searchText({ ...contact, points: JSON.parse(contact.points) as Points }),
      })
    connection.run(`INSERT INTO contact_fts (contact_fts) VALUES ('rebuild')`)
    connection.run(contactFollows)
  },
}

const contactFollows = `
  CREATE TRIGGER contact_fts_follows AFTER UPDATE OF number, search_text ON contact
  WHEN old.search_text <> new.search_text OR old.number <> new.number BEGIN
    INSERT INTO contact_fts (contact_fts, rowid, search_text) VALUES ('delete', old.number, old.search_text);
    ${writtenOut('contact_fts', 'new.search_text')};
    INSERT INTO contact_fts (rowid, search_text) VALUES (new.number, new.search_text);
  END`

type Points = Parameters<typeof searchText>[0]['points']
type Row = Record<'displayName' | 'givenName' | 'familyName' | 'organisationName' | 'points', string> & {
  readonly number: number
}

const contactsToFind = `
  SELECT c.number, c.display_name AS displayName, c.given_name AS givenName, c.family_name AS familyName,
    c.organisation_name AS organisationName,
    (SELECT json_group_array(json_object('kind', p.kind, 'value', p.value)) FROM
      (SELECT kind, value FROM contact_point WHERE contact_id = c.id ORDER BY position) p) AS points
  FROM contact c`
