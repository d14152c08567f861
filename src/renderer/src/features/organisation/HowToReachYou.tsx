import { Textarea, TextInput } from '@mantine/core'
import { FormSection } from './FormSection'
import css from './organisation.module.css'
import type { OrganisationForm } from './use-organisation-form'

/** The address lines of letters and notices. */
export function HowToReachYou({ form }: { readonly form: OrganisationForm }) {
  return (
    <FormSection title="How to reach you" say={<p>Printed on letters and in your privacy policy.</p>}>
      <Textarea label="Postal address" autosize minRows={2} maxRows={6} {...form.getInputProps('address')} />
      <div className={css.pair}>
        <TextInput label="Phone" autoComplete="off" {...form.getInputProps('phone')} />
        <TextInput label="E-mail" autoComplete="off" {...form.getInputProps('email')} />
      </div>
      <TextInput label="Website (optional)" autoComplete="off" {...form.getInputProps('website')} />
    </FormSection>
  )
}
