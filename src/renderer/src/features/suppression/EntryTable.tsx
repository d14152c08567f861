import type { Entry } from '@core/suppression/entry'
import { refusalWords } from '@core/suppression/refusal-source'
import { stopScopeWords } from '@core/suppression/stop-words'
import { dayMonthYear } from '@core/time/format-date'
import { Table } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { StateWord } from '../../ui/StateWord'
import { entryTitle, keyWords, stopsNobody } from './entry-words'
import css from './suppression.module.css'

type EntryTableProps = { readonly rows: readonly Entry[]; readonly onOpen: (id: string) => void }

/** Entries of the list: who, what they are recognised by, how far it reaches, since when, and whether other systems know. */
export function EntryTable({ rows, onOpen }: EntryTableProps) {
  return (
    <Table aria-label="Do-not-contact list" className={css.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Who</Table.Th>
          <Table.Th>What stops</Table.Th>
          <Table.Th>Since</Table.Th>
          <Table.Th>In your CRM</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id} className={css.row} onClick={() => onOpen(row.id)}>
            <Table.Td>
              <button type="button" className={css.name} aria-haspopup="dialog">
                <bdi>{entryTitle(row)}</bdi>
              </button>
              <span className={css.second}>
                <bdi>{secondLine(row)}</bdi>
              </span>
              {stopsNobody(row) && (
                <StateWord
                  icon={IconAlertTriangle}
                  word="Stops nothing yet: nobody is recognised by it"
                  color="amber"
                />
              )}
            </Table.Td>
            <Table.Td>{stopScopeWords(row)}</Table.Td>
            <Table.Td>
              {dayMonthYear(row.askedOn)}
              <span className={css.second}>{row.reference === '' ? refusalWords(row.source) : row.reference}</span>
            </Table.Td>
            <Table.Td>{row.inCrmOn === null ? 'To do' : `Blocked ${dayMonthYear(row.inCrmOn)}`}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function secondLine(row: Entry): string {
  const title = entryTitle(row)
  const words = keyWords(row).filter((word) => word !== title)
  const shown = words.slice(0, 2).join('; ')
  return words.length > 2 ? `${shown} and ${words.length - 2} more` : shown
}
