import { Button } from '@mantine/core'
import { use, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { CalendarDate } from '@core/time/calendar-date'
import { shortDate } from '@core/time/format-date'
import { InLedger } from './Ledger'
import css from './LedgerRow.module.css'

type Verb = { readonly label: string; readonly href?: string; readonly onClick?: () => void }

type LedgerRowProps = {
  /** The date in the margin. */
  readonly on: CalendarDate | null
  /** What stands there while there is none. */
  readonly noDate?: string
  readonly state: ReactNode
  readonly title: string
  readonly why: ReactNode
  readonly verb?: Verb
  readonly menu?: ReactNode
}

/** One due thing: date and state in the margin, what to do, why this date, one quiet verb. */
export function LedgerRow({ on, noDate = 'No date yet', state, title, why, verb, menu }: LedgerRowProps) {
  const Row = use(InLedger) ? 'li' : 'div'
  return (
    <Row className={css.row}>
      <div className={css.margin}>
        <div className={css.date}>{on ? <time dateTime={on}>{shortDate(on)}</time> : noDate}</div>
        {state}
      </div>
      <div className={css.matter}>
        <div className={css.title}>
          <bdi>{title}</bdi>
        </div>
        <div className={css.why}>{why}</div>
      </div>
      <div className={css.acts}>
        {verb && <VerbButton verb={verb} title={title} />}
        {menu}
      </div>
    </Row>
  )
}

function VerbButton({ verb, title }: { readonly verb: Verb; readonly title: string }) {
  // The name carries the matter: a list of twelve buttons called "Open" helps nobody.
  const name = `${verb.label}: ${title}`
  if (verb.href !== undefined) {
    return (
      <Button component={Link} href={verb.href} variant="subtle" size="compact-md" aria-label={name}>
        {verb.label}
      </Button>
    )
  }
  return (
    <Button variant="subtle" size="compact-md" aria-label={name} onClick={verb.onClick}>
      {verb.label}
    </Button>
  )
}
