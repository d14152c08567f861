import type { FirstAnswer } from '@core/first-steps/answer'
import type { FirstQuestion } from '@core/first-steps/question'
import { Button } from '@mantine/core'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useOrganisation } from '../../app/use-organisation'
import { LawLine } from '../../ui/LawLine'
import { Loading } from '../../ui/Loading'
import { Wash } from '../../ui/Wash'
import css from './first-steps.module.css'
import { AnswerField } from './AnswerField'
import { useFirstSteps } from './use-first-steps'
import { useQuestion } from './use-question'

type FirstQuestionsProps = {
  readonly onDone: () => void
  /** Leaves them for another day: what was answered stays. */
  readonly onLater: () => void
}

/** Eight to twelve questions about what the organisation does, one at a time; each answer is kept at once. */
export function FirstQuestions({ onDone, onLater }: FirstQuestionsProps) {
  const { data: organisation } = useOrganisation()
  const { data: steps, error } = useFirstSteps()
  if (error) throw error
  if (!organisation || !steps) return <Loading rows={4} />
  return <OneByOne sector={organisation.sector} answers={steps.answers} onDone={onDone} onLater={onLater} />
}

type OneByOneProps = FirstQuestionsProps & {
  readonly sector: Parameters<typeof useQuestion>[0]
  readonly answers: Parameters<typeof useQuestion>[1]
}

function OneByOne({ sector, answers, onDone, onLater }: OneByOneProps) {
  const { question, at, count, busy, answer, skip, back } = useQuestion(sector, answers, onDone)
  if (!question) return null
  return (
    <Question
      key={question.id}
      question={question}
      given={answers[question.id]}
      place={`Question ${at + 1} of ${count}`}
      busy={busy}
      onAnswer={answer}
      onSkip={skip}
      onBack={back}
      onLater={onLater}
    />
  )
}

type QuestionProps = {
  readonly question: FirstQuestion
  readonly given: FirstAnswer | undefined
  readonly place: string
  readonly busy: boolean
  readonly onAnswer: (answer: FirstAnswer) => void
  readonly onSkip: () => void
  readonly onBack: (() => void) | undefined
  readonly onLater: () => void
}

function Question({ question, given, place, busy, onAnswer, onSkip, onBack, onLater }: QuestionProps) {
  const head = useRef<HTMLHeadingElement>(null)
  const [answer, setAnswer] = useState(given)
  const [fault, setFault] = useState('')
  useEffect(() => head.current?.focus({ preventScroll: true }), [])
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (answer && isGiven(answer)) onAnswer(answer)
    else setFault('Choose an answer, or press “Skip this one”.')
  }
  return (
    <form className={css.question} onSubmit={send} noValidate aria-label={place}>
      <div>
        <p className={css.count}>{place}</p>
        <h2 ref={head} tabIndex={-1} className={css.ask}>
          {question.ask}
        </h2>
      </div>
      <AnswerField
        question={question}
        answer={answer}
        fault={fault}
        onChange={(next) => {
          setAnswer(next)
          setFault('')
        }}
      />
      <Wash tone="sunken" title="Why this question">
        <p>{question.why}</p>
        <LawLine rules={question.rules} />
      </Wash>
      <div className={css.acts}>
        <Button type="submit" loading={busy}>
          Next
        </Button>
        {onBack && (
          <Button variant="default" onClick={onBack}>
            Back
          </Button>
        )}
        <Button variant="subtle" onClick={onSkip}>
          Skip this one
        </Button>
        <Button variant="subtle" onClick={onLater}>
          Do the rest later
        </Button>
      </div>
    </form>
  )
}

function isGiven(answer: FirstAnswer): boolean {
  if (answer.kind === 'choice') return true
  return answer.kind === 'ticks'
    ? answer.ticks.length > 0
    : answer.nobody || [answer.names, ...Object.values(answer.usual ?? {})].some((name) => name.trim() !== '')
}
