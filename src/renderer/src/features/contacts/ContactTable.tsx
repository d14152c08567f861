import { listColumnNames, type ListColumn } from '@core/contacts/list-columns'
import type { ContactStop } from '@core/suppression/contract'
import type { MailVerdict } from '@core/views/mail-verdict'
import { Checkbox } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { ContactRow } from './ContactRow'
import css from './contacts.module.css'
import type { ListRows } from './use-list-rows'
import type { ContactSelection } from './use-selection'
import { contentHeight } from './tall-scroll'
import { createTallScroller } from './tall-scroller'
import { useRoom } from './use-room'

/** Every row has this height, in px: then the place of a row is known before it is. */
const rowHeight = 57
const headHeight = 40

type ContactTableProps = {
  readonly rows: ListRows
  readonly total: number
  readonly columns: readonly ListColumn[]
  /** What stands against marketing to those on screen, the latest first. */
  readonly stops: readonly ContactStop[]
  readonly news: readonly MailVerdict[]
  readonly ticks: ContactSelection
  readonly selected: string | undefined
  /** Shows a contact beside the list. */
  readonly onSelect: (id: string) => void
  /** Opens the contact’s own page. */
  readonly onOpen: (id: string) => void
}

/**
 * The list, of which only the rows on screen exist. One press shows a contact beside it, a second opens its page; arrow
 * keys walk, Page up, Page down, Home and End jump, the space bar ticks.
 */
export function ContactTable(props: ContactTableProps) {
  const { rows, total, columns, stops, news, ticks, selected, onSelect, onOpen } = props
  const frame = useRef<HTMLDivElement>(null)
  const wanted = useRef<number>(undefined)
  useRoom(frame)
  const [tall] = useState(createTallScroller)
  const height = total * rowHeight + headHeight
  const content = contentHeight(height)
  // oxlint-disable-next-line react/incompatible-library -- what it answers changes with the scrolling and is read here at each drawing, never kept
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    scrollMargin: headHeight,
    observeElementOffset: tall.observe,
    initialRect: { width: 800, height: 600 },
  })
  const items = virtual.getVirtualItems()
  const first = items[0]
  const last = items.at(-1)
  const { show } = rows
  useEffect(() => show(first?.index ?? 0, last?.index ?? 0))
  useEffect(() => tall.follow(frame.current, height), [tall, height])

  const press = useCallback((id: string) => (id === selected ? onOpen(id) : onSelect(id)), [selected, onOpen, onSelect])
  const goTo = (index: number) => {
    const to = Math.min(Math.max(index, 0), total - 1)
    wanted.current = to
    const start = headHeight + to * rowHeight
    tall.reveal(frame.current, start, start + rowHeight, headHeight)
    focusOn(frame.current, wanted, to)
  }
  // A row that was far away is there only after the scrolling, and its name after the answer.
  useEffect(() => {
    if (wanted.current !== undefined) focusOn(frame.current, wanted, wanted.current)
  })
  const steps = (key: string, here: number): number | undefined => {
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / rowHeight) - 2)
    const to = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      PageDown: here + page,
      PageUp: here - page,
      Home: 0,
      End: total - 1,
    }
    return Object.hasOwn(to, key) ? to[key as keyof typeof to] : undefined
  }
  const keys = (event: KeyboardEvent, here: number) => {
    const to = steps(event.key, here)
    if (to === undefined) return
    event.preventDefault()
    goTo(to)
    // An open panel follows the arrow keys.
    const row = rows.row(Math.min(Math.max(to, 0), total - 1))
    if (row && selected !== undefined) onSelect(row.id)
  }
  // Rows are drawn anew only when something of theirs changes; the way to the latest keys stays the same.
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  const onKey = useCallback((event: KeyboardEvent, here: number) => latest.current(event, here), [])
  return (
    <div className={css.frame} ref={frame} style={{ height: content + 2 }}>
      <table className={css.table} aria-label="Contacts" aria-rowcount={total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th className={css.tick}>
              <Checkbox
                size="sm"
                aria-label="Choose everybody on this list"
                checked={ticks.all}
                indeterminate={ticks.count > 0 && !ticks.all}
                onChange={ticks.toggleAll}
              />
            </th>
            <th scope="col" className={css.nameColumn}>
              Name
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={css.column} data-column={column}>
                {listColumnNames[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={(first?.start ?? headHeight) - headHeight - tall.shift()} />
          {items.map(({ index, key }) => {
            const row = rows.row(index)
            return (
              <ContactRow
                key={key}
                index={index}
                row={row}
                columns={columns}
                stop={row && stops.find(({ contactId }) => contactId === row.id)}
                news={row && news.find(({ contactId }) => contactId === row.id)}
                ticked={row !== undefined && ticks.has(row.id)}
                isSelected={row !== undefined && row.id === selected}
                onTick={ticks.toggle}
                onPress={press}
                onKey={onKey}
              />
            )
          })}
          <Gap height={content + tall.shift() - (last?.end ?? headHeight)} />
        </tbody>
      </table>
    </div>
  )
}

/** The room of the rows that are not there. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null
  return <tr aria-hidden="true" style={{ height }} />
}

function focusOn(frame: HTMLElement | null, wanted: { current: number | undefined }, index: number): void {
  const name = frame?.querySelector<HTMLElement>(`[data-contact-row="${index}"]`)
  if (!name) return
  wanted.current = undefined
  name.focus({ preventScroll: true })
}
