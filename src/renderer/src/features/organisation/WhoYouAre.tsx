import { legalFormNames } from '@core/organisation/legal-form-names'
import { nationEffect } from '@core/organisation/nation-effect'
import { legalForms, sectors } from '@core/organisation/organisation'
import { sectorNames, vocabularyOf } from '@core/organisation/vocabulary'
import { jurisdictionNames, jurisdictions } from '@core/time/jurisdiction'
import { Select, TextInput } from '@mantine/core'
import { LawLine } from '../../ui/LawLine'
import { FormSection } from './FormSection'
import css from './organisation.module.css'
import type { OrganisationForm } from './use-organisation-form'

const sectorOptions = sectors.map((value) => ({ value, label: sectorNames[value] }))
const formOptions = legalForms.map((value) => ({ value, label: legalFormNames[value] }))
const nationOptions = jurisdictions.map((value) => ({ value, label: jurisdictionNames[value] }))

/** Name, what it does, legal form and nation: what decides wording and due dates. */
export function WhoYouAre({ form }: { readonly form: OrganisationForm }) {
  const { nation, sector, legalForm } = form.values
  const hasNumber = ['company', 'llp', 'charity', 'cio', 'royal-charter', 'scottish-partnership'].includes(legalForm)
  return (
    <FormSection title="Who you are" say={<Why nation={nation} />}>
      <TextInput label="Name of the organisation" autoComplete="off" {...form.getInputProps('name')} />
      <Select
        label="What it does"
        description={`Steward calls the people you deal with ${vocabularyOf(sector).contacts.toLowerCase()}.`}
        data={sectorOptions}
        {...form.getInputProps('sector')}
      />
      <div className={css.pair}>
        <Select label="Legal form" data={formOptions} {...form.getInputProps('legalForm')} />
        {hasNumber && (
          <TextInput
            label="Company or charity number (optional)"
            autoComplete="off"
            {...form.getInputProps('companyNumber')}
          />
        )}
      </div>
      <Select
        label="Where it is based"
        description={nationEffect[nation]}
        data={nationOptions}
        {...form.getInputProps('nation')}
      />
    </FormSection>
  )
}

function Why({ nation }: { readonly nation: keyof typeof nationEffect }) {
  return (
    <>
      <p>
        The nation decides which bank holidays count when a date is worked out. You chose {jurisdictionNames[nation]}.
      </p>
      <LawLine rules={['time.periods']} />
    </>
  )
}
