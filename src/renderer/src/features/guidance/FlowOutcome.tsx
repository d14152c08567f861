import { Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { fillWords } from '@core/flows/fill-words'
import { verdictInWords } from '@core/flows/verdict-words'
import type { Flow } from '@core/flows/flow'
import type { Step } from '@core/flows/step'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { AnsweredList } from './AnsweredList'
import { withContact } from './flow-address'
import css from './flow.module.css'
import { SaveDecision } from './SaveDecision'
import { outcomeMark } from './tree/outcome-mark'
import type { FlowRun } from './use-flow-run'

type FlowOutcomeProps = {
  readonly flow: Flow
  readonly run: FlowRun
  readonly reached: Extract<Step, { at: 'outcome' }>
  readonly who: string
  readonly contactId: string | null
  readonly replaces?: string | undefined
}

/** The answer first, then what to do, then why, and the law last; and a way to keep it as a dated decision. */
export function FlowOutcome({ flow, run, reached, who, contactId, replaces }: FlowOutcomeProps) {
  const { outcome, duties, nodeId } = reached
  const heading = useRef<HTMLHeadingElement>(null)
  const { icon: Mark, color } = outcomeMark(outcome)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className={css.outcome}>
      <Sheet padded={false}>
        <div className={css.verdict} data-color={color}>
          <span className={css.mark}>
            <Mark size={26} stroke={2} aria-hidden="true" />
          </span>
          <div>
            <p className={css.word}>{verdictInWords(outcome)}</p>
            <h2 className={css.say} ref={heading} tabIndex={-1}>
              {fillWords(outcome.say, who)}
            </h2>
          </div>
        </div>
        {duties.length > 0 && (
          <ol className={css.duties}>
            {duties.map((duty) => (
              <li key={duty.say}>{fillWords(duty.say, who)}</li>
            ))}
          </ol>
        )}
      </Sheet>
      <SaveDecision
        key={nodeId}
        flow={flow}
        answers={run.answers}
        who={who}
        contactId={contactId}
        replaces={replaces}
        waiting={outcome.mendable === true || outcome.verdict === 'human-decision'}
      />
      <AnsweredList run={run} who={who} />
      <Wash tone="sunken" title="The law behind this">
        <LawLine rules={[...outcome.rules, ...duties.flatMap((duty) => duty.rules)]} all />
      </Wash>
      <div className={css.moves}>
        <Button variant="default" onClick={() => run.restart()}>
          {outcome.mend?.label ?? 'Start again'}
        </Button>
        {outcome.thenDo?.href !== undefined && (
          <Button variant="default" component={Link} href={withContact(outcome.thenDo.href, contactId)}>
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
