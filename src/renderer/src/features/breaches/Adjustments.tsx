import { adjustments, type Adjustment } from '@core/breaches/enisa/questions'
import { Checkbox, TextInput } from '@mantine/core'
import css from './assess.module.css'
import { Opening } from './Opening'
import type { AssessmentForm } from './use-assessment-form'

const ids = Object.keys(adjustments) as Adjustment[]

/** What makes the information weigh more or less than its kind; each needs a reason. */
export function Adjustments({ form }: { readonly form: AssessmentForm }) {
  const chosen = form.values.adjustments
  const toggle = (id: Adjustment, on: boolean) =>
    form.setFieldValue('adjustments', on ? [...chosen, { id, reason: '' }] : chosen.filter((one) => one.id !== id))
  return (
    <Opening label="Does something make the information weigh more or less?" count={chosen.length}>
      {ids.map((id) => {
        const index = chosen.findIndex((one) => one.id === id)
        const { label, value } = adjustments[id]
        return (
          <div key={id} className={css.tickRow}>
            <Checkbox
              label={label}
              checked={index >= 0}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
            <span className={css.counts}>{value > 0 ? '+ 1' : '− 1'}</span>
            {index >= 0 && (
              <TextInput
                className={css.tickReason}
                label={`Why: ${label.toLowerCase()}`}
                {...form.getInputProps(`adjustments.${index}.reason`)}
              />
            )}
          </div>
        )
      })}
    </Opening>
  )
}
