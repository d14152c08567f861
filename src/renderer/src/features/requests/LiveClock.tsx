import { requestClock } from '@core/requests/request-clock'
import { type KindId, kindOf } from '@core/requests/kinds/index'
import { isCalendarDate } from '@core/time/calendar-date'
import type { Jurisdiction } from '@core/time/jurisdiction'
import { useToday } from '../../app/clock'
import { ClockSentence } from '../../ui/ClockSentence'
import { DueState } from '../../ui/DueState'
import { Sheet } from '../../ui/Sheet'

type LiveClockProps = { readonly kind: KindId; readonly receivedOn: string; readonly jurisdiction: Jurisdiction }

/** The due date and its working while the form is filled in; the register stores what the same function says. */
export function LiveClock({ kind, receivedOn, jurisdiction }: LiveClockProps) {
  const today = useToday()
  const { dueLabel, pausable } = kindOf(kind)
  const known = isCalendarDate(receivedOn) && receivedOn <= today
  if (!known) {
    return (
      <Sheet>
        <p>Write the day it came, and the date to answer by stands here.</p>
      </Sheet>
    )
  }
  const clock = requestClock({ pausable, receivedOn, events: [], jurisdiction })
  return (
    <Sheet>
      <div aria-live="polite">
        <ClockSentence
          label={dueLabel}
          dueOn={clock.dueOn}
          state={<DueState dueOn={clock.dueOn} today={today} />}
          sentences={clock.working}
          rules={clock.rules}
          nation={jurisdiction}
        />
      </div>
    </Sheet>
  )
}
