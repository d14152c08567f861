import { contactCategories, contactCategoryNames } from '@core/contacts/contact-category'
import { vocabularyOf } from '@core/organisation/vocabulary'
import { MultiSelect } from '@mantine/core'
import { useOrganisation } from '../../app/use-organisation'
import { Why } from '../../ui/Why'
import type { ContactForm } from './contact-form'

/** What the contact is to you; the roles your sector uses most come first. */
export function RolesField({ form }: { readonly form: ContactForm }) {
  const { data: organisation } = useOrganisation()
  const { usualRoles } = vocabularyOf(organisation?.sector)
  const rest = contactCategories.filter((role) => !usualRoles.includes(role))
  const data = [...usualRoles, ...rest].map((value) => ({ value, label: contactCategoryNames[value].one }))
  return (
    <Why of="contact.roles">
      <MultiSelect
        label="Role (optional)"
        description="One contact can have several."
        placeholder={form.values.roles.length === 0 ? 'Choose' : undefined}
        data={data}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Clear all roles' }}
        nothingFoundMessage="No such role"
        {...form.getInputProps('roles')}
      />
    </Why>
  )
}
