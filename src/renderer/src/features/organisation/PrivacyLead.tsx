import { needsOfficer } from '@core/organisation/needs-officer'
import { TextInput } from '@mantine/core'
import { LawLine } from '../../ui/LawLine'
import { FormSection } from './FormSection'
import css from './organisation.module.css'
import type { OrganisationForm } from './use-organisation-form'

/** Who answers questions about privacy, and the data protection officer where there is one. */
export function PrivacyLead({ form }: { readonly form: OrganisationForm }) {
  const must = needsOfficer(form.values)
  const optional = must ? '' : ' (optional)'
  return (
    <FormSection
      title="Who answers questions"
      say={<p>People read this in your privacy policy. A role lasts longer than a name, so both are kept.</p>}
    >
      <div className={css.pair}>
        <TextInput
          label="Role"
          placeholder="Business manager"
          autoComplete="off"
          {...form.getInputProps('privacyLeadRole')}
        />
        <TextInput label="Name (optional)" autoComplete="off" {...form.getInputProps('privacyLeadName')} />
      </div>
      <TextInput
        label="E-mail for privacy questions"
        description="An address that somebody reads also in the holidays."
        autoComplete="off"
        {...form.getInputProps('privacyLeadEmail')}
      />
      <div className={css.pair}>
        <TextInput label={`Data protection officer${optional}`} autoComplete="off" {...form.getInputProps('dpoName')} />
        <TextInput
          label={`How to reach the officer${optional}`}
          autoComplete="off"
          {...form.getInputProps('dpoContact')}
        />
      </div>
      {must && (
        <div>
          <p className={css.say}>A public body needs an officer, and a GP practice is one.</p>
          <LawLine rules={['dpo.need']} />
        </div>
      )}
    </FormSection>
  )
}
