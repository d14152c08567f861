import type { EngagementRow } from '@core/coaching/view'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Table } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { StateWord } from '../../ui/StateWord'
import css from './coaching.module.css'
import { engagementStateWords } from './engagement-words'

/** Engagements as rows: who with whom, how it stands, what is missing, until when notes are kept. */
export function EngagementTable({ rows }: { readonly rows: readonly EngagementRow[] }) {
  return (
    <Table aria-label="Engagements" className={css.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Client</Table.Th>
          <Table.Th>How it stands</Table.Th>
          <Table.Th>What is missing</Table.Th>
          <Table.Th className={css.wide}>Notes kept until</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td>
              <Anchor component={Link} href={`/coaching/${row.id}`} className={css.name}>
                <bdi>{row.clientName}</bdi>
              </Anchor>
              <span className={css.second}>
                <bdi>{partsOf(row)}</bdi>
              </span>
            </Table.Td>
            <Table.Td>
              <StateWord {...engagementStateWords[row.state]} />
              <span className={css.second}>{sessionsOf(row)}</span>
            </Table.Td>
            <Table.Td>
              {row.missing.length === 0 ? (
                <StateWord icon={IconCircleCheck} word="Nothing" color="pine" />
              ) : (
                <StateWord icon={IconAlertTriangle} word={row.missing[0] ?? ''} color="amber" />
              )}
              {row.missing.slice(1).map((one) => (
                <span key={one} className={css.second}>
                  {one}
                </span>
              ))}
            </Table.Td>
            <Table.Td className={css.wide}>{keptWords(row)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function partsOf({ reference, coachName, sponsorName }: EngagementRow): string {
  return [reference, coachName && `coach ${coachName}`, sponsorName && `for ${sponsorName}`].filter(Boolean).join(', ')
}

function sessionsOf({ sessionsHeld, nextOn }: EngagementRow): string {
  const held = sessionsHeld === 0 ? 'No session yet' : `${sessionsHeld} ${sessionsHeld === 1 ? 'session' : 'sessions'}`
  return nextOn === '' ? held : `${held}, next ${dayMonthYear(nextOn)}`
}

function keptWords({ state, destroyOn }: EngagementRow): string {
  if (state === 'destroyed') return 'Destroyed'
  return destroyOn === '' ? 'Counts from the end' : dayMonthYear(destroyOn)
}
