import { clockFactsOfSummary } from '@core/breaches/summary'
import { BREACH_HOURS, type ClockFacts } from '@core/breaches/clock'
import { weekdayDayMonth } from '@core/time/format-date'
import { addHours, londonParts, ukDateTime } from '@core/time/instant'
import type { DueItem } from '@core/today/due-item'
import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { ClockBar } from './ClockBar'
import { ClockDigits } from './ClockDigits'
import { ClockWord } from './ClockWord'
import css from './card.module.css'
import { useRunningBreaches } from './use-breaches'
import { useClock } from './use-clock'

type BreachClockCardProps = {
  readonly item: DueItem
  /** The most urgent one has the filled button of the page. */
  readonly isFirst?: boolean
}

/** A running breach clock on Today: what it is, what comes next, how much is left. */
export function BreachClockCard({ item, isFirst = true }: BreachClockCardProps) {
  const line = useRunningBreaches().find((one) => item.id === `breach:${one.breach.id}`)
  const awareAt = line?.breach.facts.awareAt ?? addHours(item.at ?? `${item.on ?? ''}T00:00:00Z`, -BREACH_HOURS)
  const clock = useClock(line ? clockFactsOfSummary(line) : unknownCase(awareAt))
  return (
    <Sheet tone={clock.state === 'running' ? 'amber' : 'red'}>
      {clock.clockFault && (
        <div className={css.fault}>
          <Wash tone="amber">{clock.clockFault}</Wash>
        </div>
      )}
      <div className={css.top}>
        <div className={css.words}>
          <div className={css.state}>
            <ClockWord clock={clock} short />
            {line && <span className={css.quiet}>{line.breach.reference}</span>}
          </div>
          <h2 className={css.title}>{item.title}</h2>
          <p className={css.quiet}>{line ? line.next : item.why}</p>
        </div>
        <div className={css.left}>
          <ClockDigits clock={clock} after={clock.late ? 'over' : 'left'} />
          {clock.dueAt && <p className={css.quiet}>to {untilWords(clock.dueAt)}</p>}
        </div>
      </div>
      <div className={css.bottom}>
        <div className={css.bar}>
          <ClockBar clock={clock} />
          <Days awareAt={awareAt} />
        </div>
        <Button component={Link} href={item.href} variant={isFirst ? 'filled' : 'default'}>
          {item.verb}
        </Button>
      </div>
    </Sheet>
  )
}

function Days({ awareAt }: { readonly awareAt: string }) {
  return (
    <div className={css.days} aria-hidden="true">
      {[0, 24, 48].map((hours) => (
        <span key={hours} style={{ left: `${(hours / BREACH_HOURS) * 100}%` }}>
          {dayAndTime(addHours(awareAt, hours))}
        </span>
      ))}
      <span style={{ right: 0 }}>{dayAndTime(addHours(awareAt, BREACH_HOURS)).slice(0, 3)}</span>
    </div>
  )
}

function dayAndTime(at: string): string {
  const [day = '', time = ''] = ukDateTime(at).split(',')
  return `${day.slice(0, 3)}${time}`
}

function untilWords(dueAt: string): string {
  const { date, time } = londonParts(dueAt)
  return `${weekdayDayMonth(date)}, ${time}`
}

/** Before the list of running cases is there, the due instant alone says where the clock stands. */
function unknownCase(awareAt: string): ClockFacts {
  const none = { reportedAt: null, clientToldAt: null, recordOnly: false, nearMiss: false }
  return { ...none, role: 'controller', awareAt, latestEntryAt: awareAt }
}
