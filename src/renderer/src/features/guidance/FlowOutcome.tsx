import { Button, Text } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { fillWords } from '@core/flows/fill-words'
import type { Flow } from '@core/flows/flow'
import type { Step } from '@core/flows/step'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { VerdictWord } from '../../ui/VerdictWord'
import { AnsweredList } from './AnsweredList'
import css from './flow.module.css'
import { SaveDecision } from './SaveDecision'
import { shownVerdict } from './shown-verdict'
import type { FlowRun } from './use-flow-run'

type FlowOutcomeProps = {
  readonly flow: Flow
  readonly run: FlowRun
  readonly reached: Extract<Step, { at: 'outcome' }>
  readonly who: string
  readonly contactId: string | null
}

/** The answer first, then what to do, then why, and the law last; and a way to keep it as a dated decision. */
export function FlowOutcome({ flow, run, reached, who, contactId }: FlowOutcomeProps) {
  const { outcome, duties, nodeId } = reached
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={css.outcome}>
      <div>
        <VerdictWord {...shownVerdict(outcome)} pill />
        <h2 className={css.say} ref={heading} tabIndex={-1}>
          {fillWords(outcome.say, who)}
        </h2>
      </div>
      {duties.length > 0 && (
        <ol className={css.duties}>
          {duties.map((duty) => (
            <li key={duty.say}>
              <Text>{fillWords(duty.say, who)}</Text>
              <LawLine rules={duty.rules} />
            </li>
          ))}
        </ol>
      )}
      <AnsweredList run={run} who={who} />
      <div>
        <h3 className={css.small}>The law behind this</h3>
        <LawLine rules={outcome.rules} />
      </div>
      <SaveDecision key={nodeId} flow={flow} answers={run.answers} who={who} contactId={contactId} />
      <div className={css.moves}>
        <Button variant="default" onClick={() => run.restart()}>
          {outcome.mend?.label ?? 'Start again'}
        </Button>
        {outcome.thenDo?.href !== undefined && (
          <Button
            variant="default"
            component={Link}
            href={contactId === null ? outcome.thenDo.href : `${outcome.thenDo.href}&contact=${contactId}`}
          >
            {outcome.thenDo.label}
          </Button>
        )}
        <Button variant="subtle" leftSection={<IconArrowLeft size={18} stroke={1.75} />} onClick={() => run.back()}>
          Back
        </Button>
      </div>
    </div>
  )
}
