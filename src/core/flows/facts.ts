/** The facts about a contact and the organisation that can answer a question before it is asked. */
export const factKeys = [
  'is-marketing',
  'is-suppressed',
  'is-no-contact',
  'is-under-18',
  'subscriber',
  'told-not-to-call',
  'own-rule-sign',
  'sign-of-interest',
  'own-rule-under-18',
  'own-rule-person',
  'own-rule-company',
  'own-rule-former-client',
  'is-charity',
  'said-yes',
  'has-refused',
  'consent-overdue',
  'calls-are-fine',
  'screened',
  'listed',
  'fax-number',
  'named-person',
  'reason-and-notice',
  'identity-clear',
  'something-open',
  'something-else-open',
  'open-claim',
  'public-body',
  'recruiter',
  'role-judgement',
  'own-rule-cautious-nhs',
  'nhs-england',
] as const
export type FactKey = (typeof factKeys)[number]

/**
 * What the register knows: the id of the answer it gives, and where that was found, in a few plain words. A `fixed` fact
 * cannot be answered otherwise: that is how an own rule can tighten and never loosen (`house.stricter-only`).
 */
export type KnownFact = { readonly answer: string; readonly from: string; readonly fixed?: true }
export type Facts = Readonly<Partial<Record<FactKey, KnownFact>>>
