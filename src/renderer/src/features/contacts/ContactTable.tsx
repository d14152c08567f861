import type { ContactSummary } from '@core/contacts/contact'
import type { StandingStop } from '@core/requests/standing-stop'
import { Table } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { roleWords, secondLine, typeWord } from './contact-words'
import { StopLine } from './StopLine'
import css from './contacts.module.css'

type ContactTableProps = {
  readonly rows: readonly ContactSummary[]
  /** Who of them asked for no more marketing, the latest first. */
  readonly stops: readonly StandingStop[]
  readonly selected: string | undefined
  /** Shows a contact beside the list. */
  readonly onSelect: (id: string) => void
  /** Opens the contact’s own page. */
  readonly onOpen: (id: string) => void
  /** Names alone, where a panel stands beside the list. */
  readonly narrow: boolean
}

/** The list. One press shows a contact beside it, a second opens its page; arrow keys walk, Home and End jump. */
export function ContactTable({ rows, stops, selected, onSelect, onOpen, narrow }: ContactTableProps) {
  const press = (id: string) => (id === selected ? onOpen(id) : onSelect(id))
  return (
    <Table
      className={css.table}
      aria-label="Contacts"
      highlightOnHover
      onKeyDown={(event) => {
        const row = rows[walk(event) ?? -1]
        // An open panel follows the arrow keys.
        if (row && selected !== undefined) onSelect(row.id)
      }}
    >
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Name</Table.Th>
          <Table.Th>Role</Table.Th>
          {!narrow && <Table.Th className={css.reach}>E-mail and phone</Table.Th>}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <ContactRow
            key={row.id}
            row={row}
            stop={stops.find(({ contactId }) => contactId === row.id)}
            narrow={narrow}
            isSelected={row.id === selected}
            onPress={() => press(row.id)}
          />
        ))}
      </Table.Tbody>
    </Table>
  )
}

type ContactRowProps = {
  readonly row: ContactSummary
  readonly stop: StandingStop | undefined
  readonly isSelected: boolean
  readonly narrow: boolean
  readonly onPress: () => void
}

function ContactRow({ row, stop, isSelected, narrow, onPress }: ContactRowProps) {
  return (
    <Table.Tr className={css.row} data-selected={isSelected} onClick={onPress}>
      <Table.Td>
        {/* The name is the control; the row around it only makes the target larger. */}
        <button type="button" className={css.name} data-contact-row aria-pressed={isSelected}>
          <bdi>{row.displayName}</bdi>
        </button>
        <span className={css.second}>
          <bdi>{secondLine(row)}</bdi>
        </span>
        {stop && <StopLine stop={stop} />}
      </Table.Td>
      <Table.Td>
        {roleWords(row.roles)}
        <span className={css.second}>{typeWord(row.subscriberType)}</span>
      </Table.Td>
      {!narrow && (
        <Table.Td className={css.reach}>
          <bdi>{row.email}</bdi>
          <span className={css.second}>{row.phone}</span>
        </Table.Td>
      )}
    </Table.Tr>
  )
}

/** Moves the focus among the names of the list, and says which one it came to. */
function walk(event: KeyboardEvent<HTMLTableElement>): number | undefined {
  const names = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-contact-row]')]
  const here = names.findIndex((name) => name === event.target)
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: names.length - 1 }[event.key]
  if (here === -1 || to === undefined) return undefined
  event.preventDefault()
  const at = Math.min(Math.max(to, 0), names.length - 1)
  names[at]?.focus()
  return at
}
