import type { Contact } from '../contacts/contact'
import { isFormProven } from '../contacts/corporate-proof'
import type { Stop } from '../suppression/stop'
import { dayMonthYear } from '../time/format-date'
import type { Facts, KnownFact } from './facts'

/** The organisation’s own stricter rules that bear on a live call; left out means it was never decided. */
export type HouseOptions = {
  readonly positiveIndicationOnly?: boolean
  readonly corporateAsIndividual?: boolean
  readonly noUnder18?: boolean
}

/** What the register says about a contact, as far as a flow asks for it. */
export type KnownContact = Pick<
  Contact,
  'kind' | 'subscriberType' | 'legalForm' | 'legalNumber' | 'under18' | 'noContactAtAll'
>

const ownRule = 'your own rules in Settings'

/**
 * What can be answered before anybody asks. Own rules become fixed answers, so that they can only tighten; so does a
 * request for no more marketing, which nobody here may override (`suppress.check`).
 */
export function factsFor(contact: KnownContact | undefined, house?: HouseOptions, stops: readonly Stop[] = []): Facts {
  return { ...(contact && factsOfContact(contact)), ...(house && factsOfHouse(house, contact)), ...factsOfStops(stops) }
}

/** Nothing where nobody asked: that somebody is on no list yet is not known from here. */
function factsOfStops(stops: readonly Stop[]): Facts {
  const stop = stops.find(({ channels }) => channels.length === 0 || channels.includes('live-call'))
  if (!stop) return {}
  const reference = stop.reference === '' ? '' : `, ${stop.reference}`
  const from = `your do-not-contact list, since ${dayMonthYear(stop.askedOn)} (${stop.source}${reference})`
  const known = { answer: 'yes', from, fixed: true } as const
  return { 'is-suppressed': known, 'told-not-to-call': known }
}

function factsOfContact(contact: KnownContact): Facts {
  const subscriber = subscriberFact(contact)
  return {
    ...(subscriber && { subscriber }),
    ...(contact.kind === 'person' && { 'named-person': { answer: 'yes', from: 'the contact is a person' } }),
    ...(contact.noContactAtAll && {
      'is-no-contact': { answer: 'yes', from: 'the mark on the contact’s entry', fixed: true },
    }),
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
      return { answer: isFormProven(form) ? 'corporate' : 'corporate-unproved', from }
    case 'individual':
    case 'sole-trader-or-partnership':
      return { answer: 'individual', from }
    case 'unknown':
      return undefined
  }
}

function factsOfHouse(house: HouseOptions, contact: KnownContact | undefined): Facts {
  const sign = needsSign(house, contact)
  return {
    'own-rule-under-18': { answer: house.noUnder18 ? 'forbids' : 'none', from: ownRule, fixed: true },
    ...(sign !== undefined && { 'own-rule-sign': { answer: sign ? 'yes' : 'no', from: ownRule, fixed: true } }),
  }
}

/**
 * Does an own rule ask for a positive sign? The first covers people, also at a company; the second companies
 * (`settled.house-reach`). Undefined where it depends on what is not known.
 */
function needsSign(house: HouseOptions, contact: KnownContact | undefined): boolean | undefined {
  const { positiveIndicationOnly: people = false, corporateAsIndividual: companies = false } = house
  if (people === companies) return people
  if (contact === undefined) return undefined
  const isCompany = contact.subscriberType === 'corporate'
  return people ? !isCompany || contact.kind === 'person' : isCompany
}
