import { fillWords } from '@core/flows/fill-words'
import type { Flow } from '@core/flows/flow'
import type { Answers } from '@core/flows/step'
import { flowById } from '@core/flows/trees/index'
import { useEffect } from 'react'
import { Redirect, useParams, useSearch } from 'wouter'
import { useOrganisation } from '../../app/use-organisation'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { DraftNote } from '../drafts/DraftNote'
import { useDraftState, useOnlyOverLock } from '../drafts/use-draft'
import { StopsNotice } from '../suppression/StopsNotice'
import { useStopsOf } from '../suppression/use-stops'
import { carriedAnswers } from './carried-answers'
import { EarlierAnswers } from './EarlierAnswers'
import { readFlowAddress } from './flow-address'
import { FlowRunView } from './FlowRunView'
import { GuidanceLink } from './GuidanceLink'
import { useDecision, type DecisionSeen } from './use-decisions'
import { useFlowFacts } from './use-flow-facts'
import { useKnownContact } from './use-known-contact'
import { useTestedEntry } from './use-tested-entry'
import { WhoStep } from './WhoStep'

type Begun = { readonly typed: string | null; readonly own: Answers }

/** A guided flow, one question at a time, with the tree beside it; about a contact where the address names one. */
export function FlowPage() {
  const { flowId: routePart } = useParams<{ flowId: string }>()
  const { flowId, contactId, again } = readFlowAddress(routePart, useSearch())
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
  const part = `${flowId} ${known}`
  if (again !== '') return <Again key={`${part} ${again}`} flow={flow} contactId={known} id={again} />
  return <Run key={part} flow={flow} contactId={known} />
}

type AgainProps = { readonly flow: Flow; readonly contactId: string; readonly id: string }

/**
 * Answering again waits for what was answered before; one that is gone is answered as if it were new, and one that an entry
 * of the cookie list rests on is answered there.
 */
function Again({ flow, contactId, id }: AgainProps) {
  const { data, isPending } = useDecision(id)
  const entryId = useTestedEntry(flow.id, id)
  if (isPending || entryId === undefined) return <Loading />
  if (entryId !== '') return <Redirect to={`/documents/cookies/${entryId}/test`} replace />
  const before = data?.flowId === flow.id && data.replacedBy === null ? data : undefined
  return <Run flow={flow} contactId={contactId} before={before} />
}

type RunProps = { readonly flow: Flow; readonly contactId: string; readonly before?: DecisionSeen | undefined }

function Run({ flow, contactId, before }: RunProps) {
  const { data: contact, isPending, isError } = useKnownContact(contactId)
  const start: Begun = before
    ? { typed: before.contactId === null ? before.subject : null, own: carriedAnswers(before) }
    : { typed: null, own: {} }
  const part = [flow.id, contactId, before?.id ?? ''].filter(Boolean).join(' ')
  const place = { form: 'guide', part, contactId: contactId || null } as const
  const [{ typed, own }, setBegun, draft] = useDraftState(start, place)
  useOnlyOverLock(draft) // looking something up is not a task left undone
  const setTyped = (name: string) => setBegun({ typed: name, own })
  const setOwn = (answers: Answers) => setBegun({ typed, own: answers })
  // The field for the name goes away with its answer: the title, which now says the name, takes the focus from it.
  useEffect(() => {
    if (typed !== null) document.querySelector<HTMLElement>('[data-page-title]')?.focus()
  }, [typed])
  const { data: stops, error: noStops } = useStopsOf(contact)
  const { data: organisation } = useOrganisation()
  const facts = useFlowFacts(flow, contact?.id ?? null)
  const unknown = contactId === '' || isError
  if (noStops) throw noStops
  const who = contact?.displayName ?? typed ?? (flow.about?.own ? (organisation?.name ?? null) : null)
  // While it is not known whether somebody asked for no calls, no question may be put.
  const ready = facts !== undefined && (!contact || stops !== undefined)
  return (
    <>
      <PageHead
        title={who === null || who === '' ? flow.title : fillWords(flow.asks, who)}
        crumb={[{ label: 'Guidance', href: '/guidance' }, { label: flow.title }]}
      />
      <DraftNote draft={draft} />
      {((!unknown && isPending) || !ready) && <Loading />}
      {contact && <StopsNotice stops={stops} apart />}
      {who !== null && <EarlierAnswers flow={flow} contactId={contact?.id ?? null} before={before} />}
      {unknown && who === null && facts && (
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
        <FlowRunView
          flow={flow}
          facts={facts}
          who={who}
          contactId={contact?.id ?? null}
          own={own}
          onOwn={setOwn}
          replaces={before?.id}
        />
      )}
    </>
  )
}
