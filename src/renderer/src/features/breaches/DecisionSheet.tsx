import type { AdviceLine } from '@core/breaches/advice'
import type { BreachCase } from '@core/breaches/breach'
import { currentDecision, type DecisionSubject } from '@core/breaches/decision'
import { shortRegulator } from '@core/breaches/regulator-name'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { isDecisionBegun } from './decision-form'
import { DecisionForm } from './DecisionForm'
import { DecisionMade } from './DecisionMade'
import css from './case.module.css'
import { useCaseOrganisation } from './use-breaches'

type DecisionSheetProps = {
  readonly of: BreachCase
  readonly about: DecisionSubject
  readonly advice: AdviceLine
  /** The next one to be decided: its button is the filled one. */
  readonly isNext: boolean
}

/** One decision: the question, our advice, what was decided and why, or the form to decide. One form at a time is open. */
export function DecisionSheet({ of, about, advice, isNext }: DecisionSheetProps) {
  const [again, setAgain] = useState(false)
  const [opened, setOpened] = useState(() => isDecisionBegun(of, about))
  const { regulatorName } = useCaseOrganisation()
  const made = currentDecision(of.decisions, about)
  const closed = of.breach.closing !== null
  const question = questionOf(about, of, shortRegulator(regulatorName))
  if (!made && !closed && !isNext && !opened) {
    const decide = (
      <Button variant="default" onClick={() => setOpened(true)} aria-label={`Decide: ${question}`}>
        Decide
      </Button>
    )
    return (
      <Sheet title={question} actions={decide}>
        <p>{advice.say}</p>
        <LawLine rules={advice.rules} />
      </Sheet>
    )
  }
  return (
    <Sheet title={question}>
      <div className={css.stack}>
        <Wash tone="sunken" title="Our advice">
          {advice.say}
          <LawLine rules={advice.rules} />
        </Wash>
        {made && <DecisionMade of={of} made={made} onAgain={closed || again ? undefined : () => setAgain(true)} />}
        {(!made || again) && !closed && <DecisionForm of={of} about={about} filled={isNext} />}
      </div>
    </Sheet>
  )
}

function questionOf(about: DecisionSubject, { route, breach }: BreachCase, regulator: string): string {
  switch (about) {
    case 'regulator':
      return route === 'none' ? `Does ${regulator} need to hear of this near miss?` : `Do you tell ${regulator}?`
    case 'dspt':
      return 'Do you report it through the NHS tool (DSPT)?'
    case 'people':
      return 'Do you tell the people concerned?'
    case 'organisations':
      return route === 'client'
        ? `Do you tell ${breach.facts.clientName || 'your client'}?`
        : 'Do you tell other organisations?'
    case 'police':
      return 'Do you tell the police?'
    case 'insurer':
      return 'Do you tell your insurer or bank?'
  }
}
