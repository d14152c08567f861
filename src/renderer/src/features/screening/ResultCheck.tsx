import type { api } from '../../app/api'
import { resultRefusals } from '@core/screening/read-result-row'
import { Button, Table } from '@mantine/core'
import { Wash } from '../../ui/Wash'
import css from './screening.module.css'
import { counted, useSaveScreening } from './use-result-file'

type Checked = Awaited<ReturnType<typeof api.screening.check>>
type Facts = Parameters<typeof api.screening.check>[0]['facts']

type ResultCheckProps = {
  readonly id: string
  readonly checked: Checked
  readonly facts: Facts
}

/** What a result file would record, how its rows were understood, and the rows that say nothing. */
export function ResultCheck({ id, checked, facts }: ResultCheckProps) {
  const { rows, numbers, listed, refused, refusedRows, understood } = checked
  return (
    <>
      <Wash tone={numbers === 0 ? 'amber' : 'info'} title="What the file says">
        <div className={css.counted}>
          <span>
            <strong>{rows.toLocaleString('en-GB')}</strong> {rows === 1 ? 'row' : 'rows'}
          </span>
          <span>
            <strong>{(numbers - listed).toLocaleString('en-GB')}</strong> not on a register
          </span>
          <span>
            <strong>{listed.toLocaleString('en-GB')}</strong> on a register
          </span>
          <span>
            <strong>{refused.toLocaleString('en-GB')}</strong> left out
          </span>
        </div>
        {understood.length > 0 && (
          <ul className={css.understood}>
            {understood.map((one) => (
              <li key={`${one.line} ${one.number}`}>
                {one.number}: {one.says}
              </li>
            ))}
          </ul>
        )}
        {numbers > 0 && rows - refused > numbers && (
          <p>Some numbers stand in several rows. Each counts once, and where rows of one day disagree, it is listed.</p>
        )}
        {numbers === 0 && <p>No row can be recorded. See above what each column holds.</p>}
      </Wash>
      {refused > 0 && <Refused id={id} facts={facts} refused={refused} rows={refusedRows} />}
    </>
  )
}

type RefusedProps = {
  readonly id: string
  readonly facts: Facts
  readonly refused: number
  readonly rows: Checked['refusedRows']
}

function Refused({ id, facts, refused, rows }: RefusedProps) {
  const save = useSaveScreening()
  return (
    <section aria-label="Rows that are left out">
      <div className={css.act}>
        <strong>{counted(refused, 'row')} left out</strong>
        <Button
          variant="default"
          size="compact-md"
          loading={save.isPending}
          onClick={() => save.mutate({ what: 'refused', id, facts })}
        >
          Save these rows
        </Button>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so the keyboard has to reach it */}
      <section className={css.refused} tabIndex={0} aria-label="The rows, with the reasons">
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={70}>Line</Table.Th>
              <Table.Th w="40%">Why</Table.Th>
              <Table.Th>In the file</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ line, why, cells }) => (
              <Table.Tr key={line}>
                <Table.Td>{line}</Table.Td>
                <Table.Td>{resultRefusals[why]}</Table.Td>
                <Table.Td className={css.hint}>
                  <bdi>
                    {cells
                      .map((cell) => cell || 'empty')
                      .join(' · ')
                      .slice(0, 160)}
                  </bdi>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
      {refused > rows.length && (
        <p className={css.hint}>The first {rows.length} are shown. The file you save has all of them.</p>
      )}
    </section>
  )
}
