import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { RecoveryKeyGroups } from '@core/register/contract'
import { newOrganisation } from '@core/organisation/new-organisation'
import { part } from '../../app/part'
import { FirstRunFrame, type FirstRunKind, type FirstRunStep } from './FirstRunFrame'
import { PassphraseStep } from './PassphraseStep'
import { RecoveryStep } from './RecoveryStep'
import { StepWords } from './StepWords'
import { useBegin } from '../first-steps/use-first-steps'
import { useLoadSample } from './use-register'
import { WelcomeStep } from './WelcomeStep'

// The last step: fetched while the first ones are read.
const OrganisationForm = part(() => import('../organisation/OrganisationForm'), 'OrganisationForm')

const FirstQuestions = part(() => import('../first-steps/FirstQuestions'), 'FirstQuestions')

const RestoreScreen = part(() => import('../restore/RestoreScreen'), 'RestoreScreen')

const BringInStep = part(() => import('../moves/BringInStep'), 'BringInStep')

type FirstRunProps = {
  /** `organisation` goes on where an earlier first run was left. */
  readonly start: 'welcome' | 'organisation'
  readonly onDone: () => void
}

/** From nothing to Today: welcome, passphrase, a second way in on paper, the organisation, and what it does. */
export function FirstRun({ start, onDone }: FirstRunProps) {
  const [step, setStep] = useState<FirstRunStep>(start)
  const [restoring, setRestoring] = useState(false)
  const [kind, setKind] = useState<FirstRunKind>('own')
  const [sheet, setSheet] = useState<RecoveryKeyGroups>()
  const [, navigate] = useLocation()
  const loadSample = useLoadSample()
  const begin = useBegin()
  useEffect(() => void OrganisationForm.fetch().then(() => FirstQuestions.fetch()), [])
  const finish = () => {
    navigate('/today')
    onDone()
  }
  const created = (made: RecoveryKeyGroups) => {
    if (kind === 'sample') return loadSample.mutate(undefined, { onSuccess: finish })
    setSheet(made)
    return setStep('recovery')
  }

  if (restoring) return <RestoreScreen onBack={() => setRestoring(false)} onRestored={finish} />
  return (
    <FirstRunFrame step={step} kind={kind}>
      {step === 'welcome' && (
        <WelcomeStep
          onRestore={() => setRestoring(true)}
          onChoose={(chosen) => {
            setKind(chosen)
            setStep(chosen === 'moved' ? 'file' : 'passphrase')
          }}
        />
      )}
      {step === 'passphrase' && (
        <PassphraseStep
          isSample={kind === 'sample'}
          busy={loadSample.isPending}
          onBack={() => setStep('welcome')}
          onCreated={created}
        />
      )}
      {step === 'file' && <BringInStep onBack={() => setStep('welcome')} onBroughtIn={created} />}
      {step === 'recovery' && sheet && (
        <RecoveryStep sheet={sheet} onDone={() => (kind === 'moved' ? finish() : setStep('organisation'))} />
      )}
      {step === 'organisation' && (
        <StepWords
          title="Who are you?"
          say="Every document and every date in Steward uses these facts. Only the name and the kind of organisation are needed now; the rest can wait."
        >
          <OrganisationForm
            initial={newOrganisation()}
            show={['who', 'reach', 'lead']}
            submit="Save and go on"
            onSaved={() => begin.mutate(undefined, { onSuccess: () => setStep('questions') })}
          />
        </StepWords>
      )}
      {step === 'questions' && (
        <StepWords
          title="What do you do?"
          say="A few questions, and your privacy policy is drafted when you come to Today. Each answer is kept at once; you can stop and go on any day."
        >
          <FirstQuestions onDone={finish} onLater={finish} />
        </StepWords>
      )}
    </FirstRunFrame>
  )
}
