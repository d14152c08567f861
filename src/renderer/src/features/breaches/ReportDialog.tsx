import type { BreachCase } from '@core/breaches/breach'
import { answers } from '@core/breaches/form-lists'
import { isLate, proposedExtras, reportFacts, reportReasons } from '@core/breaches/report-facts'
import type { DocumentSummary, DocumentVersion } from '@core/documents/document-version'
import { breachReport } from '@core/documents/templates/breach-report'
import { answersByQuestion, reportParts } from '@core/documents/templates/breach-report/report-parts'
import type { Frame } from '@core/documents/template'
import { londonDate } from '@core/time/instant'
import { Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { now } from '../../app/clock'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { listData } from './list-data'
import { LawLine } from '../../ui/LawLine'
import { PaperDialog } from './PaperDialog'
import css from './papers.module.css'
import { Segments } from './Segments'
import { usePaperFrame } from './use-breaches'
import { useKeptPaper } from './use-case-papers'

const types = { initial: 'First report', 'follow-up': 'Follow-up' } as const

type ReportDialogProps = {
  readonly of: BreachCase
  readonly kept: readonly DocumentSummary[]
  readonly onClose: () => void
}

/** The regulator’s report, drafted from the case in the order of the form. What is not known says so. */
export function ReportDialog({ of, kept, onClose }: ReportDialogProps) {
  const frame = usePaperFrame()
  const { data: last } = useKeptPaper(kept[0]?.id)
  const form = useForm({ initialValues: proposedExtras(of, kept.length) })
  const place = { form: 'breach-report', part: `${of.breach.id} ${kept.length}`, recordId: of.breach.id } as const
  const draft = useDraft(form, place)
  const { values } = form
  const earlier = last && answersThen(last, frame)
  const facts = {
    case: { ...of, events: [] },
    extras: values,
    draftedAt: now(),
    before: earlier && last ? { on: londonDate(last.savedAt), rows: earlier } : null,
  }
  const blocks = breachReport.compose(facts, frame)
  return (
    <PaperDialog
      template={breachReport}
      title={values.type === 'follow-up' ? 'Follow-up report' : 'Report, in the order of the form'}
      breachId={of.breach.id}
      reference={of.breach.reference}
      facts={facts}
      blocks={blocks}
      gaps={breachReport.gaps(facts, frame)}
      onClose={onClose}
      onKept={draft.drop}
    >
      <DraftNote draft={draft} />
      <div className={css.fields}>
        <Segments
          label="Which report is it?"
          options={listData(types)}
          value={values.type}
          onChange={(value) => form.setFieldValue('type', value)}
        />
        <TextInput label="Their case reference (optional)" {...form.getInputProps('caseReference')} />
        <Segments
          label="Did you speak to somebody there already?"
          options={listData(answers)}
          value={values.spokenTo}
          onChange={(value) => form.setFieldValue('spokenTo', value)}
        />
        <Select
          label="Why do you report it?"
          data={listData(reportReasons)}
          allowDeselect={false}
          {...form.getInputProps('reason')}
        />
        {isLate(facts) && (
          <Textarea
            className={css.wide}
            label="Why it comes after the 72 hours"
            autosize
            minRows={2}
            maxLength={2000}
            {...form.getInputProps('lateReason')}
          />
        )}
        <TextInput
          className={css.wide}
          label="Something like it before? (optional)"
          maxLength={1000}
          {...form.getInputProps('earlier')}
        />
      </div>
      <LawLine rules={['breach.content', 'breach.phased', 'breach.late']} />
    </PaperDialog>
  )
}

/** What the report before said, question by question. */
function answersThen(last: DocumentVersion, frame: Frame): Record<string, string> | null {
  const read = reportFacts.safeParse(last.facts)
  return read.success ? answersByQuestion(reportParts(read.data, { ...frame, organisation: last.organisation })) : null
}
