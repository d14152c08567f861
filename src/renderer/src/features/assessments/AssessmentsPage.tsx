import { type Assessment, type AssessmentKind, assessmentKinds } from '@core/assessments/assessment'
import { assessmentForms } from '@core/assessments/forms/index'
import { outcomeWords } from '@core/assessments/judge'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button } from '@mantine/core'
import { IconCircleCheck, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import { Wash } from '../../ui/Wash'
import css from './assessments.module.css'
import { BeginDialog } from './BeginDialog'
import { useAssessmentList } from './use-assessments'

type Beginning = { readonly kind: AssessmentKind; readonly purposeId: string | null }

/** Assessments of interests and of risks, and the purposes that wait for one (rows L2 and L3). */
export function AssessmentsPage() {
  const { data, error } = useAssessmentList()
  const [beginning, setBeginning] = useState<Beginning | null>(null)
  if (error) throw error
  if (!data) return <Loading rows={5} />
  const waiting = data.purposes.filter(({ needsLia }) => needsLia)
  return (
    <>
      <PageHead
        title="Assessments"
        crumb={[{ label: 'Documents', href: '/documents' }, { label: 'Assessments' }]}
        lead="Where the law leaves a judgement to you, you write it down: what you weighed, what you decided, when you look again."
      />
      <div className={css.main}>
        {waiting.length > 0 && (
          <Wash tone="amber" title="These purposes rest on legitimate interests, and nothing is written down yet">
            <ul>
              {waiting.slice(0, 12).map(({ id, title }) => (
                <li key={id}>
                  <Anchor component="button" type="button" onClick={() => setBeginning({ kind: 'lia', purposeId: id })}>
                    {title}
                  </Anchor>
                </li>
              ))}
            </ul>
          </Wash>
        )}
        {assessmentKinds.map((kind) => {
          const { name, say, rules } = assessmentForms[kind]
          return (
            <Sheet
              key={kind}
              title={name}
              actions={
                <Button
                  variant="default"
                  size="compact-md"
                  aria-label={`Begin one: ${name}`}
                  onClick={() => setBeginning({ kind, purposeId: null })}
                >
                  Begin one
                </Button>
              }
            >
              <p className={`${css.say} ${css.about}`}>{say}</p>
              {data.rows
                .filter((row) => row.kind === kind)
                .map((row) => (
                  <Row key={row.id} row={row} />
                ))}
              <LawLine rules={rules} />
            </Sheet>
          )
        })}
      </div>
      {beginning && <BeginDialog {...beginning} purposes={data.purposes} onClose={() => setBeginning(null)} />}
    </>
  )
}

function Row({ row }: { readonly row: Assessment }) {
  return (
    <SheetRow>
      <div className={css.line}>
        <div className={css.grow}>
          <Anchor component={Link} href={`/documents/assessments/${row.id}`} fw={600}>
            {row.title}
          </Anchor>
          <p className={css.say}>
            {row.signedOn === ''
              ? 'Begun, and not signed yet.'
              : `${outcomeWords(row)}. Signed by ${row.signedBy} on ${dayMonthYear(row.signedOn)}.`}
          </p>
        </div>
        {row.signedOn === '' ? (
          <StateWord icon={IconPencil} word="Not signed" color="amber" />
        ) : (
          <StateWord icon={IconCircleCheck} word={`Look again ${dayMonthYear(row.reviewOn)}`} color="pine" />
        )}
      </div>
    </SheetRow>
  )
}
