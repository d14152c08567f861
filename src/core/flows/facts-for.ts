import type { Contact } from '../contacts/contact'
import { isFormProven } from '../contacts/corporate-proof'
import type { SignOfInterest } from '../house/sign-of-interest'
import type { Channel } from '../marketing/channel'
import { marketingPurposeNames } from '../marketing/purpose'
import { isFormOfIndividual } from '../marketing/subscriber'
import type { LegalForm } from '../organisation/organisation'
import type { Stop } from '../suppression/stop'
import { dayMonthYear } from '../time/format-date'
import type { Facts, KnownFact } from './facts'
import { factsOfConsents, type Standing } from './facts-of-consents'
import { factsOfSigns } from './facts-of-signs'
import type { HouseOptions } from './house-options'

/** What the register says about a contact, as far as a flow asks for it. */
export type KnownContact = Pick<
  Contact,
  'kind' | 'subscriberType' | 'legalForm' | 'legalNumber' | 'under18' | 'noContactAtAll'
> &
  Partial<Pick<Contact, 'roles'>>

const ownRule = 'your own rules in Settings'

/** Forms that no charity has. A company can be one, and whether a message serves only its purposes is not known here. */
const neverCharities: readonly LegalForm[] = [
  'llp',
  'partnership',
  'scottish-partnership',
  'sole-trader',
  'public-body',
]
const notCharity: KnownFact = { answer: 'no', from: 'the legal form of your organisation in Settings' }

const notListed: KnownFact = { answer: 'no', from: 'your do-not-contact list: nothing in it is about them' }

/** Everything that can answer a question beforehand; what is left out is not known. */
type Known = {
  readonly contact?: KnownContact | undefined
  readonly house?: HouseOptions | undefined
  /** What the do-not-contact list holds about the contact; left out: nobody looked. */
  readonly stops?: readonly Stop[] | undefined
  readonly consents?: readonly Standing[] | undefined
  /** Recorded signs of interest of the contact; left out: nobody looked. */
  readonly signs?: readonly SignOfInterest[] | undefined
  /** The way of reaching somebody that the flow is about. */
  readonly channel?: Channel | undefined
  /** The organisation’s own legal form. */
  readonly ownForm?: LegalForm | undefined
}

/**
 * What can be answered before anybody asks. Own rules become fixed answers, so that they can only tighten; so does a
 * request for no more marketing, which nobody here may override (`suppress.check`).
 */
export function factsFor({ contact, house, stops, consents, signs, channel, ownForm }: Known): Facts {
  return {
    ...(contact && factsOfContact(contact)),
    ...(house && factsOfHouse(house, contact, channel)),
    ...(ownForm && neverCharities.includes(ownForm) && { 'is-charity': notCharity }),
    ...(consents && factsOfConsents(consents, channel)),
    ...(signs && factsOfSigns(signs, consents ?? [], channel)),
    ...(stops && factsOfStops(stops, channel, contact !== undefined)),
  }
}

/**
 * Nobody on the list in any way is an answer too, which can be changed: another list may be kept elsewhere. So is a stop for
 * one purpose or one address only, since the flow knows neither (`settled.suppression-scope`, `settled.refusal-scope`).
 */
function factsOfStops(stops: readonly Stop[], channel: Channel | undefined, isContact: boolean): Facts {
  if (isContact && stops.length === 0) return { 'is-suppressed': notListed }
  const covering = stops.filter(({ channels }) => channels.length === 0 || (channel && channels.includes(channel)))
  const stop = covering.find(isForAll) ?? covering[0]
  if (!stop) return {}
  const known: KnownFact = { answer: 'yes', from: stopInWords(stop), ...(isForAll(stop) && { fixed: true as const }) }
  return { 'is-suppressed': known, ...(channel === 'live-call' && { 'told-not-to-call': known }) }
}

function isForAll({ purposes, pointId }: Stop): boolean {
  return purposes.length === 0 && pointId === undefined
}

