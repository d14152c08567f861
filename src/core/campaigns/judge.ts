import { isRefusal, type ConsentState } from '../consents/consent-state'
import type { HouseOptions } from '../flows/house-options'
import type { SignOfInterest } from '../house/sign-of-interest'
import { pointKindsOf, type Channel } from '../marketing/channel'
import type { Assessment, MarketingContact, MarketingPoint } from '../marketing/marketing-contact'
import { mayMarket, type MayMarket } from '../marketing/may-market'
import type { MarketingPurpose } from '../marketing/purpose'
import type { NumberScreening } from '../screening/screening'
import type { Stop } from '../suppression/stop'
import type { CalendarDate } from '../time/calendar-date'
import type { Entry } from './entry'

/** What is the same for every row of a campaign. */
export type Wish = {
  readonly channel: Channel
  readonly purpose: MarketingPurpose
  readonly assessment?: Assessment
  readonly isCharity: boolean
  readonly house?: HouseOptions
  readonly today: CalendarDate
}

/** What is known of a contact of the register. */
export type Known = {
  readonly contact: MarketingContact
  readonly consents: readonly ConsentState[]
  readonly stops: readonly Stop[]
  readonly signs: readonly SignOfInterest[]
}

/** May it go to this address of a contact of the register? */
export function judgeKnown(wish: Wish, known: Known, point: MarketingPoint, screening?: NumberScreening): MayMarket {
  return mayMarket({ ...wish, ...known, point, screening })
}

/**
 * What stands against a row whose person is in the register under another address than the row’s own: a stop against all of
 * them, any refusal of this, no contact at all, under 18. It never allows anything (`consent.specific`).
 */
export function judgeOtherwise(wish: Wish, known: Known, entry: Entry): MayMarket | undefined {
  const { channel, purpose } = wish
  const refusal = known.consents.find(
    (one) => one.channel === channel && one.purpose === purpose && isRefusal(one.state),
  )
  const answer = mayMarket({
    ...wish,
    ...known,
    point: pointOf(wish, entry),
    consents: refusal ? [{ ...refusal, pointId: '' }] : [],
  })
  const byPerson = answer.proof?.kind === 'stop' || refusal !== undefined
  return byPerson || known.contact.noContactAtAll || known.contact.under18 ? answer : undefined
}

/** May it go to somebody who is not in the register? As a private person of whom nobody knows where the address came from. */
export function judgeStranger(
  wish: Wish,
  entry: Entry,
  stops: readonly Stop[],
  screening?: NumberScreening,
): MayMarket {
  const contact: MarketingContact = {
    id: '',
    kind: 'person',
    subscriberType: 'unknown',
    legalForm: '',
    legalNumber: '',
    under18: entry.under18,
    noContactAtAll: false,
    source: '',
  }
  const own = stopsOfRow(stops, entry)
  const answer = mayMarket({ ...wish, contact, point: pointOf(wish, entry), consents: [], stops: own, screening })
  return neverByItself(answer)
}

/** Nothing about a stranger is allowed without a ground that somebody wrote down (`list.bought.email`, `list.public-source`). */
function neverByItself(answer: MayMarket): MayMarket {
  if (answer.verdict !== 'allowed' && answer.verdict !== 'allowed-with-duties') return answer
  return {
    verdict: 'human-decision',
    say: 'They are not in the register, so nothing says where the address came from and why you may use it. Somebody has to decide.',
    duties: [
      { say: 'Find out where the list comes from and write it down.', rules: ['list.public-source', 'acc.record'] },
    ],
    rules: ['list.public-source', 'suppress.check'],
    proof: null,
  }
}

/** The answer where the list itself says that somebody wants no marketing: it is believed at once (`optout.any-route`). */
export const saysNo: MayMarket = {
  verdict: 'blocked',
  say: 'The list says that they want no marketing.',
  duties: [{ say: 'Put them on your do-not-contact list too.', rules: ['suppress.keep', 'optout.now'] }],
  rules: ['optout.now', 'optout.any-route', 'object.marketing'],
  proof: null,
}

/** A stop of another address of the row counts where it stands against the person; one of the row’s own address always does. */
function stopsOfRow(stops: readonly Stop[], { value }: Entry): Stop[] {
  return stops.flatMap(({ pointId, ...stop }) => (pointId === undefined || pointId === value ? [stop] : []))
}

function pointOf({ channel }: Wish, { value }: Entry): MarketingPoint {
  return { id: '', kind: pointKindsOf[channel][0], value, label: '', subscriberType: '' }
}
