import { lookedAt, newLine } from '@core/decisions/decision-line'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'
import { checkedBy } from '../../app/zod-form'

/** The form for a line under a decision: a safeguard with its owner and day, or one more who agrees. */
export function useAddLine(decisionId: string, onAdded: () => void) {
  const today = useToday()
  const form = useForm<{ kind: 'safeguard' | 'sign-off'; say: string; owner: string; on: string }>({
    initialValues: { kind: 'safeguard', say: '', owner: '', on: today },
    validate: (values) => checkedBy(newLine)({ ...values, decisionId }),
  })
  const add = useChange(api.decisions.addLine, {
    form,
    done: ({ kind }) => (kind === 'safeguard' ? 'The safeguard was added.' : 'The sign-off was added.'),
    onSuccess: () => {
      form.reset()
      onAdded()
    },
  })
  return { form, add }
}

/** The form that leaves a decision as it is in spite of a change. */
export function useLeaveAsItIs(id: string, onLeft: () => void) {
  const form = useForm({
    initialValues: { owner: '', say: '' },
    validate: (values) => checkedBy(lookedAt)({ ...values, id }),
  })
  const leave = useChange(api.decisions.lookedAt, {
    form,
    done: 'The answer stays as it is.',
    onSuccess: onLeft,
  })
  return { form, leave }
}
