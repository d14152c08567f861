import { currentAssessment, type BreachCase } from '@core/breaches/breach'
import { stepIds, stepLabels, type StepId } from '@core/breaches/checklist-item'
import { needsAssessment, type Progress } from '@core/breaches/steps'
import { shortDayMonth } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import type { Step } from '../../ui/Steps'

/** The five steps as the page draws them: done with its day, now, or still to come. */
export function stepsOf(of: BreachCase, { done, current }: Progress): Step[] {
  return stepIds.map((id) => ({
    id,
    label: stepLabels[id],
    state: done[id] ? 'done' : id === current ? 'now' : 'todo',
    note: done[id] ? doneNote(id, of) : id === current ? 'Now' : '',
  }))
}

function doneNote(id: StepId, of: BreachCase): string {
  const at = doneAt(id, of)
  if (at === '' && id === 'assess' && !needsAssessment(of)) return 'Not needed'
  if (at === '' && id === 'tell') return 'Nobody to tell'
  return at === '' ? 'Done' : `Done ${shortDayMonth(londonDate(at))}`
}

function doneAt(id: StepId, { breach, assessments, decisions }: BreachCase): string {
  const latest = (moments: readonly string[]) => moments.toSorted().at(-1) ?? ''
  switch (id) {
    case 'contain':
      return latest(breach.ticks.map((one) => one.at))
    case 'assess':
      return currentAssessment({ assessments })?.madeAt ?? ''
    case 'decide':
      return latest(decisions.map((one) => one.decidedAt))
    case 'tell':
      return latest(decisions.flatMap((one) => (one.told ? [one.told.at] : [])))
    case 'learn':
      return breach.closing?.at ?? ''
  }
}
