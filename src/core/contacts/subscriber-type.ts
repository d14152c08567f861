import type { RuleId } from '../law/rules'
import type { LegalForm } from '../organisation/organisation'

/** Who pays for the line or the mailbox, as far as the marketing rules ask (`pecr.subscriber.who`). */
export const subscriberTypes = ['individual', 'sole-trader-or-partnership', 'corporate', 'unknown'] as const
export type SubscriberType = (typeof subscriberTypes)[number]

/** How a type reads in a list, what it means in a form, and the rules that say so. */
export const subscriberTypeWords: Record<
  SubscriberType,
  { readonly name: string; readonly say: string; readonly rules: readonly RuleId[] }
> = {
  individual: {
    name: 'Individual',
    say: 'A private person, or a club or group that is not a company.',
    rules: ['pecr.subscriber.individual'],
  },
  'sole-trader-or-partnership': {
    name: 'Sole trader or partnership',
    say: 'A business that is not a company. It is protected like a private person.',
    rules: ['pecr.subscriber.individual'],
  },
  corporate: {
    name: 'Company or public body',
    say: 'A company, LLP, Scottish partnership or public body that pays for the line or mailbox.',
    rules: ['pecr.subscriber.corporate', 'pecr.subscriber.who'],
  },
  unknown: {
    name: 'Not known',
    say: 'Until you know, we treat it like a private person.',
    rules: ['pecr.subscriber.unknown'],
  },
}

/** Which of the two sets of marketing rules applies: what is not known to be corporate is treated as individual. */
export function treatedAs(type: SubscriberType): 'individual' | 'corporate' {
  return type === 'corporate' ? 'corporate' : 'individual'
}

/**
 * The type that follows from a legal form. A charity can be a company or an unincorporated group, so its form alone
 * does not decide (`pecr.subscriber.corporate`, `pecr.subscriber.individual`).
 */
export function subscriberTypeOf(form: LegalForm): SubscriberType {
  switch (form) {
    case 'company':
    case 'llp':
    case 'scottish-partnership':
    case 'cio':
    case 'royal-charter':
    case 'public-body':
      return 'corporate'
    case 'sole-trader':
    case 'partnership':
      return 'sole-trader-or-partnership'
    case 'unincorporated':
      return 'individual'
    case 'charity':
      return 'unknown'
  }
}
