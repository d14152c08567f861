import { marketingPurposeNames } from '@core/marketing/purpose'
import { dayMonthYear } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { LawLine } from '../../ui/LawLine'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { AssessmentDialog } from './AssessmentDialog'
import css from './consents.module.css'
import { useAssessments, useEndAssessment } from './use-consents'

/** Which assessments are on file. Without one for a purpose, nobody at a company is written to without a yes. */
export function AssessmentsSheet() {
  const today = useToday()
  const { data = [] } = useAssessments()
  const [adding, setAdding] = useState(false)
  const end = useEndAssessment()
  return (
    <Sheet
      title="Assessments on file"
      actions={
        <>
          <Button variant="default" size="compact-md" component={Link} href="/documents/assessments">
            Write one here
          </Button>
          <Button variant="default" size="compact-md" onClick={() => setAdding(true)}>
            Record an assessment
          </Button>
        </>
      }
    >
      <p className={css.hint}>
        Companies may be written to without a yes, if you wrote down why. One assessment for each purpose, looked at
        again by its day.
      </p>
      {data.map(({ id, purpose, signedOn, signedBy, reviewOn, keptWhere, endedOn }) => (
        <SheetRow key={id}>
          <div className={css.line}>
            <div className={css.grow}>
              <p className={css.strong}>{marketingPurposeNames[purpose]}</p>
              <p className={css.hint}>
                Signed on {dayMonthYear(signedOn)} by {signedBy}, kept in {keptWhere}
              </p>
            </div>
            <span>{stateWords({ endedOn, reviewOn, today })}</span>
            {endedOn === '' && (
              <Button variant="subtle" size="compact-md" onClick={() => end.mutate(id)}>
                End it
              </Button>
            )}
          </div>
        </SheetRow>
      ))}
      <LawLine rules={['lia.test', 'li.marketing', 'pecr.named-business-contact']} />
      {adding && <AssessmentDialog onClose={() => setAdding(false)} />}
    </Sheet>
  )
}

function stateWords({ endedOn, reviewOn, today }: { endedOn: string; reviewOn: string; today: string }): string {
  if (endedOn !== '') return `Ended on ${dayMonthYear(endedOn)}`
  return reviewOn < today ? `Was to be looked at by ${dayMonthYear(reviewOn)}` : `Good until ${dayMonthYear(reviewOn)}`
}
