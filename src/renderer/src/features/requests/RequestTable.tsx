import { channelWords } from '@core/requests/channel'
import { isUndated } from '@core/requests/due-label'
import { outcomeLabel } from '@core/requests/event-words'
import { kindOf } from '@core/requests/kinds/index'
import type { Request } from '@core/requests/request'
import { dayMonthYear, shortDateYear } from '@core/time/format-date'
import { Anchor, Table } from '@mantine/core'
import type { MouseEvent } from 'react'
import { Link, useLocation } from 'wouter'
import { useToday } from '../../app/clock'
import { CaseState } from './CaseState'
import css from './requests.module.css'

/** Requests as rows: date and state, who, what, and how it came. The whole row opens the case. */
export function RequestTable({ rows }: { readonly rows: readonly Request[] }) {
  const today = useToday()
  const [, go] = useLocation()
  return (
    <Table className={css.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th className={css.dueColumn}>Due</Table.Th>
          <Table.Th>Who</Table.Th>
          <Table.Th className={css.whatColumn}>What</Table.Th>
          <Table.Th className={css.receivedColumn}>Received</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id} className={css.row} onClick={() => go(`/requests/${row.id}`)}>
            <Table.Td>
              <div className={css.date}>{dueWords(row)}</div>
              <CaseState request={row} today={today} />
            </Table.Td>
            <Table.Td>
              <Anchor
                component={Link}
                href={`/requests/${row.id}`}
                className={css.name}
                underline="hover"
                onClick={(event: MouseEvent) => event.stopPropagation()}
              >
                <bdi>{row.name}</bdi>
              </Anchor>
              <span className={css.second}>
                <bdi>{row.organisation}</bdi>
              </span>
            </Table.Td>
            <Table.Td>
              {kindOf(row.kind).title}
              <span className={css.second}>
                {row.reference}
                {row.status === 'closed' && `, ${outcomeLabel(row.kind, row.outcome).toLowerCase()}`}
              </span>
            </Table.Td>
            <Table.Td className={css.receivedColumn}>
              {dayMonthYear(row.receivedOn)}
              <span className={css.second}>{channelWords[row.receivedBy]}</span>
            </Table.Td>
          </Table.Tr>
        ))}
        {rows.length === 0 && (
          <Table.Tr>
            <Table.Td colSpan={4}>No request matches. Look in all of them, or search for something else.</Table.Td>
          </Table.Tr>
        )}
      </Table.Tbody>
    </Table>
  )
}

function dueWords({ clock }: Request): string {
  if (clock.dueOn !== null) return shortDateYear(clock.dueOn)
  return isUndated(clock) ? 'No day set' : 'No date yet'
}
