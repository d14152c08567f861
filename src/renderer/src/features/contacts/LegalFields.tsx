import { nameSuggestsCompany } from '@core/contacts/corporate-proof'
import { subscriberTypeOf, subscriberTypes, subscriberTypeWords } from '@core/contacts/subscriber-type'
import { legalFormNames } from '@core/organisation/legal-form-names'
import { legalForms, type LegalForm } from '@core/organisation/organisation'
import { Select, TextInput } from '@mantine/core'
import { LawLine } from '../../ui/LawLine'
import { Why } from '../../ui/Why'
import type { ContactForm } from './contact-form'
import css from './contact-form.module.css'

const formOptions = [
  { value: '', label: 'Not known' },
  ...legalForms.map((value) => ({ value, label: legalFormNames[value] })),
]
const typeOptions = subscriberTypes.map((value) => ({ value, label: subscriberTypeWords[value].name }))

/** A number is the evidence of the legal form (`settled.corporate-proof`); a name only suggests one. */
function numberHint({ legalForm, legalNumber, kind, displayName, organisationName }: ContactForm['values']): string {
  if (legalNumber.trim() !== '') return 'This proves the legal form.'
  if (legalForm !== '') return 'Proves the legal form. Without it, check the form before marketing.'
  return nameSuggestsCompany(kind === 'organisation' ? displayName : organisationName)
    ? 'The name sounds like a company. The number proves it.'
    : 'Proves the legal form.'
}

type LegalFieldsProps = { readonly form: ContactForm; readonly hint: string }

/** Who pays for the line or mailbox. A known legal form suggests the answer; the person decides. */
export function LegalFields({ form, hint }: LegalFieldsProps) {
  const { subscriberType, legalForm } = form.values
  const choose = (value: string | null) => {
    const chosen = (value ?? '') as LegalForm | ''
    form.setFieldValue('legalForm', chosen)
    if (chosen !== '') form.setFieldValue('subscriberType', subscriberTypeOf(chosen))
  }
  return (
    <>
      <div className={css.pair} data-level>
        <Why of="contact.legalForm">
          <Select
            label="Legal form (optional)"
            data={formOptions}
            value={legalForm}
            onChange={choose}
            error={form.errors['legalForm']}
          />
        </Why>
        <Why of="contact.legalNumber">
          <TextInput
            label="Company or charity number (optional)"
            description={numberHint(form.values)}
            autoComplete="off"
            {...form.getInputProps('legalNumber')}
          />
        </Why>
      </div>
      <TextInput
        label="How you know (optional)"
        placeholder="Letterhead, contract, their website"
        autoComplete="off"
        {...form.getInputProps('legalEvidence')}
      />
      <div>
        <Why of="contact.subscriberType">
          <Select
            label="Who pays for the line or mailbox"
            description={hint}
            data={typeOptions}
            {...form.getInputProps('subscriberType')}
          />
        </Why>
        <LawLine rules={[...subscriberTypeWords[subscriberType].rules]} />
      </div>
    </>
  )
}
