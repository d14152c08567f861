import type { Facts } from '@core/flows/facts'
import type { Flow } from '@core/flows/flow'
import { preAnswers, withPreAnswers } from '@core/flows/pre-answers'
import { step, type Answers } from '@core/flows/step'
import { useMemo, useState } from 'react'

/**
 * One run through a flow on the page: the present question, and the moves between questions. The page holds the answers
 * a person gave (`own`), so that they are still there after a lock.
 */
export function useFlowRun(flow: Flow, facts: Facts, own: Answers, setOwn: (own: Answers) => void) {
  const [reopened, setReopened] = useState<string | null>(null)
  const [picked, setPicked] = useState<{ readonly nodeId: string; readonly answerId: string } | null>(null)
  const known = useMemo(() => preAnswers(flow, facts), [flow, facts])
  const answers = useMemo(() => withPreAnswers(flow, facts, own), [flow, facts, own])
  const reached = useMemo(() => step(flow, answers), [flow, answers])

  const again = reached.path.find(({ nodeId }) => nodeId === reopened)
  const present = again
    ? { nodeId: again.nodeId, question: again.question }
    : reached.at === 'question'
      ? { nodeId: reached.nodeId, question: reached.question }
      : null
  const at = again ? reached.path.indexOf(again) : reached.path.length
  const here = present?.nodeId ?? reached.nodeId
  const chosen = picked?.nodeId === here ? picked.answerId : (again?.answer.id ?? '')

  /** What the register knows for certain cannot be answered otherwise, so it is not asked again either. */
  const isFixed = (nodeId: string): boolean => known[nodeId]?.fixed === true

  const reopen = (nodeId: string | null) => {
    if (nodeId !== null && isFixed(nodeId)) return
    setPicked(null)
    setReopened(nodeId)
  }
  return {
    answers,
    reached,
    present,
    /** The node the person is at: a question, also one opened again, or the end. */
    here,
    /** How many questions lie before it. */
    at,
    chosen,
    /** Questions on the way that the register answered, with where it knows it from. */
    fromRegister: reached.path.flatMap((passed) => {
      const fact = known[passed.nodeId]
      return fact?.answer === passed.answer.id && own[passed.nodeId] === undefined ? [{ ...passed, fact }] : []
    }),
    isFixed,
    choose: (answerId: string) => setPicked({ nodeId: here, answerId }),
    /** Takes the chosen answer; false when none is chosen. */
    next: (): boolean => {
      if (!present || chosen === '') return false
      setOwn({ ...own, [present.nodeId]: chosen })
      reopen(null)
      return true
    },
    /** Opens the question before this one; false at the first. */
    back: (): boolean => {
      const before = reached.path.slice(0, at).findLast(({ nodeId }) => !isFixed(nodeId))
      if (!before) return false
      reopen(before.nodeId)
      return true
    },
    reopen,
    restart: () => {
      setOwn({})
      reopen(null)
    },
  }
}
export type FlowRun = ReturnType<typeof useFlowRun>
