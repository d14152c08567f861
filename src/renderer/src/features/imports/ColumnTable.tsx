import { fieldNames, personFields, requestFields, type Column, type Field } from '@core/imports/columns/field'
import { unguarded } from '@core/documents/formula-guard'
import type { ImportTarget, SeenFile } from '@core/imports/contract'
import { Button, Input, NativeSelect, Table } from '@mantine/core'
import { useState } from 'react'
import { Sheet } from '../../ui/Sheet'
import css from './imports.module.css'

type ColumnTableProps = {
  readonly seen: Extract<SeenFile, { kind: 'table' }>
  readonly columns: readonly Column[]
  readonly target: ImportTarget
  readonly fault: string | undefined
  readonly onChange: (index: number, column: Column) => void
}

/** Wide files have dozens of columns that are empty or of no use here: shown when asked for. */
const FEW = 14

/** Every column with its name, what stands in it, and what it is taken for. */
export function ColumnTable({ seen, columns, target, fault, onChange }: ColumnTableProps) {
  const [all, setAll] = useState(false)
  const fields: readonly Field[] = target === 'people' ? personFields : requestFields
  const options = fields.map((value) => ({ value, label: fieldNames[value] }))
  const indexes = seen.headers.map((_, index) => index)
  const filled = indexes.filter((index) => sampleOf(seen, index) !== '')
  const shown = all || indexes.length <= FEW ? indexes : filled
  const hidden = indexes.length - shown.length
  return (
    <Sheet title="Columns" padded={false}>
      {fault && (
        <Input.Error className={css.fault} role="alert">
          {fault}
        </Input.Error>
      )}
      <section className={css.columns} aria-label="Columns of the file">
        <Table className={css.aligned}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>In the file</Table.Th>
              <Table.Th>For example</Table.Th>
              <Table.Th>Goes to</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((index) => {
              const name = seen.headers[index] || `Column ${index + 1}`
              return (
                <Table.Tr key={index}>
                  <Table.Td className={css.columnName}>
                    <bdi>{name}</bdi>
                  </Table.Td>
                  <Table.Td className={css.example}>
                    <bdi>{sampleOf(seen, index)}</bdi>
                  </Table.Td>
                  <Table.Td>
                    <NativeSelect
                      aria-label={`${name} goes to`}
                      data={options}
                      value={columns[index]?.field ?? 'skip'}
                      onChange={(event) =>
                        onChange(index, { field: event.currentTarget.value as Field, tag: columns[index]?.tag ?? '' })
                      }
                    />
                  </Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </section>
      {hidden > 0 && (
        <Button variant="subtle" m={8} onClick={() => setAll(true)}>
          Show {hidden} more, which are empty in the first rows
        </Button>
      )}
    </Sheet>
  )
}

function sampleOf(seen: ColumnTableProps['seen'], index: number): string {
  return seen.sample
    .flatMap((cells) => unguarded(cells[index]?.trim() ?? '') || [])
    .slice(0, 2)
    .join(' · ')
    .slice(0, 120)
}
