import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { CalendarDate } from '@core/time/calendar-date'
import { shortDayMonth } from '@core/time/format-date'
import css from './Timeline.module.css'

/** One thing that happened. `strong` marks what moved a clock. */
export type TimelineItem = {
  readonly on: CalendarDate | null
  readonly title: string
  readonly detail?: ReactNode
  readonly strong?: boolean
  readonly href?: string
}

/** What happened, newest first as given: the day in the margin, what was done, a line more. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  const latestYear = items.map((item) => (item.on ?? '').slice(0, 4)).reduce((a, b) => (a > b ? a : b), '')
  return (
    <ol className={css.list}>
      {items.map((item, index) => (
        <li key={`${item.on ?? ''} ${item.title} ${index}`} className={css.item} data-strong={item.strong === true}>
          <span className={css.day}>{item.on ? <Day on={item.on} latestYear={latestYear} /> : ''}</span>
          <div className={css.matter}>
            <Words item={item} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function Words({ item }: { readonly item: TimelineItem }) {
  const detail = item.detail === undefined || item.detail === '' ? undefined : item.detail
  const link = (words: ReactNode) =>
    item.href === undefined ? (
      words
    ) : (
      <Anchor component={Link} href={item.href} inherit>
        {words}
      </Anchor>
    )
  const title = <bdi>{item.title}</bdi>
  return (
    <>
      {detail === undefined ? link(title) : title}
      {detail !== undefined && (
        <span className={css.detail}>
          <bdi>{link(detail)}</bdi>
        </span>
      )}
    </>
  )
}

function Day({ on, latestYear }: { readonly on: CalendarDate; readonly latestYear: string }) {
  const year = on.slice(0, 4)
  return (
    <time dateTime={on}>
      {shortDayMonth(on)}
      {year !== latestYear && <span className={css.year}>{year}</span>}
    </time>
  )
}
