import { channelWords } from '@core/requests/channel'
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
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Due</Table.Th>
          <Table.Th>Who</Table.Th>
          <Table.Th visibleFrom="sm">What</Table.Th>
          <Table.Th visibleFrom="sm">Received</Table.Th>
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
                onClick={(event: MouseEvent) => event.stopPropagation()}
              >
                {row.name}
              </Anchor>
              <span className={css.second}>{[row.reference, row.organisation].filter(Boolean).join(', ')}</span>
            </Table.Td>
            <Table.Td visibleFrom="sm">
              {kindOf(row.kind).title}
              <span className={css.second}>
                {row.status === 'closed' ? outcomeLabel(row.kind, row.outcome) : 'Open'}
              </span>
            </Table.Td>
            <Table.Td visibleFrom="sm">
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
  return clock.dueOn === null ? 'No date yet' : shortDateYear(clock.dueOn)
}
