import { needsAssessment } from '@core/breaches/steps'
import { Button } from '@mantine/core'
import { Sheet } from '../../ui/Sheet'
import { AssessmentChain } from './AssessmentChain'
import { AssessSheet } from './AssessSheet'
import type { StepProps } from './step-props'
import { Checklist } from './Checklist'
import css from './case.module.css'

/** How bad it could be for people. A near miss and a client’s data are not scored here. */
export function AssessStep(props: StepProps) {
  const { of, go } = props
  if (needsAssessment(of) && !of.breach.closing) {
    return (
      <>
        <AssessSheet {...props} key={of.assessments.length} />
        <AssessmentChain assessments={of.assessments} />
        <Sheet title="Before you decide">
          <Checklist of={of} step="assess" />
        </Sheet>
      </>
    )
  }
  return (
    <>
      <Sheet title="How bad could it be for the people concerned?">
        <p>{sayOf(of)}</p>
      </Sheet>
      <AssessmentChain assessments={of.assessments} />
      <div className={css.foot}>
        <Button onClick={() => go('decide')}>Go on to decide</Button>
      </div>
    </>
  )
}

function sayOf({ route, breach, assessments }: StepProps['of']): string {
  if (breach.closing)
    return assessments.length === 0
      ? 'It was closed without an assessment.'
      : 'The case is closed. Its assessments are in the document.'
  if (route === 'none') return 'Nothing was lost, seen or changed in the end, so no score is needed.'
  if (route === 'client') return 'It is your client’s data, so your client assesses it. Help with what you know.'
  return 'Providers of telephone or internet access report whatever the score.'
}
