import type { AssessmentQuestion } from '@core/assessments/form'
import { Textarea } from '@mantine/core'
import type { ReactNode } from 'react'
import { Choice } from '../../ui/Choice'

type QuestionFieldProps = {
  readonly question: AssessmentQuestion
  readonly value: string
  readonly error: ReactNode
  readonly onChange: (value: string) => void
}

/** One question of an assessment, with why it is asked. */
export function QuestionField({ question: { ask, why, answers }, value, error, onChange }: QuestionFieldProps) {
  return answers === 'words' ? (
    <Textarea
      label={ask}
      description={why}
      autosize
      minRows={2}
      maxLength={2000}
      value={value}
      error={error}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  ) : (
    <Choice
      legend={ask}
      description={why}
      layout={answers.length === 2 ? 'row' : 'tight'}
      options={answers}
      value={value}
      error={error}
      onChange={onChange}
    />
  )
}
