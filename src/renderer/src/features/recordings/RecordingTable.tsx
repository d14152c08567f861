import type { RecordingLine } from '@core/recordings/recording'
import { callMoment, directionNames, lengthWords } from '@core/recordings/recording-words'
import { shortDateYear } from '@core/time/format-date'
import { Anchor, Table } from '@mantine/core'
import type { MouseEvent } from 'react'
import { Link, useLocation } from 'wouter'
import { useToday } from '../../app/clock'
import { RecordingState } from './RecordingState'
import css from './recordings.module.css'

/** Recordings as rows, without who was on the call: that takes a reason. */
export function RecordingTable({ rows }: { readonly rows: readonly RecordingLine[] }) {
  const today = useToday()
  const [, go] = useLocation()
  return (
    <Table aria-label="Call recordings" className={css.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Call</Table.Th>
          <Table.Th>Kept where</Table.Th>
          <Table.Th w="20%">Extension, length</Table.Th>
          <Table.Th w="22%">To be destroyed</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id} className={css.row} onClick={() => go(pageOf(row.id))}>
            <Table.Td>
              <Anchor
                component={Link}
                href={pageOf(row.id)}
                className={css.name}
                underline="hover"
                onClick={(event: MouseEvent) => event.stopPropagation()}
              >
                {callMoment(row)}
              </Anchor>
              <span className={css.second}>{row.reference}</span>
            </Table.Td>
            <Table.Td>
              <bdi>{row.keptWhere}</bdi>
            </Table.Td>
            <Table.Td>
              <bdi>{row.extension === '' ? 'Not known' : row.extension}</bdi>
              <span className={css.second}>
                {[
                  lengthWords(row.lengthSeconds),
                  row.direction === 'not-known' ? '' : directionNames[row.direction].toLowerCase(),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </Table.Td>
            <Table.Td>
              {shortDateYear(row.state === 'destroyed' ? row.destroyedOn : row.destroyOn)}
              <span className={css.second}>
                <RecordingState line={row} today={today} />
              </span>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

/** The page of a recording; with a look-up, its details are open. */
export function pageOf(id: string, lookUpId = ''): string {
  return lookUpId === '' ? `/marketing/recordings/${id}` : `/marketing/recordings/${id}?look=${lookUpId}`
}
