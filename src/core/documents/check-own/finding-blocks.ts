import { dayMonthYear } from '../../time/format-date'
import type { CalendarDate } from '../../time/calendar-date'
import { rule } from '../../law/rules'
import type { Block } from '../block'
import type { OwnFinding } from './finding'

/** The findings as a document, for whoever has to mend the old one. */
export function ownFindingBlocks(name: string, findings: readonly OwnFinding[], today: CalendarDate): Block[] {
  return [
    { type: 'title', text: 'What is out of date in our document' },
    { type: 'paragraph', small: true, words: `${name}, checked on ${dayMonthYear(today)}` },
    {
      type: 'table',
      head: ['Found', 'In this sentence', 'What is true now', 'Rule'],
      rows: findings.map(({ title, sentence, say, rules }) => [
        title,
        sentence || 'Nowhere in it',
        say,
        rules.map((id) => rule(id).cite).join('; '),
      ]),
    },
    {
      type: 'paragraph',
      small: true,
      words:
        'Looked for is what often is out of date. What is missing from a document cannot be seen this way. This is not legal advice.',
    },
  ]
}
