import type { RuleId } from '@core/law/rules'
import type { Flow } from '@core/flows/flow'
import { step, type Answers } from '@core/flows/step'
import { expect, test } from 'vitest'

/** A situation, what it changes of the usual answers, the answer as a person reads it, and the rules that must be told. */
export type OtherCase = readonly [
  situation: string,
  answers: Answers,
  word: string,
  rules: readonly RuleId[],
  unlike?: readonly RuleId[],
]

/** Walks each case; the rules are looked for at the end and in its duties only, not in the questions on the way. */
export function holds(flow: Flow, usual: Answers, cases: readonly OtherCase[]): void {
  for (const [situation, changed, word, rules, unlike = []] of cases) {
    test(`${flow.id}: ${situation}`, () => {
      const reached = step(flow, { ...usual, ...changed })
      if (reached.at === 'question') throw new Error(`${flow.id} still asks ${reached.nodeId}`)
      const { outcome, duties, nodeId } = reached
      expect([nodeId, outcome.word ?? outcome.verdict]).toEqual([nodeId, word])
      const told = [...outcome.rules, ...duties.flatMap((duty) => duty.rules)]
      expect(told).toEqual(expect.arrayContaining([...rules]))
      for (const rule of unlike) expect(told).not.toContain(rule)
    })
  }
}

/** Everything an end and its duties say, as one text. */
export function wordsAt(flow: Flow, answers: Answers): string {
  const reached = step(flow, answers)
  if (reached.at === 'question') throw new Error(`${flow.id} still asks ${reached.nodeId}`)
  return [reached.outcome.say, ...reached.duties.map(({ say }) => say)].join(' ')
}
