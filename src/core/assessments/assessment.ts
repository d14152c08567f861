import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { calendarDate } from '../time/calendar-date'

/** Weighing interests, asking whether risks must be assessed, and assessing them (`lia.test`, `dpia.triggers`). */
export const assessmentKinds = ['lia', 'dpia-screening', 'dpia'] as const
export type AssessmentKind = (typeof assessmentKinds)[number]

const level = z.enum(['', 'low', 'medium', 'high'])

/** One risk to people, how likely and how bad it is, what is done about it, and what is left. */
export const risk = z.strictObject({
  what: line(500),
  likelihood: level,
  severity: level,
  measure: line(500),
  left: level,
})
export type Risk = z.output<typeof risk>

/** The answers of an assessment: words or a chosen value by question, and the risks where they are listed. */
export const assessmentAnswers = z.strictObject({
  given: z.record(z.string().max(60), lines(2000)),
  risks: z.array(risk).max(20),
})
export type AssessmentAnswers = z.output<typeof assessmentAnswers>

const someDay = z.union([calendarDate, z.literal('')])

/** An assessment as it is kept. Without the day it was signed it is still being written. */
export const assessment = z.object({
  id: z.uuid(),
  kind: z.enum(assessmentKinds),
  title: z.string(),
  purposeId: z.uuid().nullable(),
  answers: assessmentAnswers,
  outcome: z.string(),
  signedBy: z.string(),
  signedOn: someDay,
  reviewOn: someDay,
  /** The entry among the assessments that let companies be written to; empty where it carries no marketing (`li.marketing`). */
  onFileId: z.string(),
  begunAt: z.iso.datetime(),
})
export type Assessment = z.output<typeof assessment>
