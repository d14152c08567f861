import { clockOf, type BreachClock, type ClockFacts } from '@core/breaches/clock'
import { useState } from 'react'
import { useNow } from '../../app/clock'

/** The clock of a case, ticking once a minute and once a second in its last hour. */
export function useClock(facts: ClockFacts): BreachClock {
  const [pace, setPace] = useState<BreachClock['pace']>('minute')
  const now = useNow(pace === 'second' ? 1000 : 60_000)
  const clock = clockOf(facts, now)
  if (clock.pace !== pace) setPace(clock.pace)
  return clock
}
