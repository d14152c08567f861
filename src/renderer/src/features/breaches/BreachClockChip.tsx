import type { BreachSummary } from '@core/breaches/summary'
import { clockFactsOfSummary } from '@core/breaches/summary'
import { UnstyledButton } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { StateWord } from '../../ui/StateWord'
import { chipWord, clockLook } from './clock-look'
import css from './chip.module.css'
import { useRunningBreaches } from './use-breaches'
import { useClock } from './use-clock'

/** The most urgent breach clock, in the top bar of every page but its own. */
export function BreachClockChip() {
  const running = useRunningBreaches()
  const [location] = useLocation()
  const [first, ...rest] = running.filter((one) => location !== `/breaches/${one.breach.id}`)
  return first ? <Chip line={first} more={rest.length} /> : null
}

function Chip({ line, more }: { readonly line: BreachSummary; readonly more: number }) {
  const clock = useClock(clockFactsOfSummary(line))
  const { id, reference, facts } = line.breach
  const { icon, color, filled } = clockLook[clock.state]
  return (
    <UnstyledButton
      component={Link}
      href={`/breaches/${id}`}
      className={css.chip}
      aria-label={`${chipWord(clock)}${more > 0 ? ` +${more} more` : ''}, ${reference}, ${facts.title}`}
    >
      <StateWord icon={icon} word={chipWord(clock)} color={color} filled={filled} pill />
      {more > 0 && (
        <span className={css.more} title={`${more} more running`} aria-hidden="true">
          +{more}
        </span>
      )}
    </UnstyledButton>
  )
}
