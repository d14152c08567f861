import { useEffect, useState } from 'react'
import { londonDate } from '@core/time/instant'

let offsetMs = 0

/** Sets the difference to the computer’s clock that main reported once at start (zero but for demonstrations). */
export function setClockOffset(ms: number): void {
  offsetMs = ms
}

/** The instant now, UTC ISO. Only event handlers and these hooks ask; `core` is always told. */
export function now(): string {
  return new Date(Date.now() + offsetMs).toISOString()
}

/** The instant now, refreshed at the given pace (milliseconds). */
export function useNow(everyMs = 60_000): string {
  const [instant, setInstant] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setInstant(now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return instant
}

/** Today in the United Kingdom, `YYYY-MM-DD`; moves on at midnight while the window stays open. */
export function useToday(): string {
  return londonDate(useNow())
}
