import type { CaseStanding } from '@core/erasure/case-standing'
import { erasedOn } from '@core/requests/erasure-standing'
import type { Act } from '@core/requests/next-act'
import type { RequestCase } from '@core/requests/request'
import { longDate } from '@core/time/format-date'
import { Anchor, Button } from '@mantine/core'
import { IconShieldLock } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { FinalDialog } from './FinalDialog'
import { LockedCopySheet } from './LockedCopySheet'
import { PlanSheet } from './PlanSheet'
import { useStanding } from './use-case-erasure'

type ErasureSheetProps = { readonly of: RequestCase; readonly onOpen: (act: Act) => void }

/** The erasure of a case in Steward itself: what comes first, the day on which it is final, and what was done. */
export function ErasureSheet({ of, onOpen }: ErasureSheetProps) {
  const { request, events } = of
  const { data: standing } = useStanding(request.id)
  const [final, setFinal] = useState(false)
  if (!standing) return null
  const { plan, holds, copy, contactId, wouldWaitUntil } = standing
  const gone = erasedOn(events)
  const isBack = events.some(({ facts }) => facts.type === 'erasure-step' && facts.step === 'lifted')
  return (
    <>
      {request.status === 'open' && holds.map((hold) => <HoldWash key={hold.href} hold={hold} />)}
      {plan && <PlanSheet of={of} plan={plan} onOpen={onOpen} onFinal={() => setFinal(true)} />}
      {isWaitingToBegin(of, standing) && (
        <Sheet
          title="Nothing is erased in Steward yet"
          actions={
            <Button variant="default" onClick={() => onOpen({ kind: 'must-erase' })}>
              Answer the questions
            </Button>
          }
        >
          <p>
            The contact of this case is still there. The questions lead to the decision; from then on it waits until{' '}
            {longDate(wouldWaitUntil)} and can be undone.
          </p>
        </Sheet>
      )}
      {gone !== null && (
        <Sheet
          title={`Erased in Steward on ${longDate(gone)}`}
          actions={
            <Button variant="default" component={Link} href={`/requests/what-is-left?case=${request.reference}`}>
              Search for what is left
            </Button>
          }
        >
          <p>
            {copy
              ? 'What is left is this line of the log, with initials, and the locked copy below.'
              : isBack
                ? 'The entry of the locked copy was put back later, as a contact of its own.'
                : 'Nothing is left of the person but this line of the log, with initials. Nothing can bring them back.'}
          </p>
        </Sheet>
      )}
      {copy && <LockedCopySheet requestId={request.id} reference={request.reference} copy={copy} />}
      {/* It still says what was done when the plan and the contact are gone. */}
      {(plan !== null || final) && (
        <FinalDialog
          requestId={request.id}
          contactId={contactId}
          keep={plan?.keep ?? null}
          letterLeft={plan?.letterLeft ?? false}
          hold={holds[0]?.say ?? ''}
          opened={final}
          onClose={() => setFinal(false)}
        />
      )}
    </>
  )
}

function HoldWash({ hold: { say, why, rules, href, isClaim } }: { readonly hold: CaseStanding['holds'][number] }) {
  return (
    <Wash tone="amber" icon={IconShieldLock} title={isClaim ? say : `${say} That comes first.`}>
      <p>{why}</p>
      <p>
        <Anchor component={Link} href={href} inherit>
          Open it
        </Anchor>
      </p>
      <LawLine rules={rules} />
    </Wash>
  )
}

/** Decided in words of one’s own, or undone: the contact is there, and nothing waits. */
function isWaitingToBegin({ request, events }: RequestCase, { contactId, plan }: CaseStanding): boolean {
  const last = events.findLast(({ facts }) => facts.type === 'decided' || facts.type === 'checked')?.facts
  const wanted = last?.type === 'checked' || (last?.type === 'decided' && last.result !== 'no')
  return request.status === 'open' && wanted && contactId !== null && plan === null
}
