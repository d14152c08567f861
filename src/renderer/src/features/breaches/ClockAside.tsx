import type { BreachCase } from '@core/breaches/breach'
import { clockFactsOf } from '@core/breaches/case-clock'
import { clockRules } from '@core/breaches/clock-rules'
import { BREACH_HOURS, type BreachClock } from '@core/breaches/clock'
import { occurredWords } from '@core/breaches/moment-words'
import { ukDateTime } from '@core/time/instant'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { ClockBar } from './ClockBar'
import { ClockDigits } from './ClockDigits'
import { ClockWord } from './ClockWord'
import css from './clock.module.css'
import { useClock } from './use-clock'

/** The clock beside every step of a case, with its three times. */
export function ClockAside({ of }: { readonly of: BreachCase }) {
  const clock = useClock(clockFactsOf(of))
  const counts = ['running', 'last-day', 'over'].includes(clock.state)
  const { facts } = of.breach
  return (
    <Sheet tone={toneOf(clock)}>
      {clock.clockFault && (
        <div className={css.fault}>
          <Wash tone="amber">{clock.clockFault}</Wash>
        </div>
      )}
      <ClockWord clock={clock} short={counts} />
      {counts && (
        <>
          <div className={css.gap}>
            <ClockDigits clock={clock} />
          </div>
          <p className={css.plain}>{clock.late ? `over the ${BREACH_HOURS} hours` : `left of ${BREACH_HOURS} hours`}</p>
          <div className={css.gap}>
            <ClockBar clock={clock} />
          </div>
        </>
      )}
      <dl className={css.times}>
        <dt>Happened</dt>
        <dd>{occurredWords(facts, ukDateTime)}</dd>
        <dt>Found out</dt>
        <dd>{ukDateTime(facts.foundAt)}</dd>
        <dt>Sure of it</dt>
        <dd>{ukDateTime(facts.awareAt)}</dd>
        {clock.dueAt && (
          <>
            <dt>72 hours end</dt>
            <dd>
              <b>{ukDateTime(clock.dueAt)}</b>
            </dd>
          </>
        )}
      </dl>
      <p className={css.quiet}>{sayOf(clock)}</p>
      <LawLine rules={clockRules(of)} />
    </Sheet>
  )
}

function toneOf({ state }: BreachClock): 'plain' | 'amber' | 'red' {
  if (state === 'last-day' || state === 'over') return 'red'
  return state === 'running' || state === 'tell-client' ? 'amber' : 'plain'
}

function sayOf({ state, late }: BreachClock): string {
  if (state === 'recorded') return 'The reason is in the record.'
  if (state === 'client-told') return 'Your client has it now. Tell them the rest as it comes.'
  if (state === 'reported' && !late) return 'Within the 72 hours. What you learn later can follow.'
  if (state === 'tell-client')
    return 'It is your client’s data, so the 72 hours are theirs. They start when you tell them.'
  if (state === 'near-miss') return 'Nothing was lost, so no clock runs.'
  if (state === 'over' || late) return 'Late is better than not at all. The reason goes into the report.'
  return 'Nights and weekends count. UK time.'
}
