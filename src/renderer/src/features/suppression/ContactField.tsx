import { Autocomplete, CloseButton } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconAddressBook } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useContactMatches, useContactOf } from '../requests/use-requests'
import css from './suppression.module.css'

type ContactFieldProps = {
  readonly label: string
  readonly description?: string
  /** Only people or only organisations are offered; both when left out. */
  readonly kind?: 'person' | 'organisation'
  readonly contactId: string | null
  readonly name: string
  readonly error?: ReactNode
  readonly onChoose: (id: string | null) => void
  readonly onType: (name: string) => void
  readonly focusFirst?: boolean
}

/** Somebody from the register, found as one types, or words about somebody who is not in it. */
export function ContactField({
  label,
  description,
  kind,
  contactId,
  name,
  error,
  focusFirst,
  ...then
}: ContactFieldProps) {
  const [typed] = useDebouncedValue(name, 120)
  const known = contactId !== null
  const { data: matches } = useContactMatches(typed, !known)
  const { data: contact } = useContactOf(contactId)
  const rows = (matches?.rows ?? []).filter((row) => kind === undefined || row.kind === kind)
  return (
    <Autocomplete
      label={label}
      description={description}
      autoComplete="off"
      error={error}
      data-autofocus={focusFirst}
      value={known ? (contact?.displayName ?? '') : name}
      readOnly={known}
      // A list that cannot open must not count as open: Esc would then never close the dialog around it.
      {...(known && { dropdownOpened: false })}
      leftSection={known && <IconAddressBook size={18} stroke={1.75} aria-label="A contact of the register" />}
      rightSection={known && <CloseButton size="sm" aria-label="Somebody else" onClick={() => then.onChoose(null)} />}
      data={rows.map(({ id }) => id)}
      filter={({ options }) => options}
      renderOption={({ option }) => {
        const row = rows.find(({ id }) => id === option.value)
        return (
          <span>
            {row?.displayName}
            <span className={css.second}>{[row?.organisationName, row?.email].filter(Boolean).join(', ')}</span>
          </span>
        )
      }}
      onOptionSubmit={then.onChoose}
      onChange={(value) => {
        if (!known && !rows.some(({ id }) => id === value)) then.onType(value)
      }}
      maxDropdownHeight={260}
      selectFirstOptionOnChange={false}
    />
  )
}
