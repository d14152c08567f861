import { Button, Kbd, Text } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { fillWords } from '@core/flows/fill-words'
import type { Question } from '@core/flows/flow'
import { useCallback, useEffect, useRef, useState, type FormEvent } from 'react'
import { focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import css from './flow.module.css'
import { FromRegister } from './FromRegister'
import { useAnswerKeys } from './use-answer-keys'
import type { FlowRun } from './use-flow-run'

type FlowQuestionProps = {
  readonly run: FlowRun
  readonly question: Question
  readonly who: string
}

/** One question: what is asked, the answers as large sheets, Next and Back, and why it is asked with its law. */
export function FlowQuestion({ run, question, who }: FlowQuestionProps) {
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [missing, setMissing] = useState(false)
  const { choose, next } = run
  const goOn = useCallback(() => {
    if (next()) return
    setMissing(true)
    focusFirstError(form.current)
  }, [next])
  const pick = useCallback(
    (answerId: string) => {
      setMissing(false)
      choose(answerId)
    },
    [choose],
  )
  useAnswerKeys({ question, choose: pick, next: goOn })
  // At the very first question the title of the page keeps the focus.
  const isFirst = run.at === 0
  useEffect(() => {
    if (!isFirst) heading.current?.focus()
  }, [isFirst])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    goOn()
  }
  const words = (text: string) => fillWords(text, who)
  return (
    <form ref={form} onSubmit={submit} className={css.question} noValidate>
      <div className={css.place}>
        <Text c="dimmed" fz={13.5}>
          Question {run.at + 1}
        </Text>
        <FromRegister run={run} who={who} />
      </div>
      <h2 className={css.ask} ref={heading} tabIndex={-1}>
        {words(question.ask)}
      </h2>
      {question.example !== undefined && <Text className={css.example}>{words(question.example)}</Text>}
      <Choice
        legend={words(question.ask)}
        legendHidden
        options={question.answers.map(({ id, label, hint }) => ({
          value: id,
          label: words(label),
          ...(hint !== undefined && { hint: words(hint) }),
        }))}
        value={run.chosen}
        onChange={pick}
        error={missing ? 'Choose an answer, then go on.' : undefined}
      />
      <div className={css.moves}>
        <Button type="submit">Next</Button>
        {run.at > 0 && (
          <Button variant="subtle" leftSection={<IconArrowLeft size={18} stroke={1.75} />} onClick={() => run.back()}>
            Back
          </Button>
        )}
        <span className={css.keys} aria-hidden="true">
          {question.answers.some(({ label }) => label.startsWith('Yes')) && <Kbd>Y</Kbd>}
          {question.answers.some(({ label }) => /^No\b/u.test(label)) && <Kbd>N</Kbd>}
          <Kbd>Enter</Kbd>
        </span>
      </div>
      <Wash tone="sunken" title="Why this question">
        <Text fz={14}>{words(question.why)}</Text>
        <LawLine rules={question.rules} />
      </Wash>
    </form>
  )
}
