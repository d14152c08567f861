import { calculate, calculatorChoices, type CalculatorChoice } from '@core/requests/calculator'
import { isCalendarDate } from '@core/time/calendar-date'
import { type Jurisdiction, jurisdictionNames, jurisdictions } from '@core/time/jurisdiction'
import { Select } from '@mantine/core'
import { useState } from 'react'
import { now, useToday } from '../../app/clock'
import { DateField } from '../../ui/DateField'
import { DateTimeField } from '../../ui/DateTimeField'
import { LawLine } from '../../ui/LawLine'
import css from './DueDateCalculator.module.css'

const choices = calculatorChoices.map(({ value, label }) => ({ value, label }))
const nations = jurisdictions.map((value) => ({ value, label: jurisdictionNames[value] }))

type DueDateCalculatorProps = {
  /** Where the organisation is; the lock screen does not know. */
  readonly nation?: Jurisdiction
  /** The law behind the answer; left out on the lock screen. */
  readonly law?: boolean
  /** On its own page the title of the page asks already. */
  readonly titleHidden?: boolean
}

/** By when must we answer? Asks three things, stores nothing, and needs no register. */
export function DueDateCalculator({ nation = 'england-and-wales', law, titleHidden }: DueDateCalculatorProps) {
  const today = useToday()
  const [choice, setChoice] = useState<CalculatorChoice>('access')
  const [receivedOn, setReceivedOn] = useState(today)
  const [awareAt, setAwareAt] = useState(now)
  const [jurisdiction, setJurisdiction] = useState(nation)
  const isBreach = choice === 'breach'
  const received = isBreach ? awareAt : receivedOn
  const answer = isReadable(received) ? calculate(choice, received, jurisdiction) : null
  return (
    <section className={css.card} aria-labelledby="due-date-calculator">
      <div className={css.questions}>
        <h2 id="due-date-calculator" className={titleHidden ? css.hidden : css.title}>
          When must we answer?
        </h2>
        <div className={css.fields}>
          <Select
            label="What came in"
            data={choices}
            value={choice}
            onChange={(value) => setChoice(calculatorChoices.find((one) => one.value === value)?.value ?? 'access')}
          />
          {isBreach ? (
            <div className={css.wide}>
              <DateTimeField label="When you were sure" value={awareAt} onChange={setAwareAt} />
            </div>
          ) : (
            <DateField label="Received" value={receivedOn} onChange={setReceivedOn} />
          )}
          {!isBreach && (
            <Select
              label="Nation"
              data={nations}
              value={jurisdiction}
              onChange={(value) => setJurisdiction(jurisdictions.find((one) => one === value) ?? nation)}
            />
          )}
        </div>
      </div>
      <div className={css.answer} aria-live="polite">
        {answer === null ? (
          <p className={css.sentences}>Write the day it came, and the date stands here.</p>
        ) : (
          <>
            <div>
              <div className={css.label}>{answer.label}</div>
              <div className={css.big}>{answer.big}</div>
            </div>
            <div className={css.sentences}>
              <p>{answer.sentences.join(' ')}</p>
              {law && <LawLine rules={[...answer.rules]} />}
            </div>
          </>
        )}
      </div>
    </section>
  )
}

function isReadable(received: string): boolean {
  return received.includes('T') ? received !== '' : isCalendarDate(received)
}
