import { DateField } from '../../ui/DateField'
import type { ContactForm } from './contact-form'
import css from './contact-form.module.css'

/** Since when somebody works for the main organisation, and the last day there. */
export function JobDays({ form }: { readonly form: ContactForm }) {
  const { jobStartedOn, jobLeftOn } = form.values
  return (
    <div className={css.pair}>
      <DateField label="There since (optional)" value={jobStartedOn} {...form.getInputProps('jobStartedOn')} />
      <DateField label="Left there on (optional)" value={jobLeftOn} {...form.getInputProps('jobLeftOn')} />
    </div>
  )
}
