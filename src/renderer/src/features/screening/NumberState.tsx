import type { PointScreening } from '@core/screening/contract'
import { screeningState, type ScreeningRegister } from '@core/screening/screening'
import { registersInWords, screeningInWords } from '@core/screening/screening-words'
import { dayMonthYear } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useToday } from '../../app/clock'
import { StateWord } from '../../ui/StateWord'
import { RecordCheckDialog } from './RecordCheckDialog'
import css from './screening.module.css'
import { screeningLooks } from './screening-looks'

type NumberStateProps = { readonly number: PointScreening }

/** Where a number of a contact stands with the registers, in words, and the way to write a new check down. */
export function NumberState({ number }: NumberStateProps) {
  const [recording, setRecording] = useState(false)
  const { registers, faxRegisters, callsAreFineSince, faxesAreFineSince } = number
  return (
    <div className={css.number}>
      <div className={css.lines}>
        <Line number={number} registers={registers} fineSince={callsAreFineSince} what="calls" />
        {faxRegisters.length > 0 && (
          <Line number={number} registers={faxRegisters} fineSince={faxesAreFineSince} what="faxes" />
        )}
      </div>
      <Button variant="default" size="compact-sm" onClick={() => setRecording(true)}>
        Record a check<span className={css.unseen}> of {number.value}</span>
      </Button>
      {recording && (
        <RecordCheckDialog
          phone={number.value}
          registers={[...registers, ...faxRegisters]}
          onClose={() => setRecording(false)}
        />
      )}
    </div>
  )
}

type LineProps = NumberStateProps & {
  readonly registers: readonly ScreeningRegister[]
  readonly fineSince: string
  readonly what: 'calls' | 'faxes'
}

function Line({ number: { looks }, registers, fineSince, what }: LineProps) {
  const today = useToday()
  const state = screeningState(looks, registers, today)
  const look = screeningLooks[state]
  return (
    <div className={css.line}>
      <StateWord icon={look.icon} word={what === 'faxes' ? `${look.word} for faxes` : look.word} color={look.color} />
      <span className={css.says}>
        {Object.keys(looks).length === 0
          ? `It needs a look into ${registersInWords(registers)} before you use it for marketing.`
          : screeningInWords(looks, registers, today)}
        {fineSince !== '' && ` They said on ${dayMonthYear(fineSince)} that ${what} to this number are fine.`}
      </span>
    </div>
  )
}
