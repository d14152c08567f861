import { missingFromJudgement, newDecision } from '@core/decisions/decision'
import { useForm } from '@mantine/form'
import { useLocation } from 'wouter'
import { useDraft, useOnlyOverLock } from '../drafts/use-draft'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'
import { checkedBy } from '../../app/zod-form'

const fields = newDecision.pick({ subject: true, author: true, note: true, reviewOn: true })

type Start = { readonly subject: string; readonly author: string; readonly reviewOn: string }

/** What the decision is about: tells its draft from others. A judgement asks for its reason and its day. */
type About = { readonly flowId: string; readonly contactId: string | null; readonly isJudgement: boolean }

/** The form under a verdict: who decided, why, and when to look again. Saving opens the dated record. */
export function useSaveDecision(start: Start, { flowId, contactId, isJudgement }: About) {
  const [, navigate] = useLocation()
  const form = useForm({
    initialValues: { ...start, note: '' },
    validate: (values) => ({
      ...checkedBy(fields)(values),
      ...(isJudgement && Object.fromEntries(missingFromJudgement(values).map(({ path, message }) => [path, message]))),
    }),
    validateInputOnBlur: true,
  })
  const draft = useDraft(form, { form: 'guide-decision', part: `${flowId} ${contactId ?? ''}`.trim(), contactId })
  useOnlyOverLock(draft)
  const save = useChange(api.decisions.save, {
    form,
    done: 'Decision saved.',
    onSuccess: ({ id }) => navigate(`/guidance/decision/${id}`),
  })
  return { form, save }
}
