import type { LookUpLine } from '@core/recordings/look-up'
import { ukDateTime } from '@core/time/instant'
import { Anchor, Table } from '@mantine/core'
import { Link } from 'wouter'
import { pageOf } from './RecordingTable'
import css from './recordings.module.css'

/** Who looked, when and why: the proof that nobody browses. */
export function LookUpTable({ rows }: { readonly rows: readonly LookUpLine[] }) {
  return (
    <Table aria-label="Look-ups" className={css.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>When and who</Table.Th>
          <Table.Th>Reason</Table.Th>
          <Table.Th>Looked for</Table.Th>
          <Table.Th w="20%">Opened</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td>
              {ukDateTime(row.at)}
              <span className={css.second}>
                <bdi>{row.who === '' ? 'No name on this way in' : row.who}</bdi>
              </span>
            </Table.Td>
            <Table.Td>
              <bdi>{row.reason}</bdi>
              {row.request && (
                <span className={css.second}>
                  <Anchor component={Link} href={`/requests/${row.request.id}`} inherit>
                    {row.request.reference}
                  </Anchor>
                </span>
              )}
            </Table.Td>
            <Table.Td>
              <bdi>{row.sought === '' ? 'One recording' : row.sought}</bdi>
            </Table.Td>
            <Table.Td>
              {row.opened.map(({ id, reference }) => (
                <span key={id} className={css.second}>
                  <Anchor component={Link} href={pageOf(id)} inherit>
                    {reference}
                  </Anchor>
                </span>
              ))}
              {row.found === 0 && 'Nothing fitted'}
              {row.found > row.opened.length && (
                <span className={css.second}>{row.found - row.opened.length} more</span>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
