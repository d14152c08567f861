import type { CaseStanding } from '@core/erasure/case-standing'
import type { ErasureAnswer } from '@core/erasure/must-we-erase'
import { lockedCopyPlan } from '@core/erasure/plan'
import type { Answers } from '@core/flows/step'
import type { Duty, Outcome } from '@core/flows/flow'
import type { RequestCase } from '@core/requests/request'
import { longDate } from '@core/time/format-date'
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconArrowLeft, IconInfoCircle } from '@tabler/icons-react'
import { useToday } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { Wash } from '../../ui/Wash'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { faultsOf, startValues, type DecideValues } from './decide-form'
import css from './erasure.module.css'
import { KeepFields } from './KeepFields'
import { OutcomeHead } from './OutcomeHead'
import { useDecideErasure, useWhatWouldGo } from './use-case-erasure'
import { WhatGoes } from './WhatGoes'

type DecideFormProps = {
  readonly of: RequestCase
  readonly answer: ErasureAnswer
  readonly answers: Answers
  readonly outcome: Outcome
  readonly duties: readonly Duty[]
  readonly who: string
  readonly standing: CaseStanding
  readonly onBack: () => void
  readonly onDone: () => void
}

/** The decision of the case: what the person is told, what is locked away, what goes, and from which day it is final. */
export function DecideForm({ of, answer, answers, outcome, who, standing, onBack, onDone }: DecideFormProps) {
  const today = useToday()
  const { id } = of.request
  const restrict = answer.does === 'restrict'
  const goes = answer.does !== 'refuse' && standing.contactId !== null
  const claim = goes && answer.exception === 'legal-claims' ? standing.claims[0] : undefined
  const form = useForm<DecideValues>({
    initialValues: startValues(restrict && goes, claim),
    validate: (values) => faultsOf({ ...values, keeps: goes && values.keeps }, today),
  })
  const draft = useDraft(form, {
    form: 'erasure-case',
    part: `${id} decision`,
    recordId: id,
    contactId: of.request.contactId,
  })
  const done = () => {
    draft.drop()
    onDone()
  }
  const decide = useDecideErasure(form, done)
  const mayKeep = goes && answer.does === 'in-part'
  const keeps = goes && form.values.keeps
  const keep = lockedCopyPlan.safeParse(keeps ? form.values.keep : null)
  const { data: preview } = useWhatWouldGo(standing.contactId ?? '', keep.success ? keep.data : null, goes)
  const send = form.onSubmit(
    ({ tell, who: by, keepMarks }) =>
      decide.mutate({
        requestId: id,
        answers: { ...answers },
        tell,
        who: by,
        keepMarks,
        keep: keeps && keep.success ? keep.data : null,
      }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <form onSubmit={send} noValidate className={css.body}>
      <DraftNote draft={draft} />
      <OutcomeHead answer={answer} outcome={outcome} who={who} />
      <Textarea
        label="What you tell them, and why"
        description="It stands in the letter as you write it."
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        {...form.getInputProps('tell')}
      />
      <TextInput label="Who decided (optional)" maxLength={200} {...form.getInputProps('who')} />
      {mayKeep && (
        <Checkbox
          label="Lock a part away in Steward"
          description="A copy of the parts you choose, for the reason you named. Leave it empty where what stays is kept elsewhere."
          checked={form.values.keeps}
          onChange={(event) => form.setFieldValue('keeps', event.currentTarget.checked)}
        />
      )}
      {keeps && <KeepFields form={form} today={today} />}
      {goes && preview?.marks === 'offered' && (
        <Checkbox
          label="Keep a minimal do-not-contact entry"
          description="Coded marks of the addresses and numbers, nothing else, so that a later list does not bring them back to your marketing. The letter says so."
          checked={form.values.keepMarks}
          onChange={(event) => form.setFieldValue('keepMarks', event.currentTarget.checked)}
        />
      )}
      {goes && preview && <WhatGoes preview={preview} />}
      {answer.does !== 'refuse' && !goes && (
        <Wash tone="sunken" icon={IconInfoCircle} title="Nothing in Steward is linked to this case">
          <p>
            If they are in the register, link the case to their contact first. Otherwise only the decision is recorded.
          </p>
        </Wash>
      )}
      <div className={css.foot}>
        <Button variant="subtle" leftSection={<IconArrowLeft size={18} stroke={1.75} />} onClick={onBack}>
          Back
        </Button>
        <div className={css.decide}>
          {goes && <span className={css.hint}>It can be undone until {longDate(standing.wouldWaitUntil)}.</span>}
          <Button type="submit" loading={decide.isPending}>
            {goes ? 'Decide, and start the days' : 'Record the decision'}
          </Button>
        </div>
      </div>
    </form>
  )
}
