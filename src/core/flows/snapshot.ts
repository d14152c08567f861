import { z } from 'zod'
import { checkedWords } from '../law/law-line'
import { rule, rulesVersionNow, type RuleId } from '../law/rules'
import { calendarDate } from '../time/calendar-date'
import { fillWords } from './fill-words'
import type { Flow } from './flow'
import { step, type Answers } from './step'
import { verdicts } from './verdict'

/** A rule as it was shown: its name then, and what was then said about its being checked. */
const shownRule = z.object({ id: z.string(), cite: z.string(), checked: z.string() })
export type ShownRule = z.output<typeof shownRule>

const shownRules = z.array(shownRule)

/**
 * Everything a person saw on the way to a verdict, in the words of that day. Stored with a decision, so that it can be
 * read exactly as it was made when the flow and the law have moved on.
 */
export const flowSnapshot = z.object({
  flowId: z.string(),
  flowVersion: calendarDate,
  rulesVersion: calendarDate,
  title: z.string(),
  who: z.string(),
  questions: z.array(
    z.object({
      id: z.string(),
      ask: z.string(),
      why: z.string(),
      answerId: z.string(),
      answer: z.string(),
      rules: shownRules,
    }),
  ),
  outcome: z.object({
    id: z.string(),
    verdict: z.enum(verdicts),
    mendable: z.boolean(),
    byHouse: z.boolean(),
    word: z.string().optional(),
    say: z.string(),
    duties: z.array(z.object({ say: z.string(), rules: shownRules })),
    rules: shownRules,
  }),
})
export type FlowSnapshot = z.output<typeof flowSnapshot>

/** The snapshot of a finished run, or undefined while a question is still open. */
export function snapshot(flow: Flow, answers: Answers, who: string): FlowSnapshot | undefined {
  const reached = step(flow, answers)
  if (reached.at === 'question') return undefined
  const { outcome, duties, nodeId, path } = reached
  const fill = (text: string) => fillWords(text, who)
  return {
    flowId: flow.id,
    flowVersion: flow.version,
    rulesVersion: rulesVersionNow(),
    title: flow.title,
    who,
    questions: path.map(({ nodeId: id, question, answer }) => ({
      id,
      ask: fill(question.ask),
      why: fill(question.why),
      answerId: answer.id,
      answer: fill(answer.label),
      rules: shownRulesOf(question.rules),
    })),
    outcome: {
      id: nodeId,
      verdict: outcome.verdict,
      mendable: outcome.mendable === true,
      byHouse: outcome.byHouse === true,
      ...(outcome.word !== undefined && { word: outcome.word }),
      say: fill(outcome.say),
      duties: duties.map((duty) => ({ say: fill(duty.say), rules: shownRulesOf(duty.rules) })),
      rules: shownRulesOf(outcome.rules),
    },
  }
}

function shownRulesOf(ids: readonly RuleId[]): ShownRule[] {
  return ids.map((id) => ({ id, cite: rule(id).cite, checked: checkedWords(id) }))
}

/** The rules as they were shown, as one line of text. */
export function shownLawLine(rules: readonly ShownRule[]): string {
  const lines = rules.map(({ cite, checked }) => (checked === '' ? cite : `${cite}, ${checked}`))
  return [...new Set(lines)].join('; ')
}
