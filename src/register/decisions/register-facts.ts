import { isOverdue, type ConsentState } from '@core/consents/consent-state'
import type { Facts } from '@core/flows/facts'
import { factsFor, type KnownContact } from '@core/flows/facts-for'
import type { Standing } from '@core/flows/facts-of-consents'
import { factsOfOrganisation } from '@core/flows/facts-of-organisation'
import { factsOfScreening } from '@core/flows/facts-of-screening'
import type { Flow } from '@core/flows/flow'
import type { MarketingContact } from '@core/marketing/marketing-contact'
import { isCharity } from '@core/organisation/is-charity'
import type { Organisation } from '@core/organisation/organisation'
import type { NumberScreening } from '@core/screening/screening'
import type { Stop } from '@core/suppression/stop'
import type { AddressedPoint } from '@core/consents/open-events'
import type { House } from '../house/house'

type Ids = readonly string[]
type Addressee = { readonly contact: MarketingContact; readonly points: readonly AddressedPoint[] }

/** Whom the facts are asked of, each for many contacts at once. Every one is asked anew: somebody may have said no a minute ago. */
export type FactSources = {
  readonly contacts: (ids: Ids) => ReadonlyMap<string, KnownContact>
  readonly addressees: (ids: Ids, today: string) => ReadonlyMap<string, Addressee>
  readonly stopsOfAll: (ids: Ids) => ReadonlyMap<string, readonly Stop[]>
  readonly consentsOfAll: (ids: Ids) => ReadonlyMap<string, readonly ConsentState[]>
  /** By number in its normal form. */
  readonly screeningOf: (numbers: readonly string[]) => ReadonlyMap<string, NumberScreening>
  readonly house: House
  readonly organisation: { get(): Organisation | null }
}

/** What the register knows for one flow, about one contact or none; undefined where the contact is gone. */
export type FactsOf = (flow: Flow, contactId: string | null) => Facts | undefined

// As many as one message may ask about.
const atOnce = 200

/**
 * Everything the register knows that can answer a question, for these contacts and for decisions about none. Own rules hold
 * whoever it is about; the rest only where it is about a contact.
 */
export function registerFacts(from: FactSources, ids: Ids, today: string): FactsOf {
  const organisation = from.organisation.get()
  const house = from.house.options()
  const weAreCharity = isCharity(organisation)
  const contacts = from.contacts(ids)
  const addressees = from.addressees(ids, today)
  const stops = from.stopsOfAll(ids)
  const signs = from.house.signsOfAll(ids)
  const consents = inPieces(ids, from.consentsOfAll)
  const numbers = [...addressees.values()].flatMap(({ points }) => points.filter(isNumber).map(({ normal }) => normal))
  const screened = from.screeningOf([...new Set(numbers)])
  const ofOrganisation = organisation ? factsOfOrganisation(organisation) : {}
  const own = { house, ...(organisation && { ownForm: organisation.legalForm }) }

  return (flow, contactId) => {
    const { channel } = flow
    if (contactId === null) return { ...ofOrganisation, ...factsFor({ ...own, channel }) }
    const contact = contacts.get(contactId)
    if (!contact) return undefined
    const known = {
      contact,
      stops: stops.get(contactId) ?? [],
      signs: signs.get(contactId) ?? [],
      ...(channel && { consents: standingsOf(consents.get(contactId) ?? [], { weAreCharity, today }) }),
    }
    const addressee = addressees.get(contactId)
    const looked = addressee?.points.filter(isNumber).map((point) => ({ point, screening: screened.get(point.normal) }))
    return {
      ...ofOrganisation,
      ...factsFor({ ...own, channel, ...known }),
      ...(addressee && looked && factsOfScreening(addressee.contact, looked, { channel, today })),
    }
  }
}

/** Where somebody stands; fundraising only where that is asked of this organisation, or was of this contact. */
function standingsOf(
  states: readonly ConsentState[],
  { weAreCharity, today }: { readonly weAreCharity: boolean; readonly today: string },
): Standing[] {
  const asksForMoney =
    weAreCharity || states.some((one) => one.purpose === 'fundraising' && one.state !== 'never-asked')
  return states
    .filter(({ purpose }) => purpose !== 'fundraising' || asksForMoney)
    .map((state) => ({ state, overdue: isOverdue(state, today) }))
}

function inPieces<T>(ids: Ids, ask: (some: Ids) => ReadonlyMap<string, T>): Map<string, T> {
  const found = new Map<string, T>()
  for (let at = 0; at < ids.length; at += atOnce)
    for (const [id, one] of ask(ids.slice(at, at + atOnce))) found.set(id, one)
  return found
}

function isNumber({ kind }: AddressedPoint): boolean {
  return kind === 'phone' || kind === 'mobile'
}
