import type { Decision } from '@core/decisions/decision'
import { dayMonthYear } from '@core/time/format-date'
import { ukDateTime } from '@core/time/instant'
import { Anchor, Button, Text } from '@mantine/core'
import { Link } from 'wouter'
import css from './decision.module.css'
import { flowAddress } from './flow-address'
import { ReviewDay } from './ReviewDay'

/** Who decided and when, why, which questions and rules were used, and the day to look again. */
export function DecisionFacts({ decision }: { readonly decision: Decision }) {
  const { author, decidedAt, note, contactId, flowId, flowVersion, rulesVersion } = decision
  return (
    <div className={css.facts}>
      <dl className={css.list}>
        <Fact name="Decided by">{author}</Fact>
        <Fact name="Decided">{ukDateTime(decidedAt)}</Fact>
        {note !== '' && <Fact name="Reason and notes">{note}</Fact>}
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
      <div>
        <Button variant="default" component={Link} href={flowAddress(flowId, contactId ?? '')}>
          Go through the questions again
        </Button>
        <Text fz={13.5} c="dimmed" mt={6}>
          That makes a new decision. This one stays.
        </Text>
      </div>
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
