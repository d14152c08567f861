import { factsOfErasureCase } from '@core/erasure/facts-of-case'
import { mustWeErase } from '@core/erasure/must-we-erase'
import type { Answers } from '@core/flows/step'
import { erasureFlow } from '@core/flows/trees/erasure'
import type { RequestCase } from '@core/requests/request'
import { Modal } from '@mantine/core'
import { useMemo } from 'react'
import { Loading } from '../../ui/Loading'
import { DraftNote } from '../drafts/DraftNote'
import { useDraftState, useOnlyOverLock } from '../drafts/use-draft'
import { FlowQuestion } from '../guidance/FlowQuestion'
import { useFlowRun } from '../guidance/use-flow-run'
import type { CaseStanding } from '@core/erasure/case-standing'
import { DecideForm } from './DecideForm'
import css from './erasure.module.css'
import { NotADecision } from './NotADecision'
import { useStanding } from './use-case-erasure'

type MustEraseDialogProps = { readonly of: RequestCase; readonly onClose: () => void }

const none: Answers = {}

/** Must we erase? One question at a time in the case, and then its decision. */
export function MustEraseDialog({ of, onClose }: MustEraseDialogProps) {
  const { data: standing } = useStanding(of.request.id)
  return (
    <Modal opened onClose={onClose} title="Must it be erased?" size={640}>
      {standing ? <Questions of={of} standing={standing} onClose={onClose} /> : <Loading rows={4} />}
    </Modal>
  )
}

function Questions({ of, standing, onClose }: MustEraseDialogProps & { readonly standing: CaseStanding }) {
  const { id, contactId, name } = of.request
  const place = { form: 'erasure-case', part: id, recordId: id, contactId } as const
  const [own, setOwn, draft] = useDraftState(none, place)
  useOnlyOverLock(draft)
  const facts = useMemo(() => factsOfErasureCase(of, standing), [of, standing])
  const run = useFlowRun(erasureFlow, facts, own, setOwn)
  const answer = mustWeErase(run.answers)
  const done = () => {
    draft.drop()
    onClose()
  }
  if (run.present) {
    return (
      <div className={css.body}>
        <DraftNote draft={draft} />
        <FlowQuestion key={run.present.nodeId} run={run} question={run.present.question} who={name} />
      </div>
    )
  }
  if (!answer || run.reached.at === 'question') return null
  const { outcome, duties } = run.reached
  const shared = { answer, outcome, duties, who: name, standing, onBack: () => void run.back(), onDone: done }
  if (answer.does === 'wait' || answer.does === 'marketing' || answer.does === 'unused')
    return <NotADecision {...shared} />
  return (
    <DecideForm
      {...shared}
      of={of}
      answers={Object.fromEntries(run.reached.path.map((one) => [one.nodeId, one.answer.id]))}
    />
  )
}
