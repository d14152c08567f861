import { Sheet } from '../../ui/Sheet'
import { ActionsSheet } from './ActionsSheet'
import type { StepProps } from './step-props'
import { Checklist } from './Checklist'
import { SignOffSheet } from './SignOffSheet'
import { WhatWasDone } from './WhatWasDone'

/** So that it does not happen again: what changes, who does it, and the sign-off. */
export function LearnStep({ of }: StepProps) {
  return (
    <>
      <WhatWasDone
        of={of}
        field="prevention"
        title="How it is prevented from happening again"
        hint="Why it could happen, and what changes. Without blaming anybody."
      />
      <ActionsSheet of={of} />
      <Sheet title="To finish">
        <Checklist of={of} step="learn" />
      </Sheet>
      <SignOffSheet key={of.breach.closing?.at ?? 'open'} of={of} />
    </>
  )
}
