import { standingOf } from '@core/cookies/standing'
import type { Technology } from '@core/cookies/technology'
import { cookies as questions } from '@core/flows/trees/cookies'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button, Table } from '@mantine/core'
import { Link } from 'wouter'
import { StateWord } from '../../ui/StateWord'
import css from './cookies.module.css'
import { standingSays, standingShown } from './standing-words'

type CookieTableProps = {
  readonly label: string
  readonly rows: readonly Technology[]
  readonly onOpen: (id: string) => void
}

/** Entries as rows: what each is for, what the questions came to, and the way to answer them. */
export function CookieTable({ label, rows, onOpen }: CookieTableProps) {
  return (
    <Table aria-label={label} className={css.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Name</Table.Th>
          <Table.Th className={css.wide}>What it is for</Table.Th>
          <Table.Th>Consent</Table.Th>
          <Table.Th className={css.act}>
            <span className={css.hidden}>What to do</span>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <CookieRow key={row.id} row={row} onOpen={onOpen} />
        ))}
      </Table.Tbody>
    </Table>
  )
}

function CookieRow({ row, onOpen }: { readonly row: Technology; readonly onOpen: (id: string) => void }) {
  const standing = standingOf(row, questions.version)
  const holds = standing.state === 'tested'
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component="button" type="button" className={css.name} onClick={() => onOpen(row.id)}>
          {row.name}
        </Anchor>
        <span className={css.second}>
          {[row.provider, row.party === 'first' ? 'your own' : 'another organisation’s'].filter(Boolean).join(', ')}
        </span>
      </Table.Td>
      <Table.Td className={css.wide}>
        {row.purpose === '' ? <span className={css.second}>Not written down yet</span> : row.purpose}
        {row.lasts !== '' && <span className={css.second}>{row.lasts}</span>}
      </Table.Td>
      <Table.Td>
        <StateWord {...standingShown(standing)} />
        <span className={css.second}>{standingSays(standing)}</span>
        {row.checkedOn !== '' && <span className={css.second}>Looked at on {dayMonthYear(row.checkedOn)}</span>}
      </Table.Td>
      <Table.Td className={css.act}>
        {holds && row.test ? (
          <Button
            variant="subtle"
            size="compact-md"
            component={Link}
            href={`/guidance/decision/${row.test.decisionId}`}
            aria-label={`See the test of ${row.name}`}
          >
            See the test
          </Button>
        ) : (
          <Button
            variant="default"
            size="compact-md"
            component={Link}
            href={`/documents/cookies/${row.id}/test`}
            aria-label={`${standing.state === 'untested' ? 'Test' : 'Test again'}: ${row.name}`}
          >
            {standing.state === 'untested' ? 'Test it' : 'Test again'}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  )
}
