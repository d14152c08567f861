import type { FirstAnswer } from '@core/first-steps/answer'
import type { FirstQuestion } from '@core/first-steps/question'
import { Checkbox, Textarea, TextInput } from '@mantine/core'
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

function Names({ question, answer, fault, onChange }: AnswerFieldProps) {
  const { names, nobody, usual = {} } = answer?.kind === 'names' ? answer : { names: '', nobody: false }
  const firms = question.usual ?? []
  const say = (given: { names?: string; usual?: Record<string, string> }) =>
    onChange({ kind: 'names', names, usual, ...given, nobody: false })
  return (
    <div className={css.ticks}>
      {firms.length > 0 && <p>Write who does it for you. Leave empty what nobody outside does.</p>}
      {firms.map(({ key, does }) => (
        <TextInput
          key={key}
          label={does}
          maxLength={200}
          autoComplete="off"
          value={usual[key] ?? ''}
          onChange={({ currentTarget }) => say({ usual: { ...usual, [key]: currentTarget.value } })}
        />
      ))}
      <Textarea
        label={firms.length > 0 ? 'Others, one on each line' : 'One on each line'}
        autosize
        minRows={2}
        maxLength={2000}
        error={fault}
        value={names}
        onChange={({ currentTarget }) => say({ names: currentTarget.value })}
      />
      <Checkbox
        label="Nobody outside sees or keeps anything"
        checked={nobody}
        onChange={({ currentTarget }) => onChange({ kind: 'names', names: '', nobody: currentTarget.checked })}
      />
    </div>
  )
}
