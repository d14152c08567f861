import type { FirstAnswer } from '@core/first-steps/answer'
import type { FirstQuestion } from '@core/first-steps/question'
import { Checkbox, Textarea } from '@mantine/core'
import { Choice } from '../../ui/Choice'
import css from './first-steps.module.css'

const choices = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'Not sure yet', hint: 'The question stays open in the document.' },
] as const

type AnswerFieldProps = {
  readonly question: FirstQuestion
  readonly answer: FirstAnswer | undefined
  readonly fault: string
  readonly onChange: (answer: FirstAnswer) => void
}

/** Where one of the first questions is answered: one of three words, ticks, or names. */
export function AnswerField(props: AnswerFieldProps) {
  const { question, answer, fault, onChange } = props
  if (question.kind === 'ticks') return <Ticks {...props} />
  if (question.kind === 'names') return <Names {...props} />
  return (
    <Choice
      legend={question.ask}
      legendHidden
      layout="tight"
      options={choices}
      value={answer?.kind === 'choice' ? answer.choice : ''}
      onChange={(choice) => onChange({ kind: 'choice', choice })}
      error={fault}
    />
  )
}

function Ticks({ question, answer, fault, onChange }: AnswerFieldProps) {
  const ticks = answer?.kind === 'ticks' ? answer.ticks : []
  return (
    <Checkbox.Group
      label="Tick all that are true"
      error={fault}
      value={ticks}
      onChange={(chosen) => onChange({ kind: 'ticks', ticks: chosen })}
    >
      <div className={css.ticks}>
        {question.ticks?.map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} />
        ))}
      </div>
    </Checkbox.Group>
  )
}

function Names({ answer, fault, onChange }: AnswerFieldProps) {
  const { names, nobody } = answer?.kind === 'names' ? answer : { names: '', nobody: false }
  return (
    <div className={css.ticks}>
      <Textarea
        label="One on each line"
        autosize
        minRows={3}
        maxLength={2000}
        error={fault}
        value={names}
        onChange={({ currentTarget }) => onChange({ kind: 'names', names: currentTarget.value, nobody: false })}
      />
      <Checkbox
        label="Nobody outside sees or keeps anything"
        checked={nobody}
        onChange={({ currentTarget }) => onChange({ kind: 'names', names: '', nobody: currentTarget.checked })}
      />
    </div>
  )
}
