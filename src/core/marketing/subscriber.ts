import { normalEmail } from '../contacts/normal-point'
import { subscriberTypeOf, treatedAs } from '../contacts/subscriber-type'
import type { RuleId } from '../law/rules'
import type { MarketingContact, MarketingPoint } from './marketing-contact'
import { isWebmail } from './webmail'

/** What decided who counts as having the line or mailbox. */
export type SubscriberReason =
  | 'own-type'
  | 'contact'
  | 'unknown'
  | 'sole-trader'
  | 'legal-form'
  | 'private-label'
  | 'webmail'
  | 'own-profile'
  | 'line-not-known'
  | 'covered'

/** Which set of rules protects a line or mailbox, and what decided it. */
export type Subscriber = { readonly as: 'individual' | 'corporate'; readonly because: SubscriberReason }

/**
 * Who has the contract for the line or mailbox, not who reads it (`pecr.subscriber.who`). A type written down for the address
 * decides. Otherwise the contact’s own: but that somebody is at a company covers only what is the company’s. A mailbox at a
 * provider for private people, an address that is called private, a person’s profile, and a person’s number nobody called a
 * work number are theirs, as far as anybody knows (`pecr.subscriber.unknown`). Post has no subscriber; it follows the contact.
 */
export function subscriberOf(contact: MarketingContact, point?: MarketingPoint): Subscriber {
  if (point && point.subscriberType !== '') return { as: treatedAs(point.subscriberType), because: 'own-type' }
  const whole = ofContact(contact)
  if (whole.as === 'individual' || !point) return whole
  return notCovered(contact, point) ?? { as: 'corporate', because: 'covered' }
}

/** The contact as a whole: corporate only where its type says so and no legal form on record says otherwise. */
function ofContact({ subscriberType, legalForm }: MarketingContact): Subscriber {
  if (subscriberType === 'unknown') return { as: 'individual', because: 'unknown' }
  if (subscriberType === 'sole-trader-or-partnership') return { as: 'individual', because: 'sole-trader' }
  if (subscriberType === 'individual') return { as: 'individual', because: 'contact' }
  return isFormOfIndividual(legalForm)
    ? { as: 'individual', because: 'legal-form' }
    : { as: 'corporate', because: 'contact' }
}

/** Does the form on record say that it is no company? A charity’s form alone says neither (`settled.corporate-proof`). */
export function isFormOfIndividual(legalForm: MarketingContact['legalForm']): boolean {
  const byForm = legalForm === '' ? 'unknown' : subscriberTypeOf(legalForm)
  return byForm !== 'unknown' && treatedAs(byForm) === 'individual'
}

const privateLabel = /\b(private|personal|home|own|family)\b/i
const workLabel = /\b(work|office|business|company|firm|desk|direct|switchboard|reception|extension|ext|branch|site)\b/i

function notCovered({ kind }: MarketingContact, point: MarketingPoint): Subscriber | undefined {
  const theirs = (because: SubscriberReason): Subscriber => ({ as: 'individual', because })
  if (privateLabel.test(point.label)) return theirs('private-label')
  switch (point.kind) {
    case 'email':
      return isWebmail(normalEmail(point.value).replace(/^.*@/, '')) ? theirs('webmail') : undefined
    case 'phone':
    case 'mobile':
      return kind === 'organisation' || workLabel.test(point.label) ? undefined : theirs('line-not-known')
    case 'social':
      return kind === 'organisation' ? undefined : theirs('own-profile')
    case 'post':
      return undefined
  }
}

type Words = { readonly say: string; readonly rules: readonly RuleId[] }

const corporateWords: Record<'own-type' | 'contact' | 'covered', Words> = {
  'own-type': { say: 'This address counts as a company’s, because that is written down for it.', rules: who() },
  contact: { say: 'They count as a company.', rules: who('pecr.subscriber.corporate') },
  covered: {
    say: 'This counts as the company’s line or mailbox, because the contact is written down as a company’s.',
    rules: who('pecr.subscriber.corporate'),
  },
}

const mend = 'If the firm pays for it, say so at the address.'

const individualWords: Record<Exclude<SubscriberReason, 'covered'>, Words> = {
  'own-type': { say: 'This address counts as a private person’s, because that is written down for it.', rules: who() },
  contact: { say: 'They count as a private person.', rules: who('pecr.subscriber.individual') },
  unknown: {
    say: 'Nobody wrote down what kind of subscriber this is, so it counts as a private person’s.',
    rules: who('pecr.subscriber.unknown'),
  },
  'sole-trader': {
    say: 'Somebody who trades alone, or an ordinary partnership, is protected like a private person.',
    rules: who('pecr.subscriber.individual'),
  },
  'legal-form': {
    say: 'The legal form on record is not that of a company, so they count as a private person.',
    rules: ['pecr.subscriber.individual', 'settled.corporate-proof'],
  },
  'private-label': {
    say: `The address is called private, so it counts as a private person’s, whoever they work for. ${mend}`,
    rules: who(),
  },
  webmail: {
    say: `The mailbox is at a provider for private people, so it counts as a private person’s, whoever they work for. ${mend}`,
    rules: who(),
  },
  'own-profile': {
    say: 'A person’s profile is their own, whoever they work for.',
    rules: who('pecr.r22.scope'),
  },
  'line-not-known': {
    say: `Nobody wrote down that this is a work number, so it counts as a private person’s. ${mend}`,
    rules: who('pecr.subscriber.unknown'),
  },
}

/** Why a line or mailbox is treated as it is, in a sentence, and the law behind it. */
export function subscriberWords({ as, because }: Subscriber): Words {
  if (as === 'individual') return individualWords[because === 'covered' ? 'contact' : because]
  return corporateWords[because === 'own-type' || because === 'covered' ? because : 'contact']
}

/** Why this counts as a private person’s though the contact is a company’s, with a space after it; empty where that is plain. */
export function whyIndividual(subscriber: Subscriber): string {
  const plain: readonly SubscriberReason[] = ['own-type', 'contact', 'unknown', 'sole-trader', 'covered']
  if (subscriber.as === 'corporate' || plain.includes(subscriber.because)) return ''
  return `${subscriberWords(subscriber).say} `
}

function who(...more: readonly RuleId[]): readonly RuleId[] {
  return ['pecr.subscriber.who', ...more]
}
