import { isRefusal, type ConsentState } from '../consents/consent-state'
import type { Duty } from '../flows/flow'
import type { HouseOptions } from '../flows/house-options'
import type { Verdict } from '../flows/verdict'
import type { SignOfInterest } from '../house/sign-of-interest'
import type { RuleId } from '../law/rules'
import type { NumberScreening } from '../screening/screening'
import { coversStop, type Stop } from '../suppression/stop'
import type { CalendarDate } from '../time/calendar-date'
import { byCall } from './answers/by-call'
import { byElectronicMail } from './answers/by-electronic-mail'
import { byFax } from './answers/by-fax'
import { tightened, under18Blocked } from './answers/by-house'
import { byPost } from './answers/by-post'
import { noContactDecides, under18Decides } from './answers/decides'
import { lineRefused } from './answers/line-refused'
import { refused } from './answers/refused'
import { besideStop, stopped } from './answers/stopped'
import type { Channel } from './channel'
import type { Assessment, MarketingContact, MarketingPoint } from './marketing-contact'
import type { MarketingPurpose } from './purpose'

/** May this be sent to this person, this way, about this? Everything the answer depends on, and nothing else. */
export type MarketingQuestion = {
  readonly contact: MarketingContact
  /** Left out: by this way in general. What was agreed for an address then does not count. */
  readonly point?: MarketingPoint
  readonly channel: Channel
  readonly purpose: MarketingPurpose
  /** Every state of the contact, as `consentsOf` gives them. */
  readonly consents: readonly ConsentState[]
  readonly stops: readonly Stop[]
  /** The assessment on file for this purpose, if any. */
  readonly assessment?: Assessment
  readonly isCharity: boolean
  /** The organisation’s own stricter rules; they only tighten (`settled.no-looser`). */
  readonly house?: HouseOptions
  /** Recorded signs that the contact wants to hear; some own rules ask for one (`settled.house-reach`). */
  readonly signs?: readonly SignOfInterest[]
  /** What the registers of numbers said of the point’s number (`pecr.r21.screen-age`). */
  readonly screening?: NumberScreening | undefined
  readonly today: CalendarDate
}

/** Where the reason of an answer can be looked at. */
type MarketingProof = { readonly kind: 'stop' | 'consent' | 'assessment'; readonly id: string }

/** The answer: the verdict, one sentence why, what must be done, the law, and the record it rests on. */
export type MayMarket = {
  readonly verdict: Verdict
  /** Blocked only until something is put right; `word` says what. */
  readonly mendable?: true
  /** A rule of the organisation’s own says so, not the law. */
  readonly byHouse?: true
  readonly word?: string
  readonly say: string
  readonly duties: readonly Duty[]
  readonly rules: readonly RuleId[]
  readonly proof: MarketingProof | null
}

/** A question with its cell looked up: what the answers by channel are given. */
export type CellQuestion = MarketingQuestion & { readonly cell: ConsentState }

/**
 * May marketing go to somebody? Stops and refusals come first and nothing loosens them; then the rules of the channel;
 * “no contact at all” and under 18 leave it to a person (`suppress.check`, `settled.refusal-scope`, `settled.under-18`).
 */
export function mayMarket(asked: MarketingQuestion): MayMarket {
  const question = { ...asked, cell: cellOf(asked) }
  const { contact, channel, purpose, point } = question
  const stop = asked.stops.find((one) => coversStop(one, { channel, purpose, pointId: point?.id }))
  if (stop) return stopped(stop)
  if (isRefusal(question.cell.state)) return refused(question.cell)
  if (question.cell.lineRefusedOn !== undefined) return lineRefused(question.cell.lineRefusedOn)
  const isUnder18 = contact.under18 && contact.kind === 'person'
  if (isUnder18 && asked.house?.noUnder18) return under18Blocked()
  const beside = asked.stops.find((one) => coversStop(one, { channel, purpose }))
  const answer = besideStop(tightened(byChannel(question), question), beside)
  if (answer.verdict !== 'blocked' && contact.noContactAtAll) return noContactDecides(answer, contact.noContact)
  if (isUnder18) return under18Decides(answer)
  return answer
}

/** The state of exactly this way, purpose and address; where there is none, nobody was asked (`consent.specific`). */
function cellOf({
  consents,
  channel,
  purpose,
  point,
}: Pick<MarketingQuestion, 'consents' | 'channel' | 'purpose' | 'point'>): ConsentState {
  const pointId = point?.id ?? ''
  const found = consents.find((one) => one.channel === channel && one.purpose === purpose && one.pointId === pointId)
  if (found) return found
  const nobodyAsked = { state: 'never-asked', since: '', reviewOn: '', wording: null, eventId: null } as const
  return { channel, purpose, pointId, ...nobodyAsked, claimed: false }
}

function byChannel(question: CellQuestion): MayMarket {
  switch (question.channel) {
    case 'email':
    case 'sms':
    case 'social-dm':
      return byElectronicMail(question)
    case 'live-call':
    case 'automated-call':
      return byCall(question)
    case 'fax':
      return byFax(question)
    case 'post':
      return byPost(question)
  }
}
