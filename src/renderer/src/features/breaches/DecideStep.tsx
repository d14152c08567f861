import { advise } from '@core/breaches/advise'
import { currentAssessment } from '@core/breaches/breach'
import { currentDecision, decisionsFor } from '@core/breaches/decision'
import { adviceLine } from '@core/breaches/make-decision'
import { Button } from '@mantine/core'
import type { StepProps } from './step-props'
import { DecisionSheet } from './DecisionSheet'
import css from './case.module.css'
import { Wash } from '../../ui/Wash'
import { useCaseOrganisation } from './use-breaches'

/** One question for everybody who might have to hear of it; each answer needs a reason, with our advice or against it. */
export function DecideStep({ of, go }: StepProps) {
  const organisation = useCaseOrganisation()
  const answers = currentAssessment(of)?.answers ?? null
  const advice = advise(of.breach.facts, answers, organisation)
  const { ask, required } = decisionsFor(of.route)
  const open = ask.filter((about) => !currentDecision(of.decisions, about))
  const ready = required.every((about) => !open.includes(about))
  return (
    <>
      {advice.regulator === 'assess-first' && (
        <Wash tone="info" title="There is no assessment yet" role="note">
          You can decide without it, but six short questions give you our advice and a reason to write down.{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => go('assess')}>
            Answer them first
          </Button>
        </Wash>
      )}
      {ask.map((about) => (
        <DecisionSheet
          key={`${about} ${currentDecision(of.decisions, about)?.id ?? ''}`}
          of={of}
          about={about}
          advice={adviceLine(advice, about)}
          isNext={about === open[0] && !ready}
        />
      ))}
      {ready && (
        <div className={css.foot}>
          <Button onClick={() => go('tell')}>Go on to tell</Button>
        </div>
      )}
    </>
  )
}
