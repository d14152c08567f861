import { useEffect, useState } from 'react'

/** Counts down the pause after several wrong tries. `seconds` is 0 when the next try may be made. */
export function useWait(first = 0): {
  readonly seconds: number
  readonly start: (seconds: number | undefined) => void
} {
  const [until, setUntil] = useState(() => performance.now() + first * 1000)
  const [seconds, setSeconds] = useState(first)
  const isWaiting = seconds > 0

  useEffect(() => {
    if (!isWaiting) return undefined
    const timer = setInterval(() => setSeconds(Math.max(0, Math.ceil((until - performance.now()) / 1000))), 200)
    return () => clearInterval(timer)
  }, [until, isWaiting])

  const start = (wait: number | undefined) => {
    if (wait === undefined) return
    setUntil(performance.now() + wait * 1000)
    setSeconds(wait)
  }
  return { seconds, start }
}
