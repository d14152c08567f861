import { missingFromJudgement, newDecision } from '@core/decisions/decision'
import { noteWithTask, taskFaults } from '@core/tasks/note-with-task'
import { useForm } from '@mantine/form'
import { useLocation } from 'wouter'
import { useDraft, useOnlyOverLock } from '../drafts/use-draft'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'
import { checkedBy } from '../../app/zod-form'
import { keepTask } from '../public-bodies/use-tasks'
import type { TaskValues } from '../public-bodies/TaskFields'
import { useDecisionUse } from './with-decision'

const fields = newDecision
  .pick({
    subject: true,
    author: true,
    role: true,
    signedOffBy: true,
    note: true,
    reviewOn: true,
  })
  .strip()

type Start = { readonly subject: string; readonly author: string; readonly role: string; readonly reviewOn: string }

/** What the decision is about: tells its draft from others. A judgement asks for its reason and its day. */
type About = {
  readonly flowId: string
  readonly contactId: string | null
  readonly isJudgement: boolean
  /** Whether the task the message serves is named with it (`psm.task-test`). */
  readonly task: 'required' | 'offered' | 'no'
}

type Saving = Parameters<typeof api.decisions.save>[0] & TaskValues

/** The form under a verdict: who decided, why, and when to look again. Saving opens the dated record. */
export function useSaveDecision(start: Start, { flowId, contactId, isJudgement, task: asked }: About) {
  const [, navigate] = useLocation()
  const form = useForm({
    initialValues: { ...start, signedOffBy: '', note: '', task: '', taskSource: '' },
    validate: (values) => ({
      ...checkedBy(fields)(values),
      ...byPath(taskFaults({ name: values.task, source: values.taskSource }, asked)),
      ...(isJudgement && byPath(missingFromJudgement(values))),
    }),
    validateInputOnBlur: true,
  })
  const draft = useDraft(form, { form: 'guide-decision', part: `${flowId} ${contactId ?? ''}`.trim(), contactId })
  useOnlyOverLock(draft)
  const { keep, goTo } = useDecisionUse()
  const saveAndUse = async ({ task, taskSource, ...input }: Saving) => {
    const named = { name: task.trim(), source: taskSource.trim() }
    const hasTask = asked !== 'no' && named.name !== ''
    const made = await api.decisions.save(hasTask ? { ...input, note: noteWithTask(named, input.note ?? '') } : input)
    if (hasTask) await keepTask(made.id, named)
    await keep(made)
    return made
  }
  const save = useChange(saveAndUse, {
    form,
    done: 'Decision saved.',
    onSuccess: ({ id }) => navigate(goTo ?? `/guidance/decision/${id}`),
  })
  return { form, save }
}

function byPath(faults: readonly { path: string; message: string }[]): Record<string, string> {
  return Object.fromEntries(faults.map(({ path, message }) => [path, message]))
}
