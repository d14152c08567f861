import { Fragment, type ReactNode } from 'react'
import type { RuleId } from '@core/law/rules'
import type { CalendarDate } from '@core/time/calendar-date'
import { longDate, shortDate } from '@core/time/format-date'
import { jurisdictionNames } from '@core/time/jurisdiction'
import { LawLine } from './LawLine'
import css from './ClockSentence.module.css'

type ClockSentenceProps = {
  /** "Reply by", "72 hours end". */
  readonly label: string
  readonly dueOn: CalendarDate | null
  readonly state: ReactNode
  /** What stands where the date would, if there is none; left out: “No date yet”. */
  readonly without?: string | undefined
  /** How the date was worked out, in order. */
  readonly sentences: readonly string[]
  /** The organisation's own, earlier date in words: "Own target: Wed 2 Dec". Never mixed with the legal one. */
  readonly target?: string
  readonly rules: readonly RuleId[]
  /** Whose bank holidays count: a jurisdiction or its name. */
  readonly nation?: string
}

/** A legal date and its working: the date large on the left, plain sentences on the right, nation and law below. */
export function ClockSentence({ label, dueOn, state, without, sentences, target, rules, nation }: ClockSentenceProps) {
  return (
    <div className={css.box}>
      <div className={css.clock}>
        <div className={css.due}>
          <div className={css.label}>{label}</div>
          <div className={css.date}>
            {dueOn ? <time dateTime={dueOn}>{shortDate(dueOn)}</time> : (without ?? 'No date yet')}
          </div>
          {dueOn && <div className={css.year}>{dueOn.slice(0, 4)}</div>}
          {state}
          {target !== undefined && <div className={css.target}>{target}</div>}
        </div>
        <div className={css.working}>
          <h2 className={css.how}>{without === undefined ? 'How this date is worked out' : 'Why there is no date'}</h2>
          <p>
            {sentences.map((sentence, index) => (
              <Fragment key={sentence}>
                {index > 0 && ' '}
                {withDateBold(sentence, dueOn)}
              </Fragment>
            ))}
          </p>
          <div className={css.law}>
            {nation !== undefined && <span>{nationName(nation)}. </span>}
            <LawLine rules={rules} />
          </div>
        </div>
      </div>
    </div>
  )
}

function nationName(nation: string): string {
  const names: Readonly<Record<string, string>> = jurisdictionNames
  return names[nation] ?? nation
}

function withDateBold(sentence: string, dueOn: CalendarDate | null): ReactNode {
  if (!dueOn) return sentence
  const date = longDate(dueOn)
  const at = sentence.indexOf(date)
  if (at < 0) return sentence
  return (
    <>
      {sentence.slice(0, at)}
      <b>{date}</b>
      {sentence.slice(at + date.length)}
    </>
  )
}
