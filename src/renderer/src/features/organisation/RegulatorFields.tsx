import { Textarea, TextInput } from '@mantine/core'
import { LawLine } from '../../ui/LawLine'
import { FormSection } from './FormSection'
import css from './organisation.module.css'
import type { OrganisationForm } from './use-organisation-form'

/** The regulator as one setting: every letter, notice and page takes its name and address from here. */
export function RegulatorFields({ form }: { readonly form: OrganisationForm }) {
  return (
    <FormSection title="Regulator" say={<Why />}>
      <TextInput label="Name" autoComplete="off" {...form.getInputProps('regulator.name')} />
      <Textarea label="Address" autosize minRows={2} maxRows={5} {...form.getInputProps('regulator.address')} />
      <div className={css.pair}>
        <TextInput label="Phone" autoComplete="off" {...form.getInputProps('regulator.phone')} />
        <TextInput label="Website" autoComplete="off" {...form.getInputProps('regulator.web')} />
      </div>
    </FormSection>
  )
}

function Why() {
  return (
    <>
      <p>
        The law provides for a new body, the Information Commission, to take over from the Information Commissioner’s
        Office. When that day comes, change the name here once and every letter follows.
      </p>
      <LawLine rules={['reg.regulator-name']} />
    </>
  )
}
