import { Autocomplete } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { ContactForm } from './contact-form'
import { useOrganisationNames } from './use-contacts'

/** Where a person works: free text, or an organisation of the register, which is then linked. */
export function OrganisationLink({ form }: { readonly form: ContactForm }) {
  const { organisationName, organisationId } = form.values
  const [typed] = useDebouncedValue(organisationName, 120)
  const { data } = useOrganisationNames(typed)
  const rows = data?.rows ?? []
  const names = [...new Set(rows.map(({ displayName }) => displayName))]
  const { error, onBlur, onFocus } = form.getInputProps('organisationName')
  const write = (name: string) => {
    const same = rows.filter(({ displayName }) => displayName === name)
    form.setFieldValue('organisationName', name)
    form.setFieldValue('organisationId', same.length === 1 ? (same[0]?.id ?? null) : null)
  }
  return (
    <Autocomplete
      label="Works for (optional)"
      description={
        organisationId === null ? 'Leave empty for a private person.' : 'Linked to this organisation in your register.'
      }
      data={names}
      value={organisationName}
      onChange={write}
      onBlur={onBlur}
      onFocus={onFocus}
      error={error ?? form.errors['organisationId']}
    />
  )
}
