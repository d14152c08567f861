import { choices, type Choice, type ImportTarget, type PreviewRow, type ShownRows } from '@core/imports/contract'
import { refusals, remarks } from '@core/imports/remark'
import { dayMonthYear } from '@core/time/format-date'
import { Button, Group, NativeSelect, Table } from '@mantine/core'
import { IconAlertTriangle, IconBan } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import css from './imports.module.css'
import { useChoose, useRows } from './use-imports'

/** What is done with somebody who may be here already. */
export const choiceWords: Record<Choice, string> = {
  add: 'Add to the one who is here',
  skip: 'Leave out',
  new: 'Bring in as a new one',
}

const PER_PAGE = 50

type PreviewTableProps = { readonly id: string; readonly show: ShownRows; readonly target: ImportTarget }

/** A page of the rows, each with what is to be said of it. */
export function PreviewTable({ id, show, target }: PreviewTableProps) {
  const [page, setPage] = useState(0)
  const { data } = useRows(id, show, page, PER_PAGE)
  const client = useQueryClient()
  const choose = useChoose(id, () => void client.invalidateQueries({ queryKey: ['imports', 'rows', id] }))
  if (!data) return <Loading rows={8} />
  const pages = Math.ceil(data.total / PER_PAGE)
  return (
    <>
      <Sheet padded={false}>
        <Table className={`${css.preview} ${css.aligned}`} aria-label="Rows of the file">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Name</Table.Th>
              <Table.Th>{target === 'people' ? 'E-mail and phone' : 'Arrived and answered'}</Table.Th>
              <Table.Th>What to know</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.rows.map((row, index) => (
              <Table.Tr key={row.row === 0 ? `at-${index}` : row.row}>
                <Table.Td className={css.cell}>
                  <Who row={row} />
                </Table.Td>
                <Table.Td className={css.cell}>
                  <Reach row={row} target={target} />
                </Table.Td>
                <Table.Td className={css.cell}>
                  <WhatToKnow row={row} onChoose={(choice) => choose.mutate({ row: row.row, choice })} />
                </Table.Td>
              </Table.Tr>
            ))}
            {data.rows.length === 0 && (
              <Table.Tr>
                <Table.Td colSpan={3}>None.</Table.Td>
              </Table.Tr>
            )}
          </Table.Tbody>
        </Table>
      </Sheet>
      {pages > 1 && (
        <Group gap={8}>
          <Button variant="default" size="xs" onClick={() => setPage(Math.max(0, page - 1))}>
            Earlier rows
          </Button>
          <span className={css.hint}>
            Page {page + 1} of {pages.toLocaleString('en-GB')}
          </span>
          <Button variant="default" size="xs" onClick={() => setPage(Math.min(pages - 1, page + 1))}>
            Later rows
          </Button>
        </Group>
      )}
    </>
  )
}

function Who({ row }: { readonly row: PreviewRow }) {
  if (row.refusal)
    return (
      <span className={css.raw}>
        Line {row.line.toLocaleString('en-GB')}: <bdi>{row.cells.filter(Boolean).join(' · ') || 'nothing in it'}</bdi>
      </span>
    )
  return (
    <>
      <bdi className={css.name}>{row.name}</bdi>
      <bdi className={css.second}>{row.organisation}</bdi>
    </>
  )
}

function Reach({ row, target }: { readonly row: PreviewRow; readonly target: ImportTarget }) {
  const words = (text: string) => (target === 'people' || text === '' ? text : dayMonthYear(text))
  return (
    <>
      <bdi className={css.second}>{words(row.email)}</bdi>
      <bdi className={css.second}>{words(row.phone)}</bdi>
    </>
  )
}

function WhatToKnow({ row, onChoose }: { readonly row: PreviewRow; readonly onChoose: (choice: Choice) => void }) {
  return (
    <>
      {row.refusal && <StateWord icon={IconAlertTriangle} word="Cannot come in" color="amber" />}
      {row.refusal && <span className={css.second}>{refusals[row.refusal]}</span>}
      {row.stopped && <StateWord icon={IconBan} word="Do not contact" color="red" />}
      {row.optedOut && <StateWord icon={IconBan} word="Opted out" color="red" />}
      {row.remarks.map((remark) => (
        <span key={remark} className={css.second}>
          {remarks[remark]}
        </span>
      ))}
      {row.match && (
        <NativeSelect
          size="xs"
          label={matchWords(row.match)}
          data={choices.map((value) => ({ value, label: choiceWords[value] }))}
          value={row.choice}
          onChange={(event) => onChoose(event.currentTarget.value as Choice)}
        />
      )}
    </>
  )
}

function matchWords({ name, sure, inFile }: NonNullable<PreviewRow['match']>): string {
  const where = inFile ? 'further up in this file' : 'in the register'
  return sure ? `The same as ${name}, ${where}` : `May be ${name}, ${where}`
}
