import { dayMonthYear } from '@core/time/format-date'
import { peopleOf, type Training } from '@core/training/training'
import { Anchor, Table } from '@mantine/core'
import css from './training.module.css'

type TrainingTableProps = { readonly rows: readonly Training[]; readonly onOpen: (row: Training) => void }

/** Lines of the log: the topic opens its line. */
export function TrainingTable({ rows, onOpen }: TrainingTableProps) {
  const isSessions = rows[0]?.kind === 'session'
  return (
    <Table aria-label={isSessions ? 'Training' : 'Resources'} className={css.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{isSessions ? 'Topic' : 'What'}</Table.Th>
          <Table.Th className={css.wide}>{isSessions ? 'People' : 'Where'}</Table.Th>
          <Table.Th>{isSessions ? 'Held on' : 'Looked at'}</Table.Th>
          <Table.Th>Again on</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td>
              <Anchor component="button" type="button" className={css.name} onClick={() => onOpen(row)}>
                {row.topic}
              </Anchor>
              {isSessions && row.link !== '' && <span className={css.second}>{row.link}</span>}
            </Table.Td>
            <Table.Td className={css.wide}>{isSessions ? people(row) : row.link}</Table.Td>
            <Table.Td>{row.heldOn === '' ? 'Not written down' : dayMonthYear(row.heldOn)}</Table.Td>
            <Table.Td>{row.againOn === '' ? 'No day set' : dayMonthYear(row.againOn)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** The first few names; the line itself has them all. */
function people(row: Training): string {
  const names = peopleOf(row)
  if (names.length === 0) return 'Nobody is named'
  return names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')
}
