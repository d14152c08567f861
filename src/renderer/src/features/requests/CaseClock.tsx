import { dueLabel, isUndated } from '@core/requests/due-label'
import type { Request } from '@core/requests/request'
import { shortDate } from '@core/time/format-date'
import { useToday } from '../../app/clock'
import { ClockSentence } from '../../ui/ClockSentence'
import { Sheet } from '../../ui/Sheet'
import { CaseState } from './CaseState'

/** The legal date with its working, and apart from it the organisation’s own, earlier target. */
export function CaseClock({ request }: { readonly request: Request }) {
  const today = useToday()
  const { clock } = request
  const target =
    clock.targetOn !== null && clock.targetOn !== clock.dueOn ? `Own target: ${shortDate(clock.targetOn)}` : undefined
  return (
    <Sheet>
      <ClockSentence
        label={dueLabel(request.kind, clock)}
        without={isUndated(clock) ? 'No day set' : undefined}
        dueOn={clock.dueOn}
        state={<CaseState request={request} today={today} />}
        sentences={clock.working}
        rules={clock.rules}
        nation={clock.jurisdiction}
        {...(target !== undefined && { target })}
      />
    </Sheet>
  )
}
