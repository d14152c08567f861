import { kindOf } from '@core/requests/kinds/index'
import type { RequestCase } from '@core/requests/request'
import { type Act, letterAct, nextAct } from '@core/requests/next-act'
import { stepNow, stepsOf } from '@core/requests/steps'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { PageHead } from '../../ui/PageHead'
import { Steps } from '../../ui/Steps'
import { WithAside } from '../../ui/WithAside'
import { Attachments } from '../attachments/Attachments'
import { RecordingsInCase } from '../recordings/RecordingsInCase'
import { ErasureSheet } from '../erasure/ErasureSheet'
import { BundleSheet } from '../bundle/BundleSheet'
import { CaseClock } from './CaseClock'
import { dialogLeftOpen } from './dialog-left-open'
import { CaseDialogs, type OpenDialog } from './CaseDialogs'
import { CaseHold } from './CaseHold'
import { CaseMenu } from './CaseMenu'
import { PackButton } from '../evidence/PackButton'
import { CasePrint } from './CasePrint'
import { CaseStory } from './CaseStory'
import { KeptLetters } from './KeptLetters'
import { LinkContact } from './LinkContact'
import { NextActSheet } from './NextActSheet'
import { OpenedAgain } from './OpenedAgain'
import { PlacesSheet } from './PlacesSheet'
import { RelatedCases } from './RelatedCases'
import { ReasonsToHurry } from './ReasonsToHurry'
import css from './requests.module.css'
import { caseLead, caseTitle } from './request-words'

/** A case: where it stands, its date and how it was worked out, the one next act, and everything that happened. */
export function CasePage({ of }: { readonly of: RequestCase }) {
  const { request, events } = of
  const search = useSearch()
  const [dialog, setDialog] = useState<OpenDialog | null>(() => dialogLeftOpen(request.id) ?? letterAsked(of, search))
  const steps = stepsOf(request, events)
  const next = nextAct(request, events)
  const kind = kindOf(request.kind)
  const looking = next?.step.id === 'places'
  const [, navigate] = useLocation()
  const open = (act: Act) => (act.kind === 'review' ? navigate(`/requests/${request.id}/check`) : setDialog({ act }))
  // Without a contact nothing stops: that comes before everything else that is to be done.
  const stopsByLink = request.kind === 'do-not-contact' || request.kind === 'erasure'
  const places = showsPlaces(of) && (
    <PlacesSheet
      key="places" // it moves up and down the page, and a press on it must not be lost on the way
      of={of}
      next={looking ? next : null}
      onOpen={open}
      onRecord={(place) => open({ kind: 'event', types: ['place-done', 'place-asked'], place })}
    />
  )
  return (
    <>
      <PageHead
        crumb={[{ label: 'Requests', href: '/requests' }, { label: request.reference }]}
        title={caseTitle(request)}
        lead={caseLead(request)}
        actions={
          <>
            <CasePrint of={of} />
            <PackButton scope={{ kind: 'request', id: request.id }} />
            <CaseMenu of={of} onOpen={setDialog} />
          </>
        }
      />
      <div className={css.steps}>
        <Steps steps={steps} current={stepNow(steps)?.id ?? 'close'} label="Steps of this case" />
      </div>
      <WithAside
        asideLabel="What happened"
        aside={
          <div className={css.main}>
            <CaseStory of={of} />
            <CaseHold request={request} />
          </div>
        }
      >
        <div className={css.main}>
          <CaseClock request={request} />
          <OpenedAgain of={of} />
          {stopsByLink && <LinkContact request={request} />}
          {request.kind === 'erasure' && <ErasureSheet of={of} onOpen={open} />}
          {looking ? (
            places
          ) : (
            <NextActSheet of={of} next={next} onOpen={open} onReopen={() => setDialog({ reopen: true })} />
          )}
          <ReasonsToHurry request={request} onExtend={() => open({ kind: 'event', types: ['extended'] })} />
          {!stopsByLink && <LinkContact request={request} />}
          {!looking && places}
          <RecordingsInCase of={of} />
          {kind.reviewed && <BundleSheet of={of} />}
          <KeptLetters events={events} />
          <RelatedCases request={request} onLink={() => setDialog({ link: true })} />
          <Attachments
            ownerKind="request"
            ownerId={request.id}
            contactId={request.contactId}
            say="The request itself, what you sent: up to 25 MB each, kept encrypted. Proof of identity is looked at and not kept."
          />
        </div>
      </WithAside>
      <CaseDialogs of={of} dialog={dialog} onOpen={setDialog} onClose={() => setDialog(null)} />
    </>
  )
}

/** The letter an address such as `…?letter=do-not-contact-confirmation` opens at once. */
function letterAsked({ request }: RequestCase, search: string): OpenDialog | null {
  const wanted = new URLSearchParams(search).get('letter')
  const letter = kindOf(request.kind).letters.find(({ templateId }) => templateId === wanted)
  return letter ? { act: letterAct(letter.templateId, letter.when) } : null
}

/** A closed case where nobody looked anywhere has no list of places left open. */
function showsPlaces({ request, events }: RequestCase): boolean {
  if (!kindOf(request.kind).steps.some(({ id }) => id === 'places')) return false
  return request.status === 'open' || events.some(({ facts }) => 'place' in facts)
}
