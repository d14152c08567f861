import type { DrillStep } from '@core/help/drill'
import { Anchor } from '@mantine/core'
import { IconCircle, IconCircleCheck, IconCircleX } from '@tabler/icons-react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import css from './help.module.css'

type DrillStepRowProps = { readonly step: DrillStep; readonly isRight: boolean; readonly isOver: boolean }

/** One step: to do, seen in the register, or missed with the reason it matters. */
export function DrillStepRow({ step, isRight, isOver }: DrillStepRowProps) {
  const state = isRight ? 'done' : isOver ? 'missed' : 'todo'
  const { icon: Mark, word } = looks[state]
  return (
    <li className={css.step} data-state={state}>
      <Mark size={20} stroke={1.75} aria-hidden="true" />
      <div>
        <p>
          <b className={css.state}>{word}</b> {step.ask}{' '}
          {state === 'todo' && step.door && (
            <Anchor component={Link} href={step.door.href} inherit>
              {step.door.label}
            </Anchor>
          )}
        </p>
        {state === 'missed' && <p>{step.missed}</p>}
        {isOver && <LawLine rules={step.rules} />}
      </div>
    </li>
  )
}

const looks = {
  done: { icon: IconCircleCheck, word: 'Done.' },
  missed: { icon: IconCircleX, word: 'Missed.' },
  todo: { icon: IconCircle, word: '' },
} as const
