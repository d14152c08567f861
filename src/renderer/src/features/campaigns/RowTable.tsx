import type { ShownRow } from '@core/campaigns/contract'
import { reasons } from '@core/campaigns/reason'
import { Anchor, Button, Table, Text, VisuallyHidden } from '@mantine/core'
import { Link } from 'wouter'
import { AnswerWord } from './AnswerWord'
import css from './campaigns.module.css'
import { useBySteps } from './use-by-steps'

type RowTableProps = { readonly rows: readonly ShownRow[]; readonly onOpen: (row: ShownRow) => void }

/** Rows with their answer and why. */
export function RowTable({ rows, onOpen }: RowTableProps) {
  const there = useBySteps(rows)
  return (
    <Table className={css.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th pl={24}>Who</Table.Th>
          <Table.Th>Answer</Table.Th>
          <Table.Th className={css.wide}>Because</Table.Th>
          <Table.Th pr={24}>
            <VisuallyHidden>What you can do</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {there.map((row) => (
          <Table.Tr key={row.key}>
            <Table.Td pl={24} className={css.who}>
              <Who row={row} />
              <Text fz={13.5} c="dimmed">
                {row.organisation}
                {row.address !== row.name && <span className={css.address}>{row.address}</span>}
              </Text>
            </Table.Td>
            <Table.Td className={css.state}>
              <AnswerWord state={row.state} word={row.answer?.word} ownRule={row.answer?.byHouse === true} />
            </Table.Td>
            <Table.Td className={`${css.because} ${css.wide}`}>
              {reasons[row.reason]}
              {row.answer && (
                <Text fz={13.5} c="dimmed">
                  {firstSentence(row.answer.say)}
                </Text>
              )}
            </Table.Td>
            <Table.Td pr={24}>
              <Button variant="subtle" size="compact-md" onClick={() => onOpen(row)}>
                {row.state === 'decide' ? 'Decide' : 'Why'}
                <VisuallyHidden>: {row.name || `line ${row.line}`}</VisuallyHidden>
              </Button>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Who({ row: { name, contactId, line, address } }: { readonly row: ShownRow }) {
  const words = name || address || `Line ${line}`
  if (contactId === '') return <Text fw={600}>{words}</Text>
  return (
    <Anchor component={Link} href={`/contacts/${contactId}`} fw={600} c="inherit">
      {words}
    </Anchor>
  )
}

/** The rest of it stands behind “Why”. */
function firstSentence(say: string): string {
  const end = say.search(/\.\s+[A-Z]/)
  return end > 0 && end < 160 ? say.slice(0, end + 1) : say
}
