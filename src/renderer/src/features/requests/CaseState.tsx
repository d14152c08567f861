import { isUndated } from '@core/requests/due-label'
import type { Request } from '@core/requests/request'
import { IconCircleDashed } from '@tabler/icons-react'
import { DueState } from '../../ui/DueState'
import { StateWord } from '../../ui/StateWord'

type CaseStateProps = { readonly request: Request; readonly today: string; readonly pill?: boolean }

/** How near the date of a request is: or that it waits, is paused or is done. */
export function CaseState({ request, today, pill }: CaseStateProps) {
  const { clock, status, closedOn } = request
  if (status === 'closed') return <DueState dueOn={null} today={today} waiting="done" doneOn={closedOn} pill={pill} />
  if (clock.answeredOn !== null)
    return <DueState dueOn={null} today={today} waiting="done" doneOn={clock.answeredOn} pill={pill} />
  if (isUndated(clock)) return <StateWord icon={IconCircleDashed} word="To do" color="dimmed" pill={pill} />
  if (clock.state === 'due') return <DueState dueOn={clock.dueOn} today={today} pill={pill} />
  return <DueState dueOn={null} today={today} waiting={clock.state} pill={pill} />
}
