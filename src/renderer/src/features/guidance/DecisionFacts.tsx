import { dayMonthYear } from '@core/time/format-date'
import { ukDateTimeYear } from '@core/time/instant'
import { Anchor, Button, Text } from '@mantine/core'
import { Link } from 'wouter'
import css from './decision.module.css'
import { flowAddress } from './flow-address'
import { ReviewDay } from './ReviewDay'
import type { DecisionSeen } from './use-decisions'

/** Who decided and when, why, which questions and rules were used, and the day to look again. */
export function DecisionFacts({ decision }: { readonly decision: DecisionSeen }) {
  const { author, role, decidedAt, note, contactId, flowId, flowVersion, rulesVersion, replaces } = decision
  const mayAnswerAgain = decision.replacedBy === null && decision.changes.length === 0
  return (
    <div className={css.facts}>
      <dl className={css.list}>
        <Fact name="Decided by">{role === '' ? author : `${author}, ${role}`}</Fact>
        <Fact name="Decided">{ukDateTimeYear(decidedAt)}</Fact>
        {note !== '' && <Fact name="Reason and notes">{note}</Fact>}
        {replaces !== null && (
          <Fact name="Made instead of">
            <Anchor component={Link} href={`/guidance/decision/${replaces}`}>
              An earlier answer
            </Anchor>
          </Fact>
        )}
        {contactId !== null && (
          <Fact name="Contact">
            <Anchor component={Link} href={`/contacts/${contactId}`}>
              Open the contact
            </Anchor>
          </Fact>
        )}
        <Fact name="Questions and rules used">
          Questions of {dayMonthYear(flowVersion)}, rules of {dayMonthYear(rulesVersion)}. Shown here as on that day.
        </Fact>
      </dl>
      <ReviewDay decision={decision} />
      {mayAnswerAgain && (
        <div>
          <Button variant="default" component={Link} href={flowAddress(flowId, contactId ?? '', decision.id)}>
            Go through the questions again
          </Button>
          <Text fz={13.5} c="dimmed" mt={6}>
            That makes a new decision. This one stays.
          </Text>
        </div>
      )}
    </div>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
