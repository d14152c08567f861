import type { Assessment } from '@core/assessments/assessment'
import type { AssessmentForm } from '@core/assessments/form'
import { outcomeWords } from '@core/assessments/judge'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { PageHead } from '../../ui/PageHead'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import css from './assessments.module.css'
import { BeginDialog } from './BeginDialog'
import { PrintAssessment } from './PrintAssessment'
import { useAssessmentList, useRemoveAssessment, useReopen } from './use-assessments'

type SignedAssessmentProps = { readonly form: AssessmentForm; readonly known: Assessment }

/** A signed assessment: what it came to, its answers, and what follows from it. */
export function SignedAssessment({ form, known }: SignedAssessmentProps) {
  const [, go] = useLocation()
  const { data } = useAssessmentList()
  const [beginning, setBeginning] = useState(false)
  const reopen = useReopen(known.id)
  const remove = useRemoveAssessment(known.id, () => go('/documents/assessments'))
  const asksDpia = known.kind === 'dpia-screening' && known.outcome !== 'not-needed'
  return (
    <>
      <PageHead
        title={known.title}
        crumb={[
          { label: 'Documents', href: '/documents' },
          { label: 'Assessments', href: '/documents/assessments' },
          { label: form.name },
        ]}
        lead={`Signed by ${known.signedBy} on ${dayMonthYear(known.signedOn)}. Look at it again on ${dayMonthYear(known.reviewOn)}.`}
        actions={
          <>
            <PrintAssessment known={known} />
            <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => remove.mutate(undefined)}>
              Take it out
            </Button>
            <Button variant="default" loading={reopen.isPending} onClick={() => reopen.mutate(undefined)}>
              Look at it again
            </Button>
            {asksDpia && <Button onClick={() => setBeginning(true)}>Begin the full assessment</Button>}
          </>
        }
      />
      <div className={css.main}>
        <Wash
          tone={known.outcome === 'may-not' || known.outcome === 'stop' ? 'amber' : 'pine'}
          title={outcomeWords(known)}
        >
          {known.onFileId !== '' && (
            <p>
              It is on file for marketing:{' '}
              <Anchor component={Link} href="/marketing/permissions">
                see the permissions
              </Anchor>
              .
            </p>
          )}
        </Wash>
        {form.parts.map((part) => (
          <Sheet key={part.title} title={part.title}>
            {part.questions.map(({ id, ask, answers }) => {
              const given = known.answers.given[id] ?? ''
              const words = answers === 'words' ? given : (answers.find(({ value }) => value === given)?.label ?? given)
              return (
                <SheetRow key={id}>
                  <p className={css.say}>{ask}</p>
                  <p>{words}</p>
                </SheetRow>
              )
            })}
          </Sheet>
        ))}
        {form.listsRisks && (
          <Sheet title="Risks to people">
            {known.answers.risks.map(({ what, likelihood, severity, measure, left }) => (
              <SheetRow key={what}>
                <p>{what}</p>
                <p className={css.say}>
                  {[
                    likelihood && `How likely: ${likelihood}`,
                    severity && `how bad: ${severity}`,
                    measure && `done about it: ${measure}`,
                    left && `left: ${left}`,
                  ]
                    .filter(Boolean)
                    .join('; ')}
                </p>
              </SheetRow>
            ))}
          </Sheet>
        )}
        <LawLine rules={form.rules} />
      </div>
      {beginning && (
        <BeginDialog
          kind="dpia"
          purposeId={known.purposeId}
          purposes={data?.purposes ?? []}
          onClose={() => setBeginning(false)}
        />
      )}
    </>
  )
}
