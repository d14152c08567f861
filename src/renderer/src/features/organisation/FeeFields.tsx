import { TextInput } from '@mantine/core'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { FormSection } from './FormSection'
import css from './organisation.module.css'
import type { OrganisationForm } from './use-organisation-form'

/** The yearly fee to the regulator: its number for the policy, its date for Today. */
export function FeeFields({ form }: { readonly form: OrganisationForm }) {
  return (
    <FormSection title="Data protection fee" say={<Why />}>
      <div className={css.pair}>
        <TextInput
          label="Registration number (optional)"
          placeholder="ZA000000"
          autoComplete="off"
          {...form.getInputProps('icoNumber')}
        />
        <DateField
          label="Due again on (optional)"
          value={form.values.icoRenewsOn}
          {...form.getInputProps('icoRenewsOn')}
        />
      </div>
    </FormSection>
  )
}

function Why() {
  return (
    <>
      <p>Most organisations that use personal data pay it once a year. Today reminds you 30 days before.</p>
      <LawLine rules={['reg.fee']} />
    </>
  )
}
