import type { Risk } from '@core/assessments/assessment'
import { Button, Select, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { Sheet } from '../../ui/Sheet'
import css from './assessments.module.css'

type RiskFieldsProps = {
  readonly risks: readonly Risk[]
  readonly error: ReactNode
  readonly onChange: (risks: Risk[]) => void
}

const levels = [
  { value: 'low', label: 'Low' },
  { value: 'medium', label: 'Medium' },
  { value: 'high', label: 'High' },
] as const
const none: Risk = { what: '', likelihood: '', severity: '', measure: '', left: '' }

/** The risks to people one by one: how likely, how bad, what is done about each, what is left. */
export function RiskFields({ risks, error, onChange }: RiskFieldsProps) {
  const shown = risks.length === 0 ? [none] : risks
  const change = (at: number, changed: Partial<Risk>) =>
    onChange(shown.map((one, i) => (i === at ? { ...one, ...changed } : one)))
  return (
    <Sheet title="Risks to people">
      <div className={css.form}>
        <p className={css.say}>
          Think of them, not of you: details lost, seen by the wrong person, wrong, used against somebody.
        </p>
        {shown.map((one, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a risk has no name of its own while it is written
          <fieldset key={at} className={css.risk}>
            <legend>Risk {at + 1}</legend>
            <TextInput
              label="What could happen to people"
              maxLength={500}
              value={one.what}
              error={at === 0 ? error : undefined}
              onChange={({ currentTarget }) => change(at, { what: currentTarget.value })}
            />
            <div className={css.pair}>
              <Level label="How likely" value={one.likelihood} onChange={(likelihood) => change(at, { likelihood })} />
              <Level label="How bad" value={one.severity} onChange={(severity) => change(at, { severity })} />
              <Level label="What is left then" value={one.left} onChange={(left) => change(at, { left })} />
            </div>
            <TextInput
              label="What you do about it"
              maxLength={500}
              value={one.measure}
              onChange={({ currentTarget }) => change(at, { measure: currentTarget.value })}
            />
          </fieldset>
        ))}
        <div className={css.acts}>
          {shown.length > 1 && (
            <Button variant="subtle" color="red" onClick={() => onChange(shown.slice(0, -1))}>
              Take out the last
            </Button>
          )}
          {shown.length < 20 && (
            <Button variant="default" onClick={() => onChange([...shown, none])}>
              Add a risk
            </Button>
          )}
        </div>
      </div>
    </Sheet>
  )
}

type LevelProps = {
  readonly label: string
  readonly value: Risk['left']
  readonly onChange: (level: Risk['left']) => void
}

function Level({ label, value, onChange }: LevelProps) {
  return (
    <Select
      label={label}
      placeholder="Choose"
      data={levels}
      value={value || null}
      onChange={(chosen) => onChange(levels.find((one) => one.value === chosen)?.value ?? '')}
    />
  )
}
