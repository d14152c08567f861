import { z } from 'zod'
import { calendarDate } from '../time/calendar-date'

const recordId = z.uuid()

/** What a pack is about: one case, one person, a period of time, or the papers an auditor asks for. */
export const evidenceScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('request'), id: recordId }),
  z.strictObject({ kind: z.literal('breach'), id: recordId }),
  z.strictObject({ kind: z.literal('person'), id: recordId }),
  z
    .strictObject({ kind: z.literal('period'), fromOn: calendarDate, toOn: calendarDate })
    .refine(({ fromOn, toOn }) => fromOn <= toOn, { message: 'Choose a day after the first one.', path: ['toOn'] }),
  z.strictObject({ kind: z.literal('audit') }),
])
export type EvidenceScope = z.output<typeof evidenceScope>
export type EvidenceKind = EvidenceScope['kind']

/** What each kind of pack is called. */
export const evidenceKindNames: Readonly<Record<EvidenceKind, string>> = {
  request: 'A request',
  breach: 'A breach',
  person: 'A person',
  period: 'A period of time',
  audit: 'Papers for an audit',
}

/** What goes in only where somebody chooses it. */
export const evidenceExtras = ['documents', 'record', 'assessments', 'certificates', 'notes'] as const
export type EvidenceExtra = (typeof evidenceExtras)[number]

const ofTheHouse = ['documents', 'record', 'assessments', 'certificates'] as const

/** What can be chosen for each kind of pack. Session notes only where the pack is about the one person coached. */
export const extrasFor: Readonly<Record<EvidenceKind, readonly EvidenceExtra[]>> = {
  request: ofTheHouse,
  breach: ofTheHouse,
  person: evidenceExtras,
  period: ofTheHouse,
  audit: ofTheHouse,
}

/** What is chosen to begin with: an auditor wants the papers of the house, a case stands by itself. */
export function usualExtras(kind: EvidenceKind): readonly EvidenceExtra[] {
  return kind === 'audit' ? ofTheHouse : []
}

/** Files that can be checked one by one, or one page to read, marked as a copy. */
export const packForms = ['pack', 'review'] as const
export type PackForm = (typeof packForms)[number]

/** A pack as it is asked for. */
export const evidenceWish = z.strictObject({
  scope: evidenceScope,
  include: z.array(z.enum(evidenceExtras)).max(evidenceExtras.length),
  form: z.enum(packForms),
})
export type EvidenceWish = z.output<typeof evidenceWish>

/** A pack larger than this is refused, in bytes: few mailboxes and no reader are served by more. */
export const mostInPack = 500 * 1024 * 1024
/** The most files of a pack. */
export const mostFiles = 5000
