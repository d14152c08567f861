import { z } from 'zod'
import { calendarDate } from '../../time/calendar-date'
import { dayMonthYear } from '../../time/format-date'
import type { Block } from '../block'
import { defineTemplate } from '../template'

const sponsorReportFacts = z.strictObject({
  reference: z.string().max(40),
  clientName: z.string().max(300),
  sponsorName: z.string().max(300),
  shareAgreedOn: z.union([calendarDate, z.literal('')]),
  /** Only what is marked to be shared: its name and what it says. */
  lines: z.array(z.strictObject({ name: z.string().max(200), says: z.string().max(8000) })).max(20),
})
export type SponsorReportFacts = z.output<typeof sponsorReportFacts>

/** What the sponsor of coaching is told: what is marked to be shared, and nothing else (row E8). */
export const sponsorReport = defineTemplate({
  id: 'sponsor-report',
  title: 'Report to the sponsor',
  purpose: 'Tells an organisation that pays for coaching only what was agreed with the client.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['special.coaching'],
  facts: sponsorReportFacts,
  compose({ reference, clientName, sponsorName, lines, shareAgreedOn }, { organisation, madeOn }): Block[] {
    return [
      { type: 'title', text: 'Report on coaching' },
      {
        type: 'paragraph',
        words: `For ${sponsorName}. About the coaching of ${clientName}, ${reference}, on ${dayMonthYear(madeOn)}.`,
      },
      lines.length === 0
        ? { type: 'paragraph', words: 'It was agreed that no more is shared.' }
        : { type: 'table', head: ['About', 'What we can say'], rows: lines.map(({ name, says }) => [name, says]) },
      {
        type: 'paragraph',
        words: `What is said in sessions stays between the client and the coach.${shareAgreedOn === '' ? '' : ` ${clientName} agreed to this report on ${dayMonthYear(shareAgreedOn)}.`}`,
        rules: ['special.coaching'],
      },
      { type: 'paragraph', small: true, words: organisation.name },
    ]
  },
  gaps: ({ shareAgreedOn, sponsorName }) => [
    ...(sponsorName === '' ? [{ fact: 'sponsorName', say: 'There is no sponsor in this engagement.' }] : []),
    ...(shareAgreedOn === ''
      ? [{ fact: 'shareAgreedOn', say: 'Write down the day the client agreed to what is shared.' }]
      : []),
  ],
  checkBeforeUse: ['Does the client know every line of it?', 'It goes to the sponsor and to nobody else.'],
})
