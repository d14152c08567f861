import { reportMeaning } from '@core/documents/templates/request-report'
import { kindOf } from '@core/requests/kinds/index'
import type { Report, Speed } from '@core/requests/report/report'
import { medianWords, onTimeShare, onTimeWords } from '@core/requests/report/report-words'
import { Table } from '@mantine/core'
import { Sheet } from '../../ui/Sheet'
import { NamedBars } from './NamedBars'
import css from './reports.module.css'

/** How fast requests were answered and how often in time, by kind. */
export function ReportSpeed({ report: { kinds, all } }: { readonly report: Report }) {
  const titled = kinds.map((one) => ({ ...one, name: kindOf(one.kind).title }))
  const answered = titled.flatMap(({ name, medianDays }) => (medianDays === null ? [] : [{ name, value: medianDays }]))
  const judged = titled.filter(({ inTime, late }) => inTime + late > 0)
  return (
    <Sheet title="How fast, and how often in time">
      <div className={css.columns}>
        {answered.length > 0 && <NamedBars title="Median days to the answer" bars={answered} words={medianWords} />}
        {judged.length > 0 && (
          <NamedBars
            title="Share in time"
            bars={judged.map((one) => ({ name: one.name, value: onTimeShare(one) }))}
            words={(value) => `${value} %`}
            most={100}
          />
        )}
      </div>
      <Table className={css.numbers} aria-label="How fast, and how often in time">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Kind</Table.Th>
            <Table.Th scope="col">Requests</Table.Th>
            <Table.Th scope="col">Answered</Table.Th>
            <Table.Th scope="col">Median days</Table.Th>
            <Table.Th scope="col">In time</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {titled.map((one) => (
            <Row key={one.kind} title={one.name} speed={one} />
          ))}
          {titled.length > 1 && <Row title="All kinds" speed={all} isTotal />}
        </Table.Tbody>
      </Table>
      <div className={css.meaning}>
        {reportMeaning.map((words) => (
          <p key={words} className={css.hint}>
            {words}
          </p>
        ))}
      </div>
    </Sheet>
  )
}

type RowProps = { readonly title: string; readonly speed: Speed; readonly isTotal?: boolean }

function Row({ title, speed, isTotal = false }: RowProps) {
  return (
    <Table.Tr className={isTotal ? css.total : undefined}>
      <Table.Th scope="row">{title}</Table.Th>
      <Table.Td>{speed.requests.toLocaleString('en-GB')}</Table.Td>
      <Table.Td>{speed.answered.toLocaleString('en-GB')}</Table.Td>
      <Table.Td>{medianWords(speed.medianDays)}</Table.Td>
      <Table.Td>{onTimeWords(speed)}</Table.Td>
    </Table.Tr>
  )
}
