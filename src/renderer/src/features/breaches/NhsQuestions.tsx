import { nhsImpacts, nhsLikelihoods } from '@core/breaches/nhs'
import { Select } from '@mantine/core'
import { LawLine } from '../../ui/LawLine'
import css from './assess.module.css'
import { listData } from './list-data'
import type { AssessmentForm } from './use-assessment-form'

/** The two questions of NHS England’s own tool, asked in its order. Its grid is not worked out here. */
export function NhsQuestions({ form }: { readonly form: AssessmentForm }) {
  return (
    <div className={css.opening}>
      <h3 className={css.ask}>For the NHS tool (DSPT)</h3>
      <p className={css.second}>The tool asks these two and decides for itself. Your answers are kept here.</p>
      <div className={css.nhs}>
        <Select
          label="How bad for people?"
          placeholder="Choose"
          data={listData(nhsImpacts)}
          {...form.getInputProps('nhsImpact')}
          value={form.values.nhsImpact || null}
        />
        <Select
          label="How likely?"
          placeholder="Choose"
          data={listData(nhsLikelihoods)}
          {...form.getInputProps('nhsLikelihood')}
          value={form.values.nhsLikelihood || null}
        />
      </div>
      <LawLine rules={['breach.dspt', 'settled.dspt']} />
    </div>
  )
}
