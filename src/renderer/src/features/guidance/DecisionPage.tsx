import { Button } from '@mantine/core'
import { Link, useParams } from 'wouter'
import { ApiError } from '../../app/api'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { VerdictWord } from '../../ui/VerdictWord'
import { WithAside } from '../../ui/WithAside'
import { StopsNotice } from '../suppression/StopsNotice'
import { useStops } from '../suppression/use-stops'
import { DecisionExport } from './DecisionExport'
import { DecisionFacts } from './DecisionFacts'
import { DecisionLines } from './DecisionLines'
import { DecisionRecord } from './DecisionRecord'
import { RetestNotice } from './RetestNotice'
import { shownVerdict } from './shown-verdict'
import { useDecision, type DecisionSeen } from './use-decisions'

const crumb = [
  { label: 'Guidance', href: '/guidance' },
  { label: 'Saved answers', href: '/guidance/decisions' },
]

/** A saved decision, exactly as it was shown on the day it was made. */
export function DecisionPage() {
  const { id } = useParams<{ id: string }>()
  const { data: decision, error } = useDecision(id)
  if (error instanceof ApiError && (error.code === 'not-found' || error.code === 'invalid-input')) return <Gone />
  if (error) throw error
  return decision ? <Shown decision={decision} /> : <Loading rows={6} />
}

function Shown({ decision }: { readonly decision: DecisionSeen }) {
  const { contactId } = decision
  const { data: stops } = useStops(contactId === null ? [] : [contactId])
  return (
    <>
      <PageHead
        crumb={[...crumb, { label: decision.title }]}
        title={decision.subject}
        badge={<VerdictWord {...shownVerdict(decision)} pill />}
        lead={decision.snapshot.outcome.say}
        actions={<DecisionExport decision={decision} />}
      />
      <RetestNotice decision={decision} />
      {contactId !== null && <StopsNotice stops={stops} apart />}
      <WithAside asideLabel="Who decided, and when to look again" aside={<DecisionFacts decision={decision} />}>
        <DecisionRecord decision={decision} />
        <DecisionLines decisionId={decision.id} lines={decision.lines} />
      </WithAside>
    </>
  )
}

function Gone() {
  return (
    <>
      <PageHead title="This decision is not in the register" crumb={crumb} />
      <Empty
        title="Nothing else is missing."
        say="It may have been taken back with Undo, or the address is old."
        action={
          <Button component={Link} href="/guidance/decisions">
            Show all saved answers
          </Button>
        }
      />
    </>
  )
}