function stopInWords({ purposes, pointId, reference, askedOn, source }: Stop): string {
  const only = [
    ...(purposes.length === 0
      ? []
      : [`for this only: ${purposes.map((one) => marketingPurposeNames[one]).join('; ')}`]),
    ...(pointId === undefined ? [] : ['for one of their addresses or numbers only']),
  ]
  const known = `${source}${reference === '' ? '' : `, ${reference}`}`
  return [`your do-not-contact list, since ${dayMonthYear(askedOn)} (${known})`, ...only].join(', ')
}

function factsOfContact(contact: KnownContact): Facts {
  const subscriber = subscriberFact(contact)
  return {
    ...(subscriber && { subscriber }),
    ...(contact.kind === 'person' && { 'named-person': { answer: 'yes', from: 'the contact is a person' } }),
    'is-no-contact': contact.noContactAtAll
      ? { answer: 'yes', from: 'the mark on the contact’s entry', fixed: true }
      : { answer: 'no', from: 'the contact’s entry, which has no such mark' },
    ...(contact.under18 && {
      'is-under-18': { answer: 'yes', from: 'the contact’s entry says under 18', fixed: true },
    }),
    ...(contact.kind === 'organisation' && { 'is-under-18': { answer: 'no', from: 'the contact is an organisation' } }),
  }
}

/** The recorded legal form decides; without its proof one more duty follows (`settled.corporate-proof`). */
function subscriberFact({ subscriberType, ...form }: KnownContact): KnownFact | undefined {
  const from = 'the contact’s entry in the register'
  switch (subscriberType) {
    case 'corporate':
      if (isFormOfIndividual(form.legalForm))
        return { answer: 'individual', from: `${from}: the legal form is not that of a company` }
      return { answer: isFormProven(form) ? 'corporate' : 'corporate-unproved', from }
    case 'individual':
    case 'sole-trader-or-partnership':
      return { answer: 'individual', from }
    case 'unknown':
      return undefined
  }
}

function factsOfHouse(house: HouseOptions, contact: KnownContact | undefined, channel: Channel | undefined): Facts {
  const sign = needsSign(house, contact)
  const fixed = (answer: string) => ({ answer, from: ownRule, fixed: true }) as const
  const formerClient = channel === 'email' && house.formerClientOptIn === true
  return {
    'own-rule-under-18': fixed(house.noUnder18 ? 'forbids' : 'none'),
    'own-rule-cautious-nhs': fixed(house.cautiousNhs ? 'asks-consent' : 'none'),
    'own-rule-person': fixed(house.positiveIndicationOnly ? 'sign' : formerClient ? 'former' : 'none'),
    'own-rule-company': fixed(house.positiveIndicationOnly || house.corporateAsIndividual ? 'yes' : 'no'),
    ...(sign !== undefined && { 'own-rule-sign': fixed(sign ? 'yes' : 'no') }),
    ...formerClientFact(formerClient, contact),
  }
}

/** Is this a former client whom the own rule on e-mail protects? Only e-mail (`settled.house-reach`). */
function formerClientFact(isOn: boolean, contact: KnownContact | undefined): Facts {
  if (!isOn) return { 'own-rule-former-client': { answer: 'no', from: ownRule, fixed: true } }
  if (!contact?.roles?.includes('former-coaching-client')) return {}
  const from = `${ownRule}, and the role on the contact’s entry`
  return { 'own-rule-former-client': { answer: 'yes', from, fixed: true } }
}

/**
 * Does an own rule ask for a positive sign before a call? The first covers people, also at a company; the second companies
 * (`settled.house-reach`). Undefined where it depends on what is not known.
 */
function needsSign(house: HouseOptions, contact: KnownContact | undefined): boolean | undefined {
  const { positiveIndicationOnly: people = false, corporateAsIndividual: companies = false } = house
  if (people === companies) return people
  if (contact === undefined) return undefined
  const isCompany = contact.subscriberType === 'corporate'
  return people ? !isCompany || contact.kind === 'person' : isCompany
}
