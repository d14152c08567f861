import { Autocomplete, CloseButton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconAddressBook } from '@tabler/icons-react'
import type { LogForm } from './log-form'
import css from './requests.module.css'
import { useContactMatches, useContactOf } from './use-requests'

/** Whose data it is about: a name is enough. A contact of the register fills in the rest by itself. */
export function PersonField({ form, label }: { readonly form: LogForm; readonly label: string }) {
  const { contactId, name } = form.values
  const [typed] = useDebouncedValue(name, 120)
  const { data: matches } = useContactMatches(typed, contactId === null)
  const { data: contact } = useContactOf(contactId)
  const known = contactId !== null
  const rows = matches?.rows ?? []
  const isNew = !known && matches?.total === 0 && typed.trim().length >= 3 && typed === name
  // The same field stands there whether a name is typed or a contact chosen: the focus is never lost, and Enter saves.
  return (
    <Autocomplete
      label={label}
      description={
        isNew ? 'Nobody of that name is in the register. Log it all the same: the case offers to add them.' : undefined
      }
      inputWrapperOrder={['label', 'input', 'error', 'description']}
      autoComplete="off"
      {...form.getInputProps('name')}
      value={known ? (contact?.displayName ?? '') : name}
      readOnly={known}
      leftSection={known && <IconAddressBook size={18} stroke={1.75} aria-label="A contact of the register" />}
      rightSection={
        known && (
          <CloseButton size="sm" aria-label="Somebody else" onClick={() => form.setFieldValue('contactId', null)} />
        )
      }
      data={rows.map(({ id }) => id)}
      filter={({ options }) => options}
      renderOption={({ option }) => <Match row={rows.find(({ id }) => id === option.value)} />}
      onOptionSubmit={(id) => form.setValues({ contactId: id, name: '' })}
      onChange={(value) => {
        if (!known && !rows.some(({ id }) => id === value)) form.setFieldValue('name', value)
      }}
      maxDropdownHeight={260}
      selectFirstOptionOnChange={false}
    />
  )
}

type Row = { readonly displayName: string; readonly organisationName: string; readonly email: string }

function Match({ row }: { readonly row: Row | undefined }) {
  if (!row) return null
  return (
    <span>
      {row.displayName}
      <span className={css.second}>{[row.organisationName, row.email].filter(Boolean).join(', ')}</span>
    </span>
  )
}
