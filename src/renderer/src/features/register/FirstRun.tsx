import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { RecoveryKeyGroups } from '@core/register/contract'
import { newOrganisation } from '@core/organisation/new-organisation'
import { part } from '../../app/part'
import { FirstRunFrame, type FirstRunStep } from './FirstRunFrame'
import { PassphraseStep } from './PassphraseStep'
import { RecoveryStep } from './RecoveryStep'
import { StepWords } from './StepWords'
import { useLoadSample } from './use-register'
import { WelcomeStep } from './WelcomeStep'

// The last step: fetched while the first ones are read.
const OrganisationForm = part(() => import('../organisation/OrganisationForm'), 'OrganisationForm')

type FirstRunProps = {
  /** `organisation` goes on where an earlier first run was left. */
  readonly start: 'welcome' | 'organisation'
  readonly onDone: () => void
}

/** From nothing to Today: welcome, passphrase, a second way in on paper, the organisation. */
export function FirstRun({ start, onDone }: FirstRunProps) {
  const [step, setStep] = useState<FirstRunStep>(start)
  const [isSample, setIsSample] = useState(false)
  const [sheet, setSheet] = useState<RecoveryKeyGroups>()
  const [, navigate] = useLocation()
  const loadSample = useLoadSample()
  useEffect(() => void OrganisationForm.fetch(), [])
  const finish = () => {
    navigate('/today')
    onDone()
  }
  const created = (made: RecoveryKeyGroups) => {
    if (isSample) return loadSample.mutate(undefined, { onSuccess: finish })
    setSheet(made)
    return setStep('recovery')
  }

  return (
    <FirstRunFrame step={step} isSample={isSample}>
      {step === 'welcome' && (
        <WelcomeStep
          onChoose={(sample) => {
            setIsSample(sample)
            setStep('passphrase')
          }}
        />
      )}
      {step === 'passphrase' && (
        <PassphraseStep
          isSample={isSample}
          busy={loadSample.isPending}
          onBack={() => setStep('welcome')}
          onCreated={created}
        />
      )}
      {step === 'recovery' && sheet && <RecoveryStep sheet={sheet} onDone={() => setStep('organisation')} />}
      {step === 'organisation' && (
        <StepWords
          title="Who are you?"
          say="Every document and every date in Steward uses these facts. Only the name and the kind of organisation are needed now; the rest can wait."
        >
          <OrganisationForm
            initial={newOrganisation()}
            show={['who', 'lead']}
            submit="Save and go to Today"
            onSaved={finish}
          />
        </StepWords>
      )}
    </FirstRunFrame>
  )
}
