import { currentDecision, decisionsFor } from '@core/breaches/decision'
import { Button } from '@mantine/core'
import { Sheet } from '../../ui/Sheet'
import type { StepProps } from './step-props'
import { Checklist } from './Checklist'
import css from './case.module.css'
import { TellSheet } from './TellSheet'

/** Telling those you decided to tell, and recording when and how. */
export function TellStep({ of, go }: StepProps) {
  const decided = decisionsFor(of.route).ask.flatMap((about) => currentDecision(of.decisions, about) ?? [])
  const tell = decided.filter((one) => one.choice === 'yes')
  const waiting = tell.filter((one) => one.told === null)
  return (
    <>
      {tell.map((one) => (
        <TellSheet key={`${one.id} ${one.told?.at ?? ''}`} of={of} decision={one} isNext={one === waiting[0]} />
      ))}
      {tell.length === 0 && (
        <Sheet title={decided.length === 0 ? 'Nothing is decided yet' : 'Nobody is to be told'}>
          <p>
            {decided.length === 0
              ? 'Decide first who should hear of it. What to do then comes here.'
              : 'You decided to tell nobody, and the reasons are recorded. You can decide again at any time.'}
          </p>
        </Sheet>
      )}
      <Sheet title="Have you thought of">
        <Checklist of={of} step="tell" />
      </Sheet>
      {waiting.length === 0 && (
        <div className={css.foot}>
          <Button onClick={() => go(decided.length === 0 ? 'decide' : 'learn')}>
            {decided.length === 0 ? 'Go to the decisions' : 'Go on to learn'}
          </Button>
        </div>
      )}
    </>
  )
}
