import { fillWords } from '@core/flows/fill-words'
import type { Flow } from '@core/flows/flow'
import type { Answers } from '@core/flows/step'
import { flowById } from '@core/flows/trees/index'
import { useEffect } from 'react'
import { useParams, useSearch } from 'wouter'
import { useOrganisation } from '../../app/use-organisation'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { DraftNote } from '../drafts/DraftNote'
import { useDraftState, useOnlyOverLock } from '../drafts/use-draft'
import { StopsNotice } from '../suppression/StopsNotice'
import { useStopsOf } from '../suppression/use-stops'
import { readFlowAddress } from './flow-address'
import { FlowRunView } from './FlowRunView'
import { GuidanceLink } from './GuidanceLink'
import { useFlowFacts } from './use-flow-facts'
import { useKnownContact, useStandings } from './use-known-contact'
import { WhoStep } from './WhoStep'

type Begun = { readonly typed: string | null; readonly own: Answers }

const nothingYet: Begun = { typed: null, own: {} }

/** A guided flow, one question at a time, with the tree beside it; about a contact where the address names one. */
export function FlowPage() {
  const { flowId: routePart } = useParams<{ flowId: string }>()
  const { flowId, contactId } = readFlowAddress(routePart, useSearch())
  const flow = flowById(flowId)
  if (!flow) {
    return (
      <>
        <PageHead title="These questions do not exist" crumb={[{ label: 'Guidance', href: '/guidance' }]} />
        <Empty
          title="Nothing is lost."
          say="The address may be old. Guidance has every guide there is."
          action={<GuidanceLink />}
        />
      </>
    )
  }
  const known = flow.about && !flow.about.forContact ? '' : contactId
  return <Run key={`${flowId} ${known}`} flow={flow} contactId={known} />
}

function Run({ flow, contactId }: { readonly flow: Flow; readonly contactId: string }) {
  const { data: contact, isPending, isError } = useKnownContact(contactId)
  const place = { form: 'guide', part: `${flow.id} ${contactId}`.trim(), contactId: contactId || null } as const
  const [{ typed, own }, setBegun, draft] = useDraftState(nothingYet, place)
  useOnlyOverLock(draft) // looking something up is not a task left undone
  const setTyped = (name: string) => setBegun({ typed: name, own })
  const setOwn = (answers: Answers) => setBegun({ typed, own: answers })
  // The field for the name goes away with its answer: the title, which now says the name, takes the focus from it.
  useEffect(() => {
    if (typed !== null) document.querySelector<HTMLElement>('[data-page-title]')?.focus()
  }, [typed])
  const { data: stops, error: noStops } = useStopsOf(contact)
  const { data: consents, isLoading: waitsForConsents } = useStandings(flow.channel ? (contact?.id ?? '') : '')
  const { data: organisation } = useOrganisation()
  const facts = useFlowFacts(flow, { contact, stops, consents, organisation })
  const unknown = contactId === '' || isError
  if (noStops) throw noStops
  const who = contact?.displayName ?? typed ?? (flow.about?.own ? (organisation?.name ?? null) : null)
  // While it is not known whether somebody asked for no calls, no question may be put.
  const ready = !contact || (stops !== undefined && !waitsForConsents)
  return (
    <>
      <PageHead
        title={who === null || who === '' ? flow.title : fillWords(flow.asks, who)}
        crumb={[{ label: 'Guidance', href: '/guidance' }, { label: flow.title }]}
      />
      <DraftNote draft={draft} />
      {((!unknown && isPending) || !ready) && <Loading />}
      {contact && <StopsNotice stops={stops} apart />}
      {unknown && who === null && (
        <FlowRunView
          flow={flow}
          facts={facts}
          who=""
          contactId={null}
          own={own}
          onOwn={setOwn}
          before={<WhoStep flow={flow} missing={isError} onNext={setTyped} />}
        />
      )}
      {ready && who !== null && (
        <FlowRunView flow={flow} facts={facts} who={who} contactId={contact?.id ?? null} own={own} onOwn={setOwn} />
      )}
    </>
  )
}
