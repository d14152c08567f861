import { TextInput } from '@mantine/core'
import { FormSection } from './FormSection'
import type { OrganisationForm } from './use-organisation-form'

/** The pages that letters and e-mails point to. */
export function WebPages({ form }: { readonly form: OrganisationForm }) {
  return (
    <FormSection
      title="Pages on your website"
      say={<p>Letters and e-mail footers point to them. Leave empty what you do not have.</p>}
    >
      <TextInput label="Privacy policy (optional)" autoComplete="off" {...form.getInputProps('privacyPolicyUrl')} />
      <TextInput label="Stop marketing (optional)" autoComplete="off" {...form.getInputProps('optOutUrl')} />
      <TextInput label="Complaints (optional)" autoComplete="off" {...form.getInputProps('complaintUrl')} />
    </FormSection>
  )
}
