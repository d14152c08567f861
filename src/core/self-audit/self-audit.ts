import { z } from 'zod'
import { lines, line } from '../contacts/typed-text'
import { type Sector, sectors } from '../organisation/organisation'
import { calendarDate } from '../time/calendar-date'
import { commonQuestions } from './common-questions'
import type { AuditQuestion } from './question'
import { sectorQuestions } from './sector-questions'

/** The answers there are. All but yes is a gap. */
export const auditAnswers = ['yes', 'not-yet', 'no'] as const
export type AuditAnswer = (typeof auditAnswers)[number]
export const auditAnswerNames: Readonly<Record<AuditAnswer, string>> = { yes: 'Yes', 'not-yet': 'Not yet', no: 'No' }

const someDay = z.union([calendarDate, z.literal('')])

/** An answer as the page sends it: a gap has the day by which it is closed. */
export const newAuditAnswer = z.strictObject({
  question: z.string().min(1).max(60),
  answer: z.enum(auditAnswers),
  note: lines(1000),
  dueOn: someDay,
})
export type NewAuditAnswer = z.output<typeof newAuditAnswer>

/** An answer as it is kept; `doneOn`: the day a gap was closed. */
export const auditAnswer = newAuditAnswer.extend({ doneOn: someDay })
export type AuditAnswerRow = z.output<typeof auditAnswer>

/** One self-audit: a date, a sector, and the answers. */
export const selfAudit = z.object({
  id: z.uuid(),
  sector: z.enum(sectors),
  begunAt: z.iso.datetime(),
  finishedOn: someDay,
  finishedBy: z.string(),
  answers: z.array(auditAnswer).max(80),
})
export type SelfAudit = z.output<typeof selfAudit>

/** Who finished it. */
export const finishedBy = line(200).min(1, 'Write who went through it.')

/** The questions for a sector, the general ones first (S1-18). */
export function questionsFor(sector: Sector): readonly AuditQuestion[] {
  return [...commonQuestions, ...sectorQuestions[sector]]
}

/** The gaps of an audit that are not closed, in the order of the questions. */
export function openGaps({ sector, answers }: SelfAudit): { question: AuditQuestion; answer: AuditAnswerRow }[] {
  return questionsFor(sector).flatMap((question) => {
    const answer = answers.find((one) => one.question === question.id)
    return answer && answer.answer !== 'yes' && answer.doneOn === '' ? [{ question, answer }] : []
  })
}
