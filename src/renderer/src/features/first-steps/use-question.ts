import type { FirstAnswer, FirstAnswers, FirstQuestionId } from '@core/first-steps/answer'
import { firstQuestions } from '@core/first-steps/question'
import type { Sector } from '@core/organisation/organisation'
import { useState } from 'react'
import { useAnswer, useFinish } from './use-first-steps'

/** Which question is shown, and how one goes on from it: the first without an answer, then one after the other. */
export function useQuestion(sector: Sector, answers: FirstAnswers, onDone: () => void) {
  const asked = firstQuestions(sector, answers)
  const [shown, setShown] = useState(() => (asked.find(({ id }) => answers[id] === undefined) ?? asked[0])?.id)
  const at = Math.max(
    0,
    asked.findIndex(({ id }) => id === shown),
  )
  const question = asked[at]
  const finish = useFinish(onDone)
  // What was just answered may bring a further question or take one away.
  const goOn = (given: FirstAnswers, from: FirstQuestionId) => {
    const then = firstQuestions(sector, given)
    const next = then[then.findIndex(({ id }) => id === from) + 1]
    if (next) setShown(next.id)
    else finish.mutate(undefined)
  }
  const save = useAnswer((steps, { question: from }) => goOn(steps.answers, from))
  return {
    question,
    at,
    count: asked.length,
    busy: save.isPending || finish.isPending,
    answer: (answer: FirstAnswer) => question && save.mutate({ question: question.id, answer }),
    skip: () => question && goOn(answers, question.id),
    back: at === 0 ? undefined : () => setShown(asked[at - 1]?.id),
  }
}
