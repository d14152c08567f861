import { screeningWayNames, type ScreeningCheck } from '@core/screening/check'
import { numberInWords } from '@core/screening/number-words'
import { staleSince } from '@core/screening/screening'
import { registerNames } from '@core/screening/screening-words'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button, Table } from '@mantine/core'
import { IconArrowBackUp, IconCircleCheck, IconPhoneOff } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { StateWord } from '../../ui/StateWord'
import css from './screening.module.css'

type CheckTableProps = {
  readonly rows: readonly ScreeningCheck[]
  readonly onTakeBack: (check: ScreeningCheck) => void
}

/** Checks of numbers: which, in which register, what was found, how long it holds, and where it comes from. */
export function CheckTable({ rows, onTakeBack }: CheckTableProps) {
  return (
    <Table aria-label="Checks of numbers" className={css.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="26%">Number</Table.Th>
          <Table.Th>Result</Table.Th>
          <Table.Th>How long it holds</Table.Th>
          <Table.Th w="26%">Where from</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.number}>
            <Table.Td>
              <span className={css.strong}>{numberInWords(row.normal)}</span>
              <Whose row={row} />
            </Table.Td>
            <Table.Td>
              <Result row={row} />
              <span className={css.second}>{registerNames[row.register]}</span>
            </Table.Td>
            <Table.Td>
              <HowLong row={row} />
              <span className={css.second}>Looked up {dayMonthYear(row.checkedOn)}</span>
            </Table.Td>
            <Table.Td>
              <bdi>{row.service}</bdi>
              <span className={css.second}>
                <bdi>{sourceLine(row)}</bdi>
              </span>
              {row.takenBackOn === '' && (
                <Button variant="subtle" size="compact-xs" ml={-8} onClick={() => onTakeBack(row)}>
                  Take back
                  <span className={css.unseen}> the check of {numberInWords(row.normal)}</span>
                </Button>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

type RowProps = { readonly row: ScreeningCheck }

function Whose({ row: { contacts, moreContacts } }: RowProps) {
  if (contacts.length === 0) return <span className={css.second}>No contact has it</span>
  return (
    <span className={css.second}>
      {contacts.map(({ id, name }, at) => (
        <span key={id}>
          {at > 0 && ', '}
          <Anchor component={Link} href={`/contacts/${id}`} inherit>
            <bdi>{name}</bdi>
          </Anchor>
        </span>
      ))}
      {moreContacts > 0 && ` and ${moreContacts} more`}
    </span>
  )
}

function Result({ row: { result, takenBackOn } }: RowProps) {
  if (takenBackOn !== '') return <StateWord icon={IconArrowBackUp} word="Taken back" color="dimmed" />
  return result === 'listed' ? (
    <StateWord icon={IconPhoneOff} word="On the register" color="red" />
  ) : (
    <StateWord icon={IconCircleCheck} word="Not on it" color="pine" />
  )
}

function HowLong({ row }: RowProps) {
  const today = useToday()
  if (row.takenBackOn !== '') return <span>Counts no more: {row.takenBackWhy}</span>
  if (today <= row.lastSafeOn) return <span>Good until {dayMonthYear(row.lastSafeOn)}</span>
  return <span>Ran out: stale since {dayMonthYear(staleSince({ ...row, source: '' }))}</span>
}

function sourceLine({ licence, reference, checkedBy, way }: ScreeningCheck): string {
  const parts = [licence && `Licence ${licence}`, reference, checkedBy, way === 'by-hand' ? '' : screeningWayNames[way]]
  return parts.filter(Boolean).join(' · ')
}
