import type { Question } from '@core/flows/flow'
import { useEffect } from 'react'

type Keys = {
  readonly question: Question | undefined
  readonly choose: (answerId: string) => void
  readonly next: () => void
}

/** Y and N choose the yes and the no of a question, Enter goes on: wherever the keyboard is, except while typing. */
export function useAnswerKeys({ question, choose, next }: Keys) {
  useEffect(() => {
    if (!question) return
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const on = event.target instanceof Element ? event.target : null
      if (on?.closest('input:not([type="radio"]), textarea, select, [contenteditable="true"], [role="dialog"]')) return
      if (event.key === 'Enter') {
        // Buttons, links and boxes of the picture have their own Enter; a radio sends its form.
        if (on?.closest('button, a, input, [role="button"]')) return
        next()
        return
      }
      const answer = answerFor(question, event.key.toLowerCase())
      if (answer) choose(answer)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [question, choose, next])
}

function answerFor(question: Question, key: string): string | undefined {
  const word = key === 'y' ? 'Yes' : key === 'n' ? 'No' : undefined
  if (word === undefined) return undefined
  const starts = new RegExp(`^${word}\\b`, 'u')
  return question.answers.find(({ label }) => starts.test(label))?.id
}
