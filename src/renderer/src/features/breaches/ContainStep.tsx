import { needsAssessment } from '@core/breaches/steps'
import { Button } from '@mantine/core'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import type { StepProps } from './step-props'
import { Checklist } from './Checklist'
import css from './case.module.css'
import { WhatWasDone } from './WhatWasDone'

/** First: stop it getting worse and keep the proof. */
export function ContainStep({ of, go }: StepProps) {
  const assess = needsAssessment(of)
  return (
    <>
      {of.route === 'client' && (
        <Wash tone="amber" title={`Tell ${of.breach.facts.clientName || 'your client'} now`} role="note">
          It is their data, so they decide whether to report it. You have no 72 hours of your own: tell them what you
          know, and the rest as it comes.
        </Wash>
      )}
      <Sheet title="Stop it getting worse">
        <Checklist of={of} step="contain" />
      </Sheet>
      <WhatWasDone
        of={of}
        field="containment"
        title="What was done at once"
        hint="In your own words; it goes into the assessment."
      />
      <div className={css.foot}>
        <Button onClick={() => go(assess ? 'assess' : 'decide')}>
          {assess ? 'Go on to assess' : 'Go on to decide'}
        </Button>
      </div>
    </>
  )
}
