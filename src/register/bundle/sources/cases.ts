import { directionNames, lengthWords } from '@core/recordings/recording-words'
import { type BundleSource, tableSource } from '../source'
import { dayWords, jsonWords, nameIn } from '../words'

const theirRecordings = `SELECT recording_id FROM recording_party WHERE contact_id = @contact
  UNION SELECT recording_id FROM recording_request WHERE request_id IN (SELECT value FROM json_each(@records))
  UNION SELECT n.recording_id FROM contact_point AS p JOIN recording_number AS n ON n.normal = p.normal
    WHERE p.contact_id = @contact AND p.kind IN ('phone', 'mobile') AND p.normal <> ''`

const ofRequest = 't.request_id IN (SELECT value FROM json_each(@records))'

/** Recordings of calls, and what is planned or kept of an erasure. */
export const caseSources: readonly BundleSource[] = [
  tableSource({
    table: 'recording',
    group: 'recordings',
    title: 'A recorded call',
    on: 'called_on',
    where: `t.id IN (${theirRecordings})`,
    also: `(SELECT group_concat(value, ', ') FROM recording_number WHERE recording_id = t.id) AS numbers,
      (SELECT group_concat(coalesce(nullif(p.name, ''), c.display_name), ', ') FROM recording_party AS p
        LEFT JOIN contact AS c ON c.id = p.contact_id WHERE p.recording_id = t.id) AS parties,
      (SELECT group_concat(happened_on || ': ' || words, char(10)) FROM recording_event WHERE recording_id = t.id
        AND words <> '') AS happened`,
    shows: [
      ['reference', 'Reference'],
      ['called_on', 'Day', dayWords],
      ['called_time', 'Time'],
      ['direction', 'Which way', nameIn(directionNames)],
      ['numbers', 'Numbers'],
      ['parties', 'Who is on it'],
      ['extension', 'Extension'],
      ['length_seconds', 'How long', (value) => lengthWords(value === '' ? null : Number(value))],
      ['about', 'What it is about'],
      ['kept_where', 'Where it is kept'],
      ['destroy_on', 'Destroyed by', dayWords],
      ['destroy_working', 'How that day was worked out'],
      ['destroyed_on', 'Destroyed', dayWords],
      ['destroyed_how', 'How'],
      ['happened', 'What happened with it'],
    ],
    leaves: 'number id count_in_year state added_at',
    others: {
      shows: { recording_number: 'value', recording_party: 'name', recording_event: 'happened_on words' },
      leaves: {
        recording_number: 'id recording_id normal',
        recording_party: 'id recording_id contact_id folded position',
        recording_event: 'number recording_id kind at',
        recording_request: 'number recording_id request_id linked_at',
      },
    },
  }),
  tableSource({
    table: 'recording_look_up',
    group: 'recordings',
    title: 'A search of our recordings that reached one of yours',
    on: 'at',
    where: `${ofRequest} OR t.id IN (
      SELECT look_up_id FROM recording_look_up_item WHERE recording_id IN (${theirRecordings}))`,
    shows: [
      ['at', 'When', dayWords],
      ['reason', 'Why'],
      ['sought', 'What was looked for'],
      ['found', 'Found'],
    ],
    leaves: 'number id request_id',
    others: { shows: {}, leaves: { recording_look_up_item: 'number look_up_id recording_id' } },
  }),
  tableSource({
    table: 'breach_person',
    group: 'breaches',
    title: ({ reference }) => `A breach that touched you, ${String(reference)}`,
    on: 'added_at',
    where: 't.contact_id = @contact',
    also: `b.reference AS reference,
      (SELECT group_concat(happened_on || ': ' || state || CASE WHEN note = '' THEN '' ELSE '. ' || note END, char(10))
        FROM (SELECT * FROM breach_person_event WHERE person_id = t.id ORDER BY number)) AS told`,
    join: 'LEFT JOIN breach AS b ON b.id = t.breach_id',
    shows: [
      ['reference', 'Reference'],
      ['added_at', 'Put on the list', dayWords],
      ['told', 'How you were told'],
    ],
    leaves: 'number id breach_id contact_id',
    typed: 'told',
    others: {
      shows: { breach_person_event: 'happened_on note state' },
      leaves: { breach_person_event: 'number person_id how recorded_at' },
    },
  }),
  tableSource({
    table: 'legal_claim',
    group: 'reasons',
    title: ({ reference }) => `Kept for a legal claim, ${String(reference)}`,
    on: 'decided_on',
    where: 't.contact_id = @contact',
    shows: [
      ['reference', 'Reference'],
      ['name', 'Name'],
      ['reason', 'What it is, and what is needed for it'],
      ['decided_on', 'Decided on', dayWords],
      ['decided_by', 'Decided by'],
      ['until_on', 'Looked at again on', dayWords],
      ['added_at', 'Written down', dayWords],
      ['closed_on', 'Closed on', dayWords],
      ['closed_by', 'Closed by'],
      ['close_note', 'How it ended'],
    ],
    leaves: 'number id contact_id',
    typed: 'name reason close_note',
  }),
  tableSource({
    table: 'erasure_plan',
    group: 'requests',
    title: 'An erasure that is planned',
    on: 'begun_at',
    where: 't.contact_id = @contact',
    shows: [
      ['begun_at', 'Begun', dayWords],
      ['until_on', 'Carried out after', dayWords],
      ['keep', 'What stays, locked away', jsonWords],
    ],
    leaves: 'id request_id contact_id seen_at keep_marks',
  }),
  tableSource({
    table: 'locked_copy',
    group: 'requests',
    title: 'A copy that was locked away when the rest was erased',
    on: 'made_at',
    where: ofRequest,
    shows: [
      ['name', 'Name'],
      ['reason', 'Why it is kept'],
      ['until_on', 'Until', dayWords],
      ['parts', 'Parts', jsonWords],
      ['contents', 'What is in it', jsonWords],
      ['made_at', 'Made', dayWords],
    ],
    leaves: 'id request_id entry',
    typed: 'reason contents',
  }),
]
