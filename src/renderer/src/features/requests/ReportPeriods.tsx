import { kindOf } from '@core/requests/kinds/index'
import { sizeWords } from '@core/requests/report/periods'
import type { Report } from '@core/requests/report/report'
import { Table } from '@mantine/core'
import { Sheet } from '../../ui/Sheet'
import { PeriodBars } from './PeriodBars'
import css from './reports.module.css'

/** How many came when: a small picture for each kind, all on one scale, and the numbers in a table. */
export function ReportPeriods({ report }: { readonly report: Report }) {
  const { kinds, periods, counts, all, size } = report
  const most = Math.max(1, ...kinds.flatMap((one) => one.counts))
  const several = kinds.length > 1
  return (
    <Sheet title={`Requests ${sizeWords[size]}`}>
      <div className={css.small}>
        {kinds.map((one) => (
          <PeriodBars
            key={one.kind}
            title={kindOf(one.kind).title}
            total={one.requests}
            periods={periods}
            counts={one.counts}
            most={most}
          />
        ))}
      </div>
      <Table className={css.numbers} aria-label={`Requests ${sizeWords[size]}`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Kind</Table.Th>
            {periods.map(({ id, label }) => (
              <Table.Th key={id} scope="col">
                {label}
              </Table.Th>
            ))}
            <Table.Th scope="col">In all</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {kinds.map((one) => (
            <Row key={one.kind} title={kindOf(one.kind).title} counts={one.counts} total={one.requests} />
          ))}
          {several && <Row title="All kinds" counts={counts} total={all.requests} isTotal />}
        </Table.Tbody>
      </Table>
    </Sheet>
  )
}

type RowProps = {
  readonly title: string
  readonly counts: readonly number[]
  readonly total: number
  readonly isTotal?: boolean
}

/** A nought is quieter, so that the months in which something came stand out. */
function Row({ title, counts, total, isTotal = false }: RowProps) {
  return (
    <Table.Tr className={isTotal ? css.total : undefined}>
      <Table.Th scope="row">{title}</Table.Th>
      {counts.map((count, index) => (
        <Table.Td key={index}>
          {count === 0 ? <span className={css.none}>0</span> : count.toLocaleString('en-GB')}
        </Table.Td>
      ))}
      <Table.Td>{total.toLocaleString('en-GB')}</Table.Td>
    </Table.Tr>
  )
}
