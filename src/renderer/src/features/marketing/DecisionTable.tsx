import type { DecisionSummary } from '@core/decisions/decision'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { Anchor, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import { VerdictWord } from '../../ui/VerdictWord'
import css from './marketing.module.css'

/** Saved decisions as a table; the name opens the record. */
export function DecisionTable({ rows }: { readonly rows: readonly DecisionSummary[] }) {
  return (
    <Table className={css.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>About</Table.Th>
          <Table.Th>Answer</Table.Th>
          <Table.Th className={css.wide}>Decided</Table.Th>
          <Table.Th className={css.wide}>Look again</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.id}>
            <Table.Td>
              <Anchor component={Link} href={`/guidance/decision/${row.id}`} fw={600} className={css.name}>
                {row.subject}
              </Anchor>
              <Text fz={13.5} c="dimmed">
                {row.title}
              </Text>
            </Table.Td>
            <Table.Td>
              <VerdictWord
                verdict={row.verdict === 'blocked' && row.mendable ? 'blocked-until-mended' : row.verdict}
                ownRule={row.byHouse}
                word={row.word}
              />
            </Table.Td>
            <Table.Td className={css.wide}>
              {dayMonthYear(londonDate(row.decidedAt))}
              <Text fz={13.5} c="dimmed" className={css.name}>
                {row.author}
              </Text>
            </Table.Td>
            <Table.Td className={css.wide}>{row.reviewOn === '' ? 'No day set' : dayMonthYear(row.reviewOn)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
