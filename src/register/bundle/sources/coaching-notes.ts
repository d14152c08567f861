import { specialMarks } from '@core/coaching-notes/special-mark'
import { type BundleSource, tableSource } from '../source'
import { dayWords } from '../words'

const names = new Map<string, string>(Object.entries(specialMarks))

/** Session notes of somebody’s own coaching, every version: words somebody wrote, so each waits until a person has looked at it. */
export const coachingNoteSources: readonly BundleSource[] = [
  tableSource({
    table: 'coaching_note_version',
    group: 'coaching',
    title: 'A session note',
    on: 'session_on',
    where: `t.note_id IN (SELECT n.id FROM coaching_note AS n JOIN coaching_engagement AS e ON e.id = n.engagement_id
      WHERE e.client_id = @contact)`,
    shows: [
      ['words', 'Note'],
      ['marks', 'Kinds of special data in it', markWords],
      ['session_on', 'Session', dayWords],
      ['version', 'Version'],
      ['saved_at', 'Written', dayWords],
    ],
    leaves: 'number id note_id body',
    typed: 'words',
    others: { shows: {}, leaves: { coaching_note: 'number id engagement_id added_at' } },
  }),
]

function markWords(marks: string): string {
  const ids: unknown = JSON.parse(marks === '' ? '[]' : marks)
  return Array.isArray(ids) ? ids.map((id) => names.get(String(id)) ?? '').join(', ') : ''
}
