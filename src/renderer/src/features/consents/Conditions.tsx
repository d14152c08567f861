import type { Condition, YesNo } from '@core/consents/soft-opt-in'
import { Choice } from '../../ui/Choice'

type ConditionsProps<Field extends string> = {
  readonly conditions: readonly Condition<Field>[]
  readonly answers: Readonly<Record<string, unknown>>
  readonly errors: Readonly<Record<string, unknown>>
  readonly onAnswer: (field: Field, value: YesNo) => void
}

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const

/** The conditions as questions, each with yes and no. */
export function Conditions<Field extends string>({ conditions, answers, errors, onAnswer }: ConditionsProps<Field>) {
  return conditions.map(({ field, ask }) => {
    const error = errors[`facts.${field}`]
    const answer = answers[field]
    return (
      <Choice
        key={field}
        legend={ask}
        layout="row"
        options={yesNo}
        value={answer === 'yes' || answer === 'no' ? answer : ''}
        error={typeof error === 'string' ? error : undefined}
        onChange={(value) => onAnswer(field, value)}
      />
    )
  })
}
