import { dueLabel, isUndated } from '@core/requests/due-label'
import { useToday } from '../../app/clock'
import { ClockSentence } from '../../ui/ClockSentence'
import { DueState } from '../../ui/DueState'
import { Sheet } from '../../ui/Sheet'
import { type Dated, useLiveClock } from './use-live-clock'

/** The due date and its working while the form is filled in; the register stores what the same function says. */
export function LiveClock(dated: Dated) {
  const today = useToday()
  const clock = useLiveClock(dated)
  if (!clock) {
    return (
      <Sheet>
        <p>Write the day it came, and the date to answer by stands here.</p>
      </Sheet>
    )
  }
  return (
    <Sheet>
      <div aria-live="polite">
        <ClockSentence
          label={dueLabel(dated.kind, clock)}
          without={isUndated(clock) ? 'No day set' : undefined}
          dueOn={clock.dueOn}
          state={!isUndated(clock) && <DueState dueOn={clock.dueOn} today={today} />}
          sentences={clock.working}
          rules={clock.rules}
          nation={dated.jurisdiction}
        />
      </div>
    </Sheet>
  )
}
