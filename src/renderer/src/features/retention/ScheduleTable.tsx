import { howLong } from '@core/documents/templates/retention-schedule'
import { categoryOf } from '@core/retention/category'
import type { Schedule } from '@core/retention/contract'
import { actionWords, type ScheduleRow } from '@core/retention/row'
import { rowFaults } from '@core/retention/row-faults'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { Anchor, Button, Table } from '@mantine/core'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import css from './retention.module.css'
import { useConfirm } from './use-retention'

type ScheduleTableProps = { readonly schedule: Schedule; readonly onOpen: (row: ScheduleRow) => void }

/** The schedule: each row opens to be changed; where the privacy policy promises something else, that is said (row E7). */
export function ScheduleTable({ schedule: { rows, isProposed, lookedAt, mismatches }, onOpen }: ScheduleTableProps) {
  const confirm = useConfirm()
  // Also where the record of processing has added rows: what is still wanting is said here, not when the button is refused.
  const isNew = isProposed || lookedAt === ''
  const wanting = rows.filter((row) => rowFaults(row).length > 0)
  return (
    <>
      {isNew && (
        <Wash tone="info" title={isProposed ? 'These are starting values' : 'Nobody has said yet that it is right'}>
          <p>
            {isProposed ? 'They fit most organisations like yours.' : 'Go through it once.'} Change what does not fit,
            or keep them as they are.
          </p>
          {wanting.map((row) => (
            <p key={row.id}>
              One thing only you can say. {rowFaults(row)[0]?.message} Open{' '}
              <Anchor component="button" type="button" inherit onClick={() => onOpen(row)}>
                {nameOf(row)}
              </Anchor>
              , or take that row out if you have none.
            </p>
          ))}
          <Button mt={8} loading={confirm.isPending} onClick={() => confirm.mutate(undefined)}>
            Keep these periods
          </Button>
        </Wash>
      )}
      {mismatches.length > 0 && (
        <Wash tone="amber" title="Your privacy policy says something else">
          {mismatches.map((say) => (
            <p key={say}>{say}</p>
          ))}
          <Anchor component={Link} href="/documents/privacy-policy">
            Open the privacy policy
          </Anchor>
        </Wash>
      )}
      <Sheet title="Schedule" padded={false}>
        <Table className={css.table} aria-label="Schedule">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>What</Table.Th>
              <Table.Th>How long</Table.Th>
              <Table.Th>Then</Table.Th>
              <Table.Th className={css.wide}>Why</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.id}>
                <Table.Td>
                  <Anchor component="button" type="button" className={css.name} onClick={() => onOpen(row)}>
                    {nameOf(row)}
                  </Anchor>
                  <div className={css.second}>{row.purpose}</div>
                  {rowFaults(row).map(({ path, message }) => (
                    <div key={path} className={css.wanting}>
                      {message}
                    </div>
                  ))}
                </Table.Td>
                <Table.Td>{howLong(row)}</Table.Td>
                <Table.Td>{actionWords[row.action]}</Table.Td>
                <Table.Td className={css.wide}>{row.basis}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Sheet>
      {!isNew && (
        <div className={css.bar}>
          <span className={css.second}>Last looked at on {dayMonthYear(londonDate(lookedAt))}.</span>
          <Button variant="default" loading={confirm.isPending} onClick={() => confirm.mutate(undefined)}>
            I looked at it today
          </Button>
        </div>
      )}
      <LawLine rules={['retention.principle', 'retention.defaults', 'retention.gp']} />
    </>
  )
}

const nameOf = ({ name, category }: ScheduleRow) => name || categoryOf(category).name
