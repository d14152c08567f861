/**
 * The organisation’s own stricter rules, as far as the law digest lists them; left out means it was never decided. None of
 * them ever loosens an answer (`house.stricter-only`, `settled.no-looser`). The recruiter’s view on one named role is none
 * of these: it would loosen, so it is a recorded judgement (`settled.specific-opportunity`).
 */
export type HouseOptions = {
  /** Only people who showed that they want to hear: calls, e-mail, text and social messages. */
  readonly positiveIndicationOnly?: boolean
  /** The same of every company: calls, e-mail, text and social messages. */
  readonly corporateAsIndividual?: boolean
  /** Contacts in companies rest on an assessment, which has to be on file: the law asks for that anyway. */
  readonly companyContactLi?: boolean
  /** A check of the Corporate TPS is logged before a first call: the law has every unasked call screened. */
  readonly ctpsFirstContact?: boolean
  /** Mass promotion of health counts as marketing that needs consent. */
  readonly cautiousNhs?: boolean
  /** Former coaching clients get e-mail only after they opted in on the evaluation form. */
  readonly formerClientOptIn?: boolean
  /** Every e-mail and text has a way to unsubscribe, also to companies. */
  readonly unsubscribeAlways?: boolean
  readonly noUnder18?: boolean
}

/** Every option, for whoever has to go through all of them. */
export const houseOptionKeys = [
  'positiveIndicationOnly',
  'corporateAsIndividual',
  'companyContactLi',
  'ctpsFirstContact',
  'cautiousNhs',
  'formerClientOptIn',
  'unsubscribeAlways',
  'noUnder18',
] as const satisfies readonly (keyof HouseOptions)[]

/** The rule each option stands for. */
export const houseOptionRules = {
  positiveIndicationOnly: 'house.positive-indication-only',
  corporateAsIndividual: 'house.corporate-as-individual',
  companyContactLi: 'house.company-contact-li',
  ctpsFirstContact: 'house.ctps-first-contact',
  cautiousNhs: 'house.cautious-nhs',
  formerClientOptIn: 'house.former-client-opt-in',
  unsubscribeAlways: 'house.unsubscribe-always',
  noUnder18: 'house.no-under-18',
} as const satisfies Record<keyof HouseOptions, string>
