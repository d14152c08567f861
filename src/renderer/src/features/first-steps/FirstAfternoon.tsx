import type { NextStep } from '@core/first-steps/next-step'
import { Button } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { Link } from 'wouter'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './first-steps.module.css'
import { useFirstSteps, usePutAway } from './use-first-steps'

type FirstAfternoonProps = {
  /** Whether its first open step may be the one filled button of the page. */
  readonly leads: boolean
}

/** On Today of a new register: the documents that are drafted already, and the few things to do next. */
export function FirstAfternoon({ leads }: FirstAfternoonProps) {
  const { data } = useFirstSteps()
  const putAway = usePutAway()
  if (!data || data.steps.length === 0) return null
  const open = data.steps.filter(({ done }) => !done).length
  const first = data.steps.find(({ done }) => !done)?.id
  return (
    <Sheet
      title={open === 0 ? 'Your first afternoon is done' : 'Your first afternoon'}
      padded={false}
      actions={
        <Button
          variant="subtle"
          size="compact-md"
          loading={putAway.isPending}
          onClick={() => putAway.mutate(undefined)}
        >
          Put this list away
        </Button>
      }
    >
      {data.steps.map((step) => (
        <SheetRow key={step.id}>
          <Step step={step} isFirst={leads && step.id === first} />
        </SheetRow>
      ))}
    </Sheet>
  )
}

function Step({ step, isFirst }: { readonly step: NextStep; readonly isFirst: boolean }) {
  const { title, detail, href, act, done } = step
  const Mark = done ? IconCircleCheck : IconCircleDashed
  return (
    <div className={css.step} data-done={done}>
      <Mark size={18} stroke={1.75} aria-label={done ? 'Done' : 'To do'} />
      <div className={css.words}>
        <b>{title}</b>
        <div className={css.detail}>{detail}</div>
      </div>
      <Button component={Link} href={href} variant={isFirst ? 'filled' : 'default'} aria-label={`${act}: ${title}`}>
        {act}
      </Button>
    </div>
  )
}
