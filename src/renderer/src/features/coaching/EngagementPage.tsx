import type { EngagementView } from '@core/coaching/view'
import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useToday } from '../../app/clock'
import { Gone } from '../../ui/Gone'
import { LawLine } from '../../ui/LawLine'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { StateWord } from '../../ui/StateWord'
import { Wash } from '../../ui/Wash'
import { WithAside } from '../../ui/WithAside'
import { Attachments } from '../attachments/Attachments'
import { wasLeftOpen } from '../drafts/held-drafts'
import { EngagementNotes } from '../coaching-notes/EngagementNotes'
import { AgreementSheet } from './AgreementSheet'
import { BackgroundSheet } from './BackgroundSheet'
import css from './coaching.module.css'
import { CompleteDialog } from './CompleteDialog'
import { DisclosuresSheet } from './DisclosuresSheet'
import { EngagementDialog } from './EngagementDialog'
import { EngagementFacts } from './EngagementFacts'
import { engagementStateWords } from './engagement-words'
import { EvaluationSheet } from './EvaluationSheet'
import { KeptUntil } from './KeptUntil'
import { SessionsSheet } from './SessionsSheet'
import { SponsorSheet } from './SponsorSheet'
import { useEngagement, useEngagements, useRemoveEngagement, useReopen } from './use-coaching'

/** One engagement: what is missing, the agreement, sessions, notes, the end, and who was told what. */
export function EngagementPage() {
  const { id = '' } = useParams()
  const { data, error } = useEngagement(id)
  if (error)
    return <Gone title="This engagement is not in the register" crumb={{ label: 'Coaching', href: '/coaching' }} />
  return data ? <OneEngagement key={id} view={data} /> : <Loading rows={6} />
}

function OneEngagement({ view }: { readonly view: EngagementView }) {
  const { engagement, state } = view
  const today = useToday()
  const [, go] = useLocation()
  const [editing, setEditing] = useState(() => wasLeftOpen({ form: 'coaching-engagement', part: engagement.id }))
  const [ending, setEnding] = useState(false)
  const suggested = useEngagements().data?.suggested
  const reopen = useReopen()
  const remove = useRemoveEngagement(() => go('/coaching'))
  const isOpen = state === 'before' || state === 'running'
  const isFresh = isOpen && engagement.signedOn === '' && engagement.exceptionOn === '' && view.sessions.length === 0
  return (
    <>
      <PageHead
        crumb={[{ label: 'Coaching', href: '/coaching' }, { label: engagement.reference }]}
        title={<bdi>{view.clientName}</bdi>}
        badge={<StateWord {...engagementStateWords[state]} pill />}
        lead={<bdi>{leadWords(view)}</bdi>}
        actions={
          state !== 'destroyed' && (
            <>
              {isFresh && (
                <Button
                  variant="subtle"
                  color="red"
                  loading={remove.isPending}
                  onClick={() => remove.mutate(engagement.id)}
                >
                  Opened by mistake
                </Button>
              )}
              <Button variant="default" onClick={() => setEditing(true)}>
                Change
              </Button>
              {isOpen ? (
                <Button variant="default" onClick={() => setEnding(true)}>
                  Complete coaching
                </Button>
              ) : (
                <Button variant="default" loading={reopen.isPending} onClick={() => reopen.mutate(engagement.id)}>
                  It goes on
                </Button>
              )}
            </>
          )
        }
      />
      <WithAside
        asideLabel="Facts"
        aside={
          <>
            <KeptUntil view={view} />
            <EngagementFacts view={view} />
          </>
        }
      >
        {view.missing.length > 0 && (
          <Wash tone="amber" icon={IconAlertTriangle} title={`${missingWords(view.missing.length)} missing`}>
            <ul className={css.list}>
              {view.missing.map(({ id, say, rules }) => (
                <li key={id}>
                  {say}
                  <LawLine rules={rules} />
                </li>
              ))}
            </ul>
          </Wash>
        )}
        <AgreementSheet view={view} />
        <SessionsSheet view={view} today={today} />
        <EngagementNotes engagementId={engagement.id} />
        <BackgroundSheet view={view} />
        <EvaluationSheet view={view} today={today} />
        <DisclosuresSheet view={view} today={today} />
        {view.sponsorName !== '' && <SponsorSheet view={view} today={today} />}
        <Attachments ownerKind="engagement" ownerId={engagement.id} contactId={engagement.clientId} />
      </WithAside>
      {editing && suggested && (
        <EngagementDialog
          known={engagement}
          suggested={suggested}
          onClose={() => setEditing(false)}
          onSaved={() => setEditing(false)}
        />
      )}
      {ending && <CompleteDialog view={view} today={today} onClose={() => setEnding(false)} />}
    </>
  )
}

function leadWords({ coachName, sponsorName, engagement }: EngagementView): string {
  const coach = coachName === '' ? 'No coach chosen yet' : `Coached by ${coachName}`
  const pays = engagement.pays === 'client' ? 'the client pays' : `${sponsorName || 'the sponsor'} pays`
  return `${coach}, ${pays}.`
}

const missingWords = (count: number) => (count === 1 ? 'One thing is' : `${count} things are`)
