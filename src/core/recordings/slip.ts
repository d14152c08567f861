import { z } from 'zod'
import { lines } from '../contacts/typed-text'
import type { QuickReport } from '../breaches/facts'
import type { IncidentKind } from '../breaches/kinds'

/** How somebody broke the call recording policy by accident (S3-43), and what kind of incident that is. */
export const slips = {
  'no-reason': { label: 'A recording was opened without a reason', kind: 'wrong-access' },
  'wrong-one': { label: 'The wrong recording was opened', kind: 'wrong-access' },
  'wrong-person': { label: 'Somebody heard or got it who should not have', kind: 'wrong-recipient' },
  'not-told': { label: 'Somebody was recorded and not told', kind: 'other' },
  card: { label: 'Card numbers were recorded', kind: 'other' },
  'kept-too-long': { label: 'It was kept past its day', kind: 'other' },
  'destroyed-early': { label: 'It was destroyed too early', kind: 'wrongly-destroyed' },
  other: { label: 'Something else', kind: 'other' },
} as const satisfies Record<string, { label: string; kind: IncidentKind }>
export type SlipKind = keyof typeof slips
export const slipKinds = Object.keys(slips) as [SlipKind, ...SlipKind[]]

/** “I broke the policy by accident”, in the words of whoever did. */
export const newSlip = z.strictObject({
  kind: z.enum(slipKinds, 'Choose what comes closest.'),
  what: lines(2000).min(3, 'Write in a sentence what happened.'),
  recordingId: z.uuid().nullable().default(null),
})
export type NewSlip = z.input<typeof newSlip>

/** The report of a slip to the register of breaches: a near miss, until somebody says that it was more (row I8). */
export function slipReport({ kind, what }: z.output<typeof newSlip>, reference: string, now: string): QuickReport {
  const { label, kind: incident } = slips[kind]
  return {
    title: `Call recording: ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
    kind: incident,
    nearMiss: true,
    role: 'controller',
    clientName: '',
    whatHappened: reference === '' ? what : `${what}\nIt was about ${reference}.`,
    occurredIs: 'unknown',
    occurredAt: '',
    foundAt: now,
    awareAt: now,
    ongoing: 'not-known',
    dataCategories: [],
    peopleCategories: [],
    peopleCount: null,
  }
}
