import { Menu, UnstyledButton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconCheck, IconChevronDown } from '@tabler/icons-react'
import css from './Steps.module.css'

/** One step of a case or of the first run. `note` is a date or a count under its name. */
export type Step = {
  readonly id: string
  readonly label: string
  readonly note?: string
  readonly state: 'done' | 'now' | 'todo'
}

type StepsProps = {
  readonly steps: readonly Step[]
  /** The step being looked at, which need not be the one to do now. */
  readonly current: string
  readonly onOpen?: (id: string) => void
  readonly label?: string
}

/** The steps of a case: ticked when done, ringed when now; one line below 900 px. */
export function Steps({ steps, current, onOpen, label = 'Steps' }: StepsProps) {
  const narrow = useMediaQuery('(max-width: 899px)', false, { getInitialValueInEffect: false })
  if (narrow) return <OneLine steps={steps} current={current} onOpen={onOpen} label={label} />
  return (
    <ol className={css.steps} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step.id}
          className={css.step}
          data-state={step.state}
          data-current={step.id === current}
          aria-current={step.id === current ? 'step' : undefined}
        >
          {onOpen ? (
            <UnstyledButton className={css.open} onClick={() => onOpen(step.id)}>
              <StepWords step={step} number={index + 1} />
            </UnstyledButton>
          ) : (
            <StepWords step={step} number={index + 1} />
          )}
        </li>
      ))}
    </ol>
  )
}

function StepWords({ step, number }: { readonly step: Step; readonly number: number }) {
  return (
    <>
      <span className={css.dot} aria-hidden="true">
        {step.state === 'done' ? <IconCheck size={15} stroke={2.5} /> : number}
      </span>
      <span className={css.label}>{step.label}</span>
      {step.state === 'done' && <span className={css.hidden}>, done</span>}
      {step.note !== undefined && step.note !== '' && <span className={css.note}>{step.note}</span>}
    </>
  )
}

function OneLine({ steps, current, onOpen, label }: StepsProps) {
  const index = Math.max(
    0,
    steps.findIndex((step) => step.id === current),
  )
  const words = `Step ${index + 1} of ${steps.length}: ${steps[index]?.label ?? ''}`
  if (!onOpen) return <p className={css.one}>{words}</p>
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <UnstyledButton className={css.oneButton}>
          {words}
          <IconChevronDown size={16} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {steps.map((step, at) => (
          <Menu.Item
            key={step.id}
            onClick={() => onOpen(step.id)}
            leftSection={step.state === 'done' ? <IconCheck size={16} aria-label="Done" /> : at + 1}
          >
            {step.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
