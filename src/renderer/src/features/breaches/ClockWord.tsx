import type { BreachClock } from '@core/breaches/clock'
import { StateWord } from '../../ui/StateWord'
import { clockLook } from './clock-look'

type ClockWordProps = {
  readonly clock: BreachClock
  readonly pill?: boolean
  /** Without the numbers, which then stand large beside it. */
  readonly short?: boolean
}

/** Where a clock stands: icon, word and colour together. */
export function ClockWord({ clock, pill, short }: ClockWordProps) {
  const look = clockLook[clock.state]
  return (
    <StateWord
      icon={look.icon}
      word={short ? look.short : clock.word}
      color={look.color}
      filled={look.filled}
      pill={pill}
    />
  )
}
