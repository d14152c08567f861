import type { ErasureAnswer } from '@core/erasure/must-we-erase'
import { fillWords } from '@core/flows/fill-words'
import type { Outcome } from '@core/flows/flow'
import { verdictInWords } from '@core/flows/verdict-words'
import { IconMail } from '@tabler/icons-react'
import { focusHere } from '../../ui/focus-here'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import css from './erasure.module.css'

type OutcomeHeadProps = { readonly answer: ErasureAnswer; readonly outcome: Outcome; readonly who: string }

/** The answer in a word and a sentence, and whether the person must be told. */
export function OutcomeHead({ answer: { told }, outcome, who }: OutcomeHeadProps) {
  return (
    <>
      <div>
        <h3 className={css.verdict} ref={focusHere} tabIndex={-1}>
          {verdictInWords(outcome)}
        </h3>
        <p>{fillWords(outcome.say, who)}</p>
        <LawLine rules={outcome.rules} />
      </div>
      <Wash tone="info" icon={IconMail} title={told.say}>
        <LawLine rules={told.rules} />
      </Wash>
    </>
  )
}
