import type { EngagementView } from '@core/coaching/view'
import { composeDocument } from '@core/documents/framed'
import { evaluationOptIn } from '@core/documents/templates/evaluation-opt-in'
import { newOrganisation } from '@core/organisation/new-organisation'
import { dayMonthYear } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import css from './coaching.module.css'
import { EvaluationDialog } from './EvaluationDialog'
import { useAskEvaluation } from './use-coaching'

/** The evaluation at the end, with its box for news by e-mail: asked, came back, and what was answered (S4-26). */
export function EvaluationSheet({ view, today }: { readonly view: EngagementView; readonly today: string }) {
  const { engagement } = view
  const { id, completedOn, evaluationAskedOn: askedOn, evaluationBackOn: backOn } = engagement
  const { data: organisation } = useOrganisation()
  const [recording, setRecording] = useState(false)
  const ask = useAskEvaluation()
  if (view.state === 'destroyed' || (completedOn === '' && askedOn === '')) return null
  const frame = { organisation: organisation ?? newOrganisation(), madeOn: today, version: 0, nextReviewOn: '' }
  const { reference } = engagement
  const facts = { reference, clientName: view.clientName, coachName: view.coachName, completionDate: completedOn }
  return (
    <Sheet
      title="Evaluation"
      actions={
        backOn === '' && (
          <>
            <ExportMenu
              label="The form"
              title={evaluationOptIn.title}
              name="evaluation"
              blocks={composeDocument(evaluationOptIn, facts, frame)}
              about={{ action: 'coaching.export', subject: id }}
              gaps={evaluationOptIn.gaps(facts, frame)}
            />
            {askedOn === '' && (
              <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate({ id, on: today })}>
                It is sent
              </Button>
            )}
            <Button variant="default" onClick={() => setRecording(true)}>
              It came back
            </Button>
          </>
        )
      }
    >
      <div className={css.part}>
        <p>{standing(engagement)}</p>
        <LawLine rules={['house.former-client-opt-in', 'consent.unbundled']} />
      </div>
      {recording && <EvaluationDialog view={view} today={today} onClose={() => setRecording(false)} />}
    </Sheet>
  )
}

function standing({
  evaluationAskedOn,
  evaluationBackOn,
  evaluationOptIn: optIn,
}: EngagementView['engagement']): string {
  if (evaluationBackOn !== '')
    return `It came back on ${dayMonthYear(evaluationBackOn)}. ${optIn === 'yes' ? 'They want news by e-mail: the consent is kept with its proof.' : 'They do not want news by e-mail: none is sent.'}`
  if (evaluationAskedOn !== '')
    return `Asked for on ${dayMonthYear(evaluationAskedOn)}. Until a yes comes back, no news is sent.`
  return 'Print the form or save it, send it, and write down that it is sent. The box for news is apart from the questions, and empty.'
}
