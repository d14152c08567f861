import type { Assessment, AssessmentAnswers } from '@core/assessments/assessment'
import type { AssessmentForm } from '@core/assessments/form'
import { openQuestions, screeningOutcome, outcomeWords } from '@core/assessments/judge'
import { Button } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useRef, useState } from 'react'
import { focusFirstError } from '../../app/zod-form'
import { LawLine } from '../../ui/LawLine'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import css from './assessments.module.css'
import { PrintAssessment } from './PrintAssessment'
import { QuestionField } from './QuestionField'
import { RiskFields } from './RiskFields'
import { SignDialog } from './SignDialog'
import { useSaveAnswers } from './use-assessments'

type AssessmentEditorProps = { readonly form: AssessmentForm; readonly known: Assessment }

/** The questions of an assessment, part by part; it can be left and gone on with, and is signed once nothing is open. */
export function AssessmentEditor({ form: { name, say, parts, listsRisks, rules }, known }: AssessmentEditorProps) {
  const page = useRef<HTMLDivElement>(null)
  const [signing, setSigning] = useState(false)
  const form = useForm<AssessmentAnswers>({ initialValues: known.answers })
  const draft = useDraft(form, { form: 'assessment', part: known.id, ofNewRecord: false, recordId: known.id })
  const save = useSaveAnswers(known.id, () => draft.drop())
  const { given, risks } = form.values
  const answers: AssessmentAnswers = { given, risks }
  const sign = () => {
    const open = openQuestions({ kind: known.kind, answers })
    form.setErrors(Object.fromEntries(open.map(({ path, message }) => [path, message])))
    if (open.length > 0) focusFirstError(page.current)
    else save.mutate(answers, { onSuccess: () => setSigning(true) })
  }
  const isScreening = known.kind === 'dpia-screening'
  return (
    <div ref={page}>
      <PageHead
        title={known.title}
        crumb={[
          { label: 'Documents', href: '/documents' },
          { label: 'Assessments', href: '/documents/assessments' },
          { label: name },
        ]}
        lead={say}
        actions={
          <>
            <PrintAssessment known={{ ...known, answers }} />
            <Button variant="default" loading={save.isPending} onClick={() => save.mutate(answers)}>
              Save answers
            </Button>
            <Button onClick={sign}>Sign it</Button>
          </>
        }
      />
      <DraftNote draft={draft} />
      <div className={css.main}>
        {parts.map((part) => (
          <Sheet key={part.title} title={part.title}>
            <div className={css.form}>
              <p className={css.say}>{part.say}</p>
              {part.questions.map((question) => (
                <QuestionField
                  key={question.id}
                  question={question}
                  value={given[question.id] ?? ''}
                  error={form.errors[question.id]}
                  onChange={(value) => {
                    form.setFieldValue('given', { ...given, [question.id]: value })
                    form.clearFieldError(question.id)
                  }}
                />
              ))}
            </div>
          </Sheet>
        ))}
        {listsRisks && (
          <RiskFields
            risks={risks}
            error={form.errors['risks']}
            onChange={(changed) => form.setFieldValue('risks', changed)}
          />
        )}
        <div aria-live="polite">
          {isScreening && openQuestions({ kind: known.kind, answers }).length === 0 && (
            <Wash tone="info" title={outcomeWords({ kind: known.kind, outcome: screeningOutcome(answers) })} />
          )}
        </div>
        <LawLine rules={rules} />
      </div>
      {signing && <SignDialog known={known} onClose={() => setSigning(false)} />}
    </div>
  )
}
