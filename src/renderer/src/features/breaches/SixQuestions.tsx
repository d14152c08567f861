import {
  changed,
  dataKinds,
  eases,
  intent,
  outOfReach,
  questions,
  seenBy,
  type QuestionId,
  type Weighed,
} from '@core/breaches/enisa/questions'
import { labelsOf } from '@core/breaches/labels'
import type { WhyId } from '@core/help/why/index'
import { Select } from '@mantine/core'
import { Why } from '../../ui/Why'
import { AnswerSelect } from './AnswerSelect'
import { AssessRow } from './AssessRow'
import { listData } from './list-data'
import type { AssessmentForm } from './use-assessment-form'

const tables: Record<QuestionId, Record<string, Weighed>> = {
  dataKind: dataKinds,
  ease: eases,
  seenBy,
  changed,
  outOfReach,
  intent,
}
const whyOf: Record<QuestionId, WhyId> = {
  dataKind: 'assess.kind',
  ease: 'assess.ease',
  seenBy: 'assess.seen',
  outOfReach: 'assess.reach',
  changed: 'assess.changed',
  intent: 'assess.intent',
}
const order: readonly QuestionId[] = ['dataKind', 'ease', 'seenBy', 'outOfReach', 'changed', 'intent']
const { credentials: _, ...openable } = labelsOf(dataKinds)

/** The questions that make the score, each with what its answer counts. */
export function SixQuestions({ form }: { readonly form: AssessmentForm }) {
  const { values, errors } = form
  return order.map((id) => (
    <Why key={id} of={whyOf[id]} place="row">
      {' '}
      <AssessRow
        ask={questions[id].ask}
        hint={questions[id].hint}
        note={values.notes[id] ?? ''}
        onNote={(note) => form.setFieldValue('notes', { ...values.notes, [id]: note })}
        counts={countsOf(id, form)}
        error={errors[id]}
        below={id === 'dataKind' && values.dataKind === 'credentials' && <WhatTheyOpen form={form} />}
      >
        <AnswerSelect
          label={questions[id].ask}
          table={tables[id]}
          value={values[id]}
          onChange={(value) => form.setFieldValue(id, value)}
          error={errors[id]}
        />
      </AssessRow>
    </Why>
  ))
}

function WhatTheyOpen({ form }: { readonly form: AssessmentForm }) {
  return (
    <Select
      label="What do they open?"
      description="Until you say, we count the most sensitive."
      placeholder="Choose"
      data={listData(openable)}
      maw={300}
      {...form.getInputProps('credentialsOpen')}
    />
  )
}

function countsOf(id: QuestionId, { values }: AssessmentForm): string {
  const answer = values[id]
  if (answer === null) return ''
  if (id === 'dataKind') {
    const kind = values.dataKind === 'credentials' ? (values.credentialsOpen ?? 'sensitive') : values.dataKind
    return kind === null ? '' : `${dataKinds[kind].value}`
  }
  const value = tables[id][answer]?.value ?? 0
  return id === 'ease' ? `× ${value}` : `+ ${value}`
}
