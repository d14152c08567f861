import { Button, Textarea, TextInput } from '@mantine/core'
import type { Flow } from '@core/flows/flow'
import type { Answers } from '@core/flows/step'
import { addDays } from '@core/time/add-days'
import { addMonths } from '@core/time/add-months'
import type { FormEvent } from 'react'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { Sheet } from '../../ui/Sheet'
import css from './flow.module.css'
import { useSaveDecision } from './use-save-decision'

type SaveDecisionProps = {
  readonly flow: Flow
  readonly answers: Answers
  readonly who: string
  readonly contactId: string | null
  /** The answer is not the last word: something has to be put right, or somebody has to decide. */
  readonly waiting: boolean
}

/** Keeps the outcome as a dated decision, with who decided and when to look again. */
export function SaveDecision(props: SaveDecisionProps) {
  const { data: organisation } = useOrganisation()
  if (organisation === undefined) return null
  const author = organisation?.privacyLeadName || organisation?.privacyLeadRole || ''
  return <SaveForm {...props} author={author} />
}

function SaveForm({ flow, answers, who, contactId, waiting, author }: SaveDecisionProps & { readonly author: string }) {
  const today = useToday()
  const isJudgement = flow.isJudgement === true
  // What waits for somebody comes back in a week; the rest in a year, when facts and law may have moved.
  const reviewOn = waiting && !isJudgement ? addDays(today, 7) : addMonths(today, 12)
  const { form, save } = useSaveDecision(
    { subject: who, author, reviewOn },
    { flowId: flow.id, contactId, isJudgement },
  )
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const element = event.currentTarget
    form.onSubmit(
      (values) => save.mutate({ flowId: flow.id, contactId, answers: { ...answers }, ...values }),
      () => focusFirstError(element),
    )(event)
  }
  return (
    <Sheet title={isJudgement ? 'Keep this as your judgement' : 'Keep this as a decision'}>
      <form onSubmit={submit} className={css.save} noValidate>
        {who === '' && (
          <TextInput
            label={flow.about ? flow.asksWho : 'Who or what is it about?'}
            description={flow.about?.hint}
            maxLength={200}
            {...form.getInputProps('subject')}
          />
        )}
        <TextInput
          label={isJudgement ? 'Who reviewed this?' : 'Who decides this?'}
          description="A name or a role."
          maxLength={100}
          {...form.getInputProps('author')}
        />
        <Textarea
          label={isJudgement ? 'The reason' : 'Reason or notes (optional)'}
          autosize
          minRows={2}
          maxLength={2000}
          {...form.getInputProps('note')}
        />
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
        <div>
          <Button type="submit" loading={save.isPending}>
            {isJudgement ? 'Save the judgement' : 'Save the decision'}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
