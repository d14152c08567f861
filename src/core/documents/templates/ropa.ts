import { z } from 'zod'
import { dutyOutcome } from '../../processing/duty'
import { processingRecord, type PurposeEntry, purposesOf } from '../../processing/record'
import { scheduleRow } from '../../retention/row'
import type { Block } from '../block'
import { defineTemplate } from '../template'
import { confirmedWords, basisCell, keptCell, recipientsCell, recipientsTable } from './ropa/cells'
import { securityTicks } from './privacy-policy/security-tick'
import { oneLine } from './privacy-policy/sentences'

const facts = z.strictObject({ record: processingRecord, rows: z.array(scheduleRow).max(200).default([]) })
export type RopaFacts = z.output<typeof facts>

/** The record of processing with the columns Article 30 asks for (`doc.ropa`, `ropa.duty`). */
export const ropa = defineTemplate({
  id: 'ropa',
  title: 'Record of processing',
  purpose:
    'Says what you use people’s details for, why you may, who sees them, how long they are kept and how they are kept safe.',
  place: 'gallery',
  isReady: true,
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['ropa.duty', 'security.measures', 'retention.principle'],
  facts,
  compose({ record, rows }, { organisation }): Block[] {
    const { groups, recipients, security, duty } = record
    const outcome = duty && dutyOutcome(duty.facts)
    const row = (group: (typeof groups)[number], purpose: PurposeEntry) => [
      `${group.facts.title}: ${oneLine(group.facts.data)}`,
      `${purpose.facts.title}. ${oneLine(purpose.facts.purpose)}`,
      basisCell(purpose.facts),
      oneLine(group.facts.source),
      recipientsCell(group.facts.recipients, recipients),
      keptCell(purpose.facts, rows),
      group.facts.places.join(', '),
      confirmedWords([...group.confirmed, ...purpose.confirmed]),
    ]
    return [
      { type: 'title', text: 'Record of processing' },
      {
        type: 'paragraph',
        words: [
          `${organisation.name}, ${oneLine(organisation.address) || 'no address given'}.`,
          contact(organisation.privacyLeadName, organisation.privacyLeadEmail || organisation.email),
          organisation.dpoName === ''
            ? 'There is no data protection officer.'
            : `Data protection officer: ${organisation.dpoName}${organisation.dpoContact ? `, ${oneLine(organisation.dpoContact)}` : ''}.`,
        ].join(' '),
        facts: ['organisation'],
        rules: ['ropa.duty'],
      },
      ...(outcome ? [{ type: 'paragraph' as const, words: outcome.say, rules: ['ropa.duty'] }] : []),
      { type: 'heading', level: 1, text: 'What details are used for' },
      {
        type: 'table',
        head: [
          'People and what is held',
          'Purpose',
          'Why it is allowed',
          'From where',
          'Who outside sees it',
          'Kept for',
          'Kept in',
          'Confirmed',
        ],
        rows: groups.flatMap((group) => purposesOf(record, group.id).map((purpose) => row(group, purpose))),
        rules: ['ropa.duty', 'basis.list', 'special.basis-too', 'retention.principle'],
      },
      ...recipientsTable(recipients),
      { type: 'heading', level: 1, text: 'How it is kept safe' },
      security === null || (security.facts.ticks.length === 0 && security.facts.other === '')
        ? { type: 'paragraph', words: 'Nothing has been confirmed yet.' }
        : {
            type: 'list',
            items: [...security.facts.ticks.map((tick) => securityTicks[tick]), security.facts.other].filter(Boolean),
            rules: ['security.measures'],
          },
    ]
  },
  gaps: ({ record }) =>
    record.purposes.length === 0 ? [{ fact: 'record', say: 'What you use people’s details for' }] : [],
  checkBeforeUse: [
    'Every answer must be true today. What nobody has confirmed says so in the last column.',
    'Compare it with your privacy policy: both must say the same.',
  ],
})

function contact(name: string, email: string): string {
  const who = [name, email].filter(Boolean).join(', ')
  return who === '' ? '' : `Looks after privacy: ${who}.`
}
