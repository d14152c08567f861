import { unguarded } from '@core/documents/formula-guard'
import { resultFieldNames, resultFields, type ResultField } from '@core/screening/result-columns'
import { Input, NativeSelect, Table } from '@mantine/core'
import type { ReactNode } from 'react'
import css from './screening.module.css'

type ResultColumnsProps = {
  readonly headers: readonly string[]
  readonly sample: readonly (readonly string[])[]
  readonly columns: readonly ResultField[]
  readonly error: ReactNode
  readonly onChange: (columns: ResultField[]) => void
}

const options = resultFields.map((value) => ({ value, label: resultFieldNames[value] }))

/** Every column of a result file with an example, and what it is taken for. */
export function ResultColumns({ headers, sample, columns, error, onChange }: ResultColumnsProps) {
  return (
    <div>
      <Table aria-label="Columns of the file">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>In the file</Table.Th>
            <Table.Th>For example</Table.Th>
            <Table.Th>It holds</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {headers.map((header, index) => {
            const name = header || `Column ${index + 1}`
            return (
              <Table.Tr key={index}>
                <Table.Td className={css.strong}>
                  <bdi>{name}</bdi>
                </Table.Td>
                <Table.Td className={css.hint}>
                  <bdi>{exampleOf(sample, index)}</bdi>
                </Table.Td>
                <Table.Td>
                  <NativeSelect
                    aria-label={`${name} holds`}
                    data={options}
                    value={columns[index] ?? 'skip'}
                    onChange={({ currentTarget }) =>
                      onChange(replaced(columns, index, fieldOf(currentTarget.value), headers.length))
                    }
                  />
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      {error && <Input.Error role="alert">{error}</Input.Error>}
    </div>
  )
}

/** Nothing but “leave out” can stand twice. */
function replaced(columns: readonly ResultField[], at: number, field: ResultField, width: number): ResultField[] {
  return Array.from({ length: width }, (_, index) => {
    const before = columns[index] ?? 'skip'
    if (index === at) return field
    return before === field ? 'skip' : before
  })
}

function fieldOf(value: string): ResultField {
  return resultFields.find((one) => one === value) ?? 'skip'
}

function exampleOf(sample: ResultColumnsProps['sample'], index: number): string {
  return sample
    .flatMap((cells) => unguarded(cells[index]?.trim() ?? '') || [])
    .slice(0, 2)
    .join(' · ')
    .slice(0, 80)
}
