import { z } from 'zod'
import { flowById } from '../flows/trees/index'
import { dayMonthYear } from '../time/format-date'
import type { QuietLine } from '../today/quiet-line'
import { decisionSummary } from './decision'
import type { Change } from './retest'

/** What changed, in words: the question with what was answered, and what is so now. */
export const changeSeen = z.object({
  id: z.string(),
  kind: z.enum(['fact', 'flow', 'rules']),
  /** The question whose answer no longer fits; empty where it is none. */
  nodeId: z.string(),
  /** What it was about: a question in a few words, the questions, or the rules. */
  about: z.string(),
  was: z.string(),
  now: z.string(),
  /** Where the register has it from; empty where it does not come from there. */
  from: z.string(),
  /** Ids of rules that changed. */
  rules: z.array(z.string()),
})
export type ChangeSeen = z.output<typeof changeSeen>

/** A decision whose ground has moved, with everything that moved. */
export const toLookAt = decisionSummary.extend({ changes: z.array(changeSeen) })
export type ToLookAt = z.output<typeof toLookAt>

/** How many for each kind of change; one decision can stand under several. */
export const changeCounts = z.object({ fact: z.int(), flow: z.int(), rules: z.int() })
export type ChangeCounts = z.output<typeof changeCounts>

/** A change as it is shown; the words of the answers are those of the questions as they are asked today. */
export function inWords(flowId: string, change: Change): ChangeSeen {
  const { id, kind } = change
  switch (change.kind) {
    case 'flow': {
      const now = change.now === '' ? 'No longer asked' : `Of ${dayMonthYear(change.now)}`
      return {
        id,
        kind,
        nodeId: '',
        about: 'The questions',
        was: `Of ${dayMonthYear(change.was)}`,
        now,
        from: '',
        rules: [],
      }
    }
    case 'rules': {
      const [was, now] = [`Of ${dayMonthYear(change.was)}`, `Of ${dayMonthYear(change.now)}`]
      return { id, kind, nodeId: '', about: 'The rules it rests on', was, now, from: '', rules: [...change.rules] }
    }
    case 'fact': {
      const node = flowById(flowId)?.nodes[change.nodeId]
      const question = node?.kind === 'question' ? node : undefined
      const label = (answerId: string) => {
        const answer = question?.answers.find((one) => one.id === answerId)
        return answer ? (answer.short ?? answer.label) : 'Not known'
      }
      const about = question?.short ?? change.key
      return {
        id,
        kind,
        nodeId: change.nodeId,
        about,
        was: label(change.was),
        now: label(change.now),
        from: change.from,
        rules: [],
      }
    }
  }
}

/** The one line of Today; none where nothing changed. */
export function lookAgainLine(total: number, { fact, flow, rules }: ChangeCounts): QuietLine[] {
  if (total === 0) return []
  const parts = [
    ...(fact > 0 ? [`${fact} because of a fact`] : []),
    ...(rules > 0 ? [`${rules} because of the rules`] : []),
    ...(flow > 0 ? [`${flow} because of the questions`] : []),
  ]
  return [
    {
      id: 'decisions:again',
      state: 'to-do',
      title: total === 1 ? 'Look at a saved answer again' : `Look at ${total} saved answers again`,
      detail: `What they rest on has changed: ${parts.join(', ')}.`,
      href: '/guidance/again',
      act: 'Show them',
    },
  ]
}
