import type { EngagementView } from '@core/coaching/view'
import { isOverFiveYears } from '@core/coaching/engagement-faults'
import { periodWords } from '@core/retention/period'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Sheet } from '../../ui/Sheet'
import css from './coaching.module.css'

/** Who has which part in an engagement, and what was agreed. */
export function EngagementFacts({ view }: { readonly view: EngagementView }) {
  const { engagement } = view
  const { clientId, coachId, sponsorId, contracts, period } = engagement
  return (
    <Sheet title="Facts">
      <dl className={css.stacked}>
        <Fact name="Client">{person(clientId, view.clientName)}</Fact>
        <Fact name="Coach">{view.coachName === '' ? 'Nobody yet' : person(coachId, view.coachName)}</Fact>
        {view.sponsorName !== '' && <Fact name="Sponsor">{person(sponsorId, view.sponsorName)}</Fact>}
        <Fact name="Contract with">{contracts === 'client' ? 'The client' : 'The sponsor'}</Fact>
        {contracts === 'client' && <Fact name="Service agreement sent">{day(engagement.serviceAgreementOn)}</Fact>}
        <Fact name="Agreed for notes">
          {period === null ? 'Nothing yet' : `${periodWords(period)} after coaching ends`}
          {isOverFiveYears(period) && (
            <span className={css.second}>
              {engagement.periodReason} Agreed by {engagement.periodApprover}.
            </span>
          )}
        </Fact>
        <Fact name="Begun">{day(engagement.startedOn)}</Fact>
        <Fact name="First session">{day(engagement.firstMeetingOn)}</Fact>
        {engagement.completedOn !== '' && <Fact name="Completed">{day(engagement.completedOn)}</Fact>}
      </dl>
    </Sheet>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function person(id: string | null, name: string): ReactNode {
  if (id === null) return <bdi>{name}</bdi>
  return (
    <Anchor component={Link} href={`/contacts/${id}`} inherit>
      <bdi>{name}</bdi>
    </Anchor>
  )
}

const day = (on: string) => (on === '' ? 'Not written down' : dayMonthYear(on))
