import type { BreachCase } from '@core/breaches/breach'
import { decisionChoices, type Decision } from '@core/breaches/decision'
import { dayMonthYear } from '@core/time/format-date'
import { ukDateTime } from '@core/time/instant'
import { Button } from '@mantine/core'
import { IconCircleCheck, IconFileText, IconHourglassEmpty } from '@tabler/icons-react'
import { StateWord } from '../../ui/StateWord'
import css from './case.module.css'

const look = {
  yes: { icon: IconCircleCheck, color: 'pine' },
  no: { icon: IconFileText, color: 'dimmed' },
  later: { icon: IconHourglassEmpty, color: 'info' },
} as const

type DecisionMadeProps = { readonly of: BreachCase; readonly made: Decision; readonly onAgain?: () => void }

/** What was decided and why; an earlier decision it replaced stays readable below. */
export function DecisionMade({ of, made, onAgain }: DecisionMadeProps) {
  const { icon, color } = look[made.choice]
  const replaced = of.decisions.filter((one) => one.about === made.about && one.id !== made.id)
  const by = made.decidedBy === '' ? '' : `, ${made.decidedBy}`
  return (
    <div>
      <StateWord icon={icon} word={decisionChoices[made.choice]} color={color} />
      <p className={css.reason}>{made.reason}</p>
      <p className={css.second}>
        {ukDateTime(made.decidedAt)}
        {by}
        {made.lookAgainOn !== '' && `. Look at it again on ${dayMonthYear(made.lookAgainOn)}`}
        {made.told && `. Told ${ukDateTime(made.told.at)}`}
      </p>
      {replaced.map((one) => (
        <p key={one.id} className={css.second}>
          Before, {ukDateTime(one.decidedAt)}: {decisionChoices[one.choice].toLowerCase()}. {one.reason}
        </p>
      ))}
      {onAgain && (
        <Button variant="subtle" size="compact-sm" onClick={onAgain}>
          Decide again
        </Button>
      )}
    </div>
  )
}
