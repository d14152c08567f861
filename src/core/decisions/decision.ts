import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { flowSnapshot } from '../flows/snapshot'
import { verdicts } from '../flows/verdict'
import { calendarDate } from '../time/calendar-date'
import { decisionLine } from './decision-line'
import { reliedFact } from './relied-fact'

const slug = z.string().max(60)

/** A finished run of a flow as the page sends it. The register runs the flow again: only the answers count. */
export const newDecision = z.strictObject({
  flowId: slug,
  /** Who or what it is about; it stands in the questions as they were shown. */
  subject: line(200).min(1, 'Write who or what this is about.'),
  contactId: z.uuid().nullable().default(null),
  answers: z.record(slug, slug).refine((answers) => Object.keys(answers).length <= 60, 'These are too many answers.'),
  author: line(100).min(1, 'Write who decided this: a name or a role.'),
  /** What the author is: “practice manager”. */
  role: line(100).default(''),
  /** Somebody else who agreed, today; more can sign later. */
  signedOffBy: line(100).default(''),
  /** The decision that this one is made instead of; that one stays as it was. */
  replaces: z.uuid().nullable().default(null),
  note: lines(2000).default(''),
  reviewOn: z.union([calendarDate, z.literal('')]).default(''),
})

/** A judgement needs its reason and a day for a second look (`settled.specific-opportunity`); what of them is missing. */
export function missingFromJudgement({ note, reviewOn }: Pick<z.output<typeof newDecision>, 'note' | 'reviewOn'>) {
  return [
    ...(note.trim() === '' ? [{ path: 'note', message: 'Write the reason: it is what the judgement rests on.' }] : []),
    ...(reviewOn === ''
      ? [{ path: 'reviewOn', message: 'Choose the day to look at it again: the judgement counts until then.' }]
      : []),
  ]
}

/** What a row of the list needs. */
export const decisionSummary = z.object({
  id: z.uuid(),
  flowId: z.string(),
  title: z.string(),
  subject: z.string(),
  contactId: z.uuid().nullable(),
  verdict: z.enum(verdicts),
  mendable: z.boolean(),
  byHouse: z.boolean(),
  word: z.string().optional(),
  author: z.string(),
  reviewOn: z.union([calendarDate, z.literal('')]),
  decidedAt: z.iso.datetime(),
})
export type DecisionSummary = z.output<typeof decisionSummary>

/** A decision with everything that was shown when it was made, and the facts it rests on. */
export const decision = decisionSummary.extend({
  note: z.string(),
  role: z.string(),
  replaces: z.uuid().nullable(),
  relied: z.array(reliedFact),
  flowVersion: calendarDate,
  rulesVersion: calendarDate,
  snapshot: flowSnapshot,
})
export type Decision = z.output<typeof decision>

/** With what was written under it later; the part of a record that is printed. */
export const decisionWithLines = decision.extend({ lines: z.array(decisionLine).max(500) })
export type DecisionWithLines = z.output<typeof decisionWithLines>

/** The ids of all rules that were shown, each once. */
export function citesOf({ questions, outcome }: Decision['snapshot']): string[] {
  const shown = [...questions, outcome, ...outcome.duties].flatMap(({ rules }) => rules)
  return [...new Set(shown.map(({ id }) => id))]
}
