import type { ReviewRow, ReviewState } from '@core/bundle/contract'
import { bundleGroupWords } from '@core/bundle/group'
import { isWaiting } from '@core/bundle/standing'
import { dayMonthYear } from '@core/time/format-date'
import { Button, SegmentedControl, Table } from '@mantine/core'
import { Fragment, useState } from 'react'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import css from './bundle.module.css'
import { items, standingWords } from './bundle-words'
import { LetGo } from './LetGo'
import { ROWS, useItems } from './use-bundle'

type Only = 'waiting' | 'decided' | 'all'

type ItemListProps = {
  readonly requestId: string
  readonly state: ReviewState
  readonly you: string
  readonly onOpen: (item: string) => void
  readonly onEverywhere: () => void
}

/** The items of a bundle by part, each with what it says and how it stands. */
export function ItemList({ requestId, state, you, onOpen, onEverywhere }: ItemListProps) {
  const [only, setOnly] = useState<Only>(state.waiting > 0 ? 'waiting' : 'all')
  const [offset, setOffset] = useState(0)
  const { data } = useItems(requestId, { group: null, only, offset }, true)
  const rows = data?.rows ?? []
  const read = rows.filter(({ standing, isFile, isWhole }) => isWaiting(standing) && !isFile && isWhole)
  const show = (value: string) => {
    setOffset(0)
    setOnly(value === 'waiting' || value === 'decided' ? value : 'all')
  }
  return (
    <Sheet title="Items" padded={false}>
      <div className={css.bar}>
        <SegmentedControl
          aria-label="Which items"
          value={only}
          onChange={show}
          data={[
            { value: 'waiting', label: `Wait for you (${state.waiting})` },
            { value: 'decided', label: `Held back or cut (${state.held + state.redacted})` },
            { value: 'all', label: `All (${state.items})` },
          ]}
        />
        <Button variant="subtle" onClick={onEverywhere}>
          Take words out everywhere
        </Button>
      </div>
      {!data ? (
        <Loading rows={6} />
      ) : rows.length === 0 ? (
        <Empty title={only === 'waiting' ? 'Nothing waits' : 'Nothing here'} say={emptyWords[only]} />
      ) : (
        <Rows rows={rows} onOpen={onOpen} />
      )}
      {(data?.total ?? 0) > ROWS && (
        <div className={css.foot}>
          <span className={css.hint}>{`${offset + 1} to ${offset + rows.length} of ${items(data?.total ?? 0)}`}</span>
          <span>
            {offset > 0 && (
              <Button variant="subtle" onClick={() => setOffset(Math.max(0, offset - ROWS))}>
                Earlier
              </Button>
            )}
            {offset + rows.length < (data?.total ?? 0) && (
              <Button variant="subtle" onClick={() => setOffset(offset + ROWS)}>
                Later
              </Button>
            )}
          </span>
        </div>
      )}
      {only === 'waiting' && read.length > 1 && <LetGo requestId={requestId} rows={read} you={you} />}
    </Sheet>
  )
}

const emptyWords: Record<Only, string> = {
  waiting: 'Everything that somebody wrote in their own words has been looked at.',
  decided: 'So far everything goes as it is.',
  all: 'Steward holds nothing about this person.',
}

function Rows({ rows, onOpen }: { readonly rows: readonly ReviewRow[]; readonly onOpen: (item: string) => void }) {
  return (
    <Table className={css.table} aria-label="Items">
      <Table.Tbody>
        {rows.map((row, at) => (
          <Fragment key={row.id}>
            {rows[at - 1]?.group !== row.group && (
              <Table.Tr className={css.group}>
                <Table.Th colSpan={3} scope="colgroup">
                  {bundleGroupWords[row.group].short}
                </Table.Th>
              </Table.Tr>
            )}
            <Table.Tr>
              <Table.Td>
                <StateWord {...standingWords[row.standing]} />
              </Table.Td>
              <Table.Td>
                <span className={css.title}>{row.on === '' ? row.title : `${row.title}, ${dayMonthYear(row.on)}`}</span>
                <span className={css.begins}>{row.begins}</span>
                {row.others > 0 && isWaiting(row.standing) && (
                  <span className={css.begins}>
                    {`Perhaps others in it: ${row.names.join(', ')}${row.others > row.names.length ? ' …' : ''}`}
                  </span>
                )}
              </Table.Td>
              <Table.Td>
                <Button
                  variant="subtle"
                  size="compact-md"
                  aria-label={`Look at: ${row.title}, ${row.begins.slice(0, 60)}`}
                  onClick={() => onOpen(row.id)}
                >
                  Look
                </Button>
              </Table.Td>
            </Table.Tr>
          </Fragment>
        ))}
      </Table.Tbody>
    </Table>
  )
}
