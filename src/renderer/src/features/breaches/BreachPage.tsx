import type { BreachCase } from '@core/breaches/breach'
import { stepIds, stepLabels, type StepId } from '@core/breaches/checklist-item'
import { progressOf } from '@core/breaches/steps'
import { dayMonthYear } from '@core/time/format-date'
import { IconCircleCheck } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useParams } from 'wouter'
import { ApiError } from '../../app/api'
import { Gone } from '../../ui/Gone'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { StateWord } from '../../ui/StateWord'
import { Steps } from '../../ui/Steps'
import { WithAside } from '../../ui/WithAside'
import { Attachments } from '../attachments/Attachments'
import css from './case.module.css'
import { AssessStep } from './AssessStep'
import { PackButton } from '../evidence/PackButton'
import { CasePaper } from './CasePaper'
import { ClockAside } from './ClockAside'
import { ContainStep } from './ContainStep'
import { stepLeftOpen } from './draft-places'
import { DecideStep } from './DecideStep'
import { HistorySheet } from './HistorySheet'
import { KnownSoFar } from './KnownSoFar'
import { LearnStep } from './LearnStep'
import type { StepProps } from './step-props'
import { stepsOf } from './steps-of'
import { TellStep } from './TellStep'
import { useBreach, useCaseOrganisation } from './use-breaches'

/** One case: five steps, the clock always beside them, and everything that was written down. */
export function BreachPage() {
  const { id } = useParams<{ id: string }>()
  const { data: of, error } = useBreach(id)
  if (error instanceof ApiError && error.code === 'not-found')
    return <Gone title="This breach is no longer in the register" crumb={{ label: 'Breaches', href: '/breaches' }} />
  if (error) throw error
  return of ? <Case key={id} of={of} /> : <Loading rows={6} />
}

function Case({ of }: { readonly of: BreachCase }) {
  const organisation = useCaseOrganisation()
  const progress = progressOf(of, organisation)
  // The step stays until the person moves on: ticking the last item must not turn the page under their hand.
  const [current, setCurrent] = useState<StepId>(() => stepLeftOpen(of.breach.id) ?? progress.current)
  const step = useRef<HTMLElement>(null)
  const go = (next: StepId) => {
    flushSync(() => setCurrent(next))
    step.current?.focus()
  }
  const { breach } = of
  return (
    <>
      <PageHead
        title={breach.facts.title}
        crumb={[{ label: 'Breaches', href: '/breaches' }, { label: breach.reference }]}
        badge={breach.closing && <StateWord icon={IconCircleCheck} word="Closed" color="pine" pill />}
        lead={breach.closing ? `Kept until ${dayMonthYear(breach.closing.keepUntilOn)}.` : progress.next}
        actions={
          <>
            <CasePaper of={of} />
            <PackButton scope={{ kind: 'breach', id: breach.id }} />
          </>
        }
      />
      <WithAside asideWidth={256} asideLabel="The clock and what is known" aside={<Beside of={of} />}>
        <Steps
          steps={stepsOf(of, progress)}
          current={current}
          onOpen={(id) => go(stepIdOf(id))}
          label="Steps of this case"
        />
        <section ref={step} tabIndex={-1} className={css.step} aria-label={stepLabels[current]}>
          <OneStep step={current} of={of} go={go} />
        </section>
        <HistorySheet of={of} />
        <Attachments
          ownerKind="breach"
          ownerId={breach.id}
          title="Evidence"
          say="Screenshots, messages, a copy of what was sent: up to 25 MB each, kept encrypted."
        />
      </WithAside>
    </>
  )
}

function Beside({ of }: { readonly of: BreachCase }) {
  return (
    <>
      <ClockAside of={of} />
      <KnownSoFar of={of} />
    </>
  )
}

function OneStep({ step, ...props }: StepProps & { readonly step: StepId }) {
  switch (step) {
    case 'contain':
      return <ContainStep {...props} />
    case 'assess':
      return <AssessStep {...props} />
    case 'decide':
      return <DecideStep {...props} />
    case 'tell':
      return <TellStep {...props} />
    case 'learn':
      return <LearnStep {...props} />
  }
}

function stepIdOf(id: string): StepId {
  return stepIds.find((one) => one === id) ?? 'contain'
}
