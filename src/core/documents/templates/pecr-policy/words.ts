import type { Sector } from '../../../organisation/organisation'
import type { PecrVariant } from './facts'

type VariantWords = {
  readonly name: string
  /** Whom the organisation contacts. */
  readonly people: string
  /** What telling them in general is called. */
  readonly publicity: string
  /** Messages that are no marketing, as a first draft of the answer. */
  readonly service: string
}

/** What each variant says in its own words. */
export const variantWords: Readonly<Record<PecrVariant, VariantWords>> = {
  practice: {
    name: 'A GP practice or another public body',
    people: 'patients, the people who care for them, and staff',
    publicity: 'events, services and campaigns that are not part of somebody’s own care',
    service: 'appointment reminders, results, recalls, screening and vaccination invitations, changed opening hours',
  },
  coach: {
    name: 'A coaching firm',
    people: 'contacts in organisations, prospective clients, coaching clients, associates, suppliers and supporters',
    publicity: 'our coaching, our events and our news',
    service: 'arranging meetings, agreements, invoices and what belongs to coaching in hand',
  },
  recruiter: {
    name: 'A recruitment firm',
    people: 'prospects, candidates, prospective clients and clients',
    publicity: 'our services and what we do in general',
    service: 'what belongs to an application or an assignment in hand',
  },
  other: {
    name: 'Another organisation',
    people: 'the people and organisations we work with, and those we would like to work with',
    publicity: 'our services, our events and our news',
    service: 'answers, bookings, invoices and what belongs to work in hand',
  },
}

/** The variant a sector starts with. */
export const variantOf: Readonly<Record<Sector, PecrVariant>> = {
  'gp-practice': 'practice',
  coaching: 'coach',
  recruitment: 'recruiter',
  other: 'other',
}
