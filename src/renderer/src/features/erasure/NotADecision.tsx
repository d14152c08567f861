import type { CaseStanding } from '@core/erasure/case-standing'
import type { ErasureAnswer } from '@core/erasure/must-we-erase'
import { fillWords } from '@core/flows/fill-words'
import type { Duty, Outcome } from '@core/flows/flow'
import { Anchor, Button, Group } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { Link } from 'wouter'
import css from './erasure.module.css'
import { OutcomeHead } from './OutcomeHead'

type NotADecisionProps = {
  readonly answer: ErasureAnswer
  readonly outcome: Outcome
  readonly duties: readonly Duty[]
  readonly who: string
  readonly standing: CaseStanding
  readonly onBack: () => void
  readonly onDone: () => void
}

/** The answers lead to something else first: what to do, and the way there. Nothing is recorded yet. */
export function NotADecision({ answer, outcome, duties, who, standing, onBack, onDone }: NotADecisionProps) {
  const { thenDo } = outcome
  const about = standing.contactId === null ? '' : `&contact=${standing.contactId}`
  return (
    <div className={css.body}>
      <OutcomeHead answer={answer} outcome={outcome} who={who} />
      <ul className={css.list}>
        {duties.map(({ say }) => (
          <li key={say}>{fillWords(say, who)}</li>
        ))}
        {standing.holds.map(({ say, why, href }) => (
          <li key={href}>
            <Anchor component={Link} href={href} inherit onClick={onDone}>
              {say}
            </Anchor>{' '}
            <span className={css.why}>{why}</span>
          </li>
        ))}
      </ul>
      <Group justify="flex-end" gap={8}>
        <Button variant="subtle" leftSection={<IconArrowLeft size={18} stroke={1.75} />} onClick={onBack}>
          Back
        </Button>
        {thenDo?.href !== undefined && (
          <Button variant="default" component={Link} href={`${thenDo.href}${about}`} onClick={onDone}>
            {thenDo.label}
          </Button>
        )}
        <Button onClick={onDone}>Close</Button>
      </Group>
    </div>
  )
}
