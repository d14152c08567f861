import { TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useDebouncedValue } from '@mantine/hooks'
import type { EntryValues } from './AddEntryDialog'
import { ContactField } from './ContactField'
import css from './suppression.module.css'
import { useAtDomain } from './use-suppression'

type RecognisedByProps = { readonly form: UseFormReturnType<EntryValues> }

/** What an entry is to recognise somebody by: a contact, an address, a number, a name with a postcode, or a domain. */
export function RecognisedBy({ form }: RecognisedByProps) {
  const { about, contactId } = form.values
  const email = <TextInput label="E-mail address" autoComplete="off" {...form.getInputProps('email')} />
  const phone = <TextInput label="Phone number" autoComplete="off" {...form.getInputProps('phone')} />
  if (about === 'address')
    return (
      <div className={css.pair}>
        {email}
        {phone}
      </div>
    )
  if (about === 'domain') return <DomainField form={form} />
  return (
    <>
      <ContactField
        label={about === 'organisation' ? 'Organisation' : 'Who'}
        kind={about}
        contactId={contactId}
        name={form.values.name}
        error={form.errors['name']}
        onChoose={(id) => form.setValues({ contactId: id, name: '' })}
        onType={(name) => form.setValues({ contactId: null, name })}
      />
      {contactId === null && (
        <div className={css.pair}>
          {email}
          {phone}
          {about === 'person' && <TextInput label="Postcode" {...form.getInputProps('postcode')} />}
        </div>
      )}
      {about === 'organisation' && <DomainField form={form} optional />}
    </>
  )
}

function DomainField({ form, optional = false }: RecognisedByProps & { readonly optional?: boolean }) {
  const [domain] = useDebouncedValue(form.values.domain, 200)
  const { data } = useAtDomain(domain)
  const reach =
    data && data.contacts > 0
      ? `${counted(data.contacts)} in the register ${data.contacts === 1 ? 'has' : 'have'} an address there.`
      : ''
  return (
    <TextInput
      label={optional ? 'Their e-mail domain (optional)' : 'Domain'}
      placeholder="firm.example"
      description={`Every address at it is blocked, those that come later too. ${reach}`.trim()}
      {...form.getInputProps('domain')}
    />
  )
}

function counted(contacts: number): string {
  return contacts === 1 ? 'One contact' : `${contacts.toLocaleString('en-GB')} contacts`
}
