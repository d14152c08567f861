import { Checkbox, TextInput } from '@mantine/core'
import { LawLine } from '../../ui/LawLine'
import css from './assess.module.css'
import { Opening } from './Opening'
import type { AssessmentForm } from './use-assessment-form'

/** What the score does not count, but the advice does: encryption and the exceptions from telling people. */
export function AlsoMatters({ form }: { readonly form: AssessmentForm }) {
  const { unreadable, riskRemoved, disproportionate } = form.values
  const count = [unreadable, riskRemoved, disproportionate].filter(Boolean).length
  return (
    <Opening label="Is one of these true?" count={count}>
      <Checkbox
        label="Others cannot read it: it is properly encrypted and the key is safe"
        description="A password alone is not encryption."
        {...form.getInputProps('unreadable', { type: 'checkbox' })}
      />
      <Checkbox
        label="What we did since makes serious harm unlikely"
        description="For instance, it came back unopened, or somebody you can trust deleted it and said so in writing."
        {...form.getInputProps('riskRemoved', { type: 'checkbox' })}
      />
      <Checkbox
        label="Writing to each person would be out of proportion"
        description="Then a public notice that reaches them as well is needed."
        {...form.getInputProps('disproportionate', { type: 'checkbox' })}
      />
      {(riskRemoved || disproportionate) && (
        <TextInput label="Say in a line why" className={css.tickReason} {...form.getInputProps('exceptionReason')} />
      )}
      <LawLine rules={['breach.encrypted-laptop', 'breach.individuals.exceptions']} />
    </Opening>
  )
}
