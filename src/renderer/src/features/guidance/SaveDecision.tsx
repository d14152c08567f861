import { Button, Text, Textarea, TextInput } from '@mantine/core'
import type { Flow } from '@core/flows/flow'
import type { Answers } from '@core/flows/step'
import { asksForTask } from '@core/tasks/asks-for-task'
import { addDays } from '@core/time/add-days'
import { addMonths } from '@core/time/add-months'
import type { FormEvent } from 'react'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { Sheet } from '../../ui/Sheet'
import { Why } from '../../ui/Why'
import { TaskFields } from '../public-bodies/TaskFields'
import css from './flow.module.css'
import { useSaveDecision } from './use-save-decision'

type SaveDecisionProps = {
  readonly flow: Flow
  readonly answers: Answers
  readonly who: string
  readonly contactId: string | null
  readonly replaces?: string | undefined
  /** The answer is not the last word: something has to be put right, or somebody has to decide. */
  readonly waiting: boolean
}

/** Keeps the outcome as a dated decision, with who decided and when to look again. */
export function SaveDecision(props: SaveDecisionProps) {
  const { data: organisation } = useOrganisation()
  if (organisation === undefined) return null
  const { privacyLeadName = '', privacyLeadRole = '' } = organisation ?? {}
  return <SaveForm {...props} author={privacyLeadName || privacyLeadRole} role={privacyLeadName && privacyLeadRole} />
}

function SaveForm({
  flow,
  answers,
  who,
  contactId,
  replaces,
  waiting,
  author,
  role,
}: SaveDecisionProps & { readonly author: string; readonly role: string }) {
  const today = useToday()
  const isJudgement = flow.isJudgement === true
  const task = asksForTask(flow, answers)
  // What waits for somebody comes back in a week; the rest in a year, when facts and law may have moved.
  const reviewOn = waiting && !isJudgement ? addDays(today, 7) : addMonths(today, 12)
  const { form, save } = useSaveDecision(
    { subject: who, author, role, reviewOn },
    { flowId: flow.id, contactId, isJudgement, task },
  )
  // The role that was filled in is that of one person: it may not stand beside another’s name.
  const rename = (name: string) => {
    form.setFieldValue('author', name)
    const isTheirs = name.trim() === author
    if (!isTheirs && form.values.role === role) form.setFieldValue('role', '')
    if (isTheirs && form.values.role === '') form.setFieldValue('role', role)
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const element = event.currentTarget
    form.onSubmit(
      (values) =>
        save.mutate({ flowId: flow.id, contactId, replaces: replaces ?? null, answers: { ...answers }, ...values }),
      () => focusFirstError(element),
    )(event)
  }
  return (
    <Sheet title={isJudgement ? 'Keep this as your judgement' : 'Keep this as a decision'}>
      {replaces !== undefined && (
        <Text fz={14} c="dimmed" mb={12}>
          It takes the place of the earlier answer, which stays in the register as it was.
        </Text>
      )}
      <form onSubmit={submit} className={css.save} noValidate>
        {who === '' && (
          <Why of="guide.subject">
            <TextInput
              label={flow.about ? flow.asksWho : 'Who or what is it about?'}
              description={flow.about?.hint}
              maxLength={200}
              {...form.getInputProps('subject')}
            />
          </Why>
        )}
        {task !== 'no' && <TaskFields form={form} optional={task === 'offered'} />}
        <Why of="decision.author">
          <TextInput
            label={isJudgement ? 'Who reviewed this?' : 'Who decides this?'}
            description="A name or a role."
            maxLength={100}
            {...form.getInputProps('author')}
            onChange={(event) => rename(event.currentTarget.value)}
          />
        </Why>
        <Why of="decision.role">
          <TextInput label="Their role (optional)" maxLength={100} {...form.getInputProps('role')} />
        </Why>
        <Why of={isJudgement ? 'decision.judgement' : 'decision.note'}>
          <Textarea
            label={isJudgement ? 'The reason' : 'Reason or notes (optional)'}
            autosize
            minRows={2}
            maxLength={2000}
            {...form.getInputProps('note')}
          />
        </Why>
        <Why of="decision.signedOffBy">
          <TextInput
            label="Who else agrees? (optional)"
            description="A second name signs it off today. Others can sign later."
            maxLength={100}
            {...form.getInputProps('signedOffBy')}
          />
        </Why>
        <Why of={isJudgement ? 'decision.judgementUntil' : 'decision.reviewOn'}>
          <DateField
            label={isJudgement ? 'Look at it again on' : 'Look at it again on (optional)'}
            description={
              isJudgement
                ? 'Until that day it counts. Then it comes back to you on Today.'
                : 'On that day it comes back to you on Today.'
            }
            value={form.values.reviewOn}
            onChange={(day) => form.setFieldValue('reviewOn', day)}
            error={form.errors['reviewOn']}
          />
        </Why>
        <div>
          <Button type="submit" loading={save.isPending}>
            {isJudgement ? 'Save the judgement' : 'Save the decision'}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
