import type { RecipientRole, Safeguard } from './recipient'
import type { Basis, SpecialCondition } from './use'

/** The bases by the names people will find elsewhere. */
export const basisNames: Record<Basis, string> = {
  consent: 'Consent',
  contract: 'Contract',
  'legal-obligation': 'Legal obligation',
  'vital-interests': 'Vital interests',
  'public-task': 'Public task',
  'recognised-legitimate-interest': 'Recognised legitimate interest',
  'legitimate-interests': 'Legitimate interests',
}

/** What each basis means, in the policy’s own voice. The two interests are followed by the interest itself. */
export const basisMeanings: Record<Basis, string> = {
  consent: 'you said yes to this, and you can take that back at any time',
  contract: 'we need it for an agreement with you, or for steps you asked for before one',
  'legal-obligation': 'a law obliges us to',
  'vital-interests': 'someone’s life may depend on it',
  'public-task': 'it is part of a public task the law gives us',
  'recognised-legitimate-interest': 'a reason the law itself recognises',
  'legitimate-interests': 'we have a fair reason of our own that your interests do not outweigh',
}

/** One line under each basis in the editor. */
export const basisHints: Record<Basis, string> = {
  consent: 'They said yes freely, and can take it back.',
  contract: 'Needed for an agreement with this person.',
  'legal-obligation': 'A law says you must.',
  'vital-interests': 'To save a life.',
  'public-task': 'A task the law gives to a public body.',
  'recognised-legitimate-interest': 'One of five reasons named in law, such as stopping crime. Never marketing.',
  'legitimate-interests': 'A fair reason of yours, weighed against theirs.',
}

/** The second ground for health, belief and similar information. */
export const conditionMeanings: Record<Exclude<SpecialCondition, ''>, string> = {
  'explicit-consent': 'you agreed to it expressly and in writing',
  'health-care': 'it is needed for health care, by people who owe you a duty of confidentiality',
  'public-health': 'it is needed to protect public health',
  employment: 'it is needed for duties and rights under employment law',
  counselling: 'it is needed for confidential counselling or advice, where asking you first is not possible',
  'legal-claims': 'it is needed to make or defend a legal claim',
}

/** The same in the list of the editor. */
export const conditionNames: Record<Exclude<SpecialCondition, ''>, string> = {
  'explicit-consent': 'Explicit written consent',
  'health-care': 'Health care under a duty of confidentiality',
  'public-health': 'Public health',
  employment: 'Employment law',
  counselling: 'Confidential counselling',
  'legal-claims': 'Legal claims',
}

/** What a recipient is to the organisation. */
export const roleNames: Record<RecipientRole, string> = {
  processor: 'Supplier that acts on our instructions',
  associate: 'Works with us as an associate',
  adviser: 'Professional adviser',
  other: 'Decides for itself how it uses what it gets',
}

/** How each safeguard is called in the editor. */
export const safeguardNames: Record<Exclude<Safeguard, ''>, string> = {
  adequacy: 'UK adequacy decision',
  'data-bridge': 'Data bridge (United States)',
  idta: 'Transfer agreement (IDTA)',
  addendum: 'EU clauses with the UK Addendum',
}

/** How each safeguard is called in the policy, after the country. */
export const safeguardPhrases: Record<Exclude<Safeguard, ''>, string> = {
  adequacy: 'whose protection the UK government has found good enough',
  'data-bridge': 'under the UK Extension to the EU–US Data Privacy Framework',
  idta: 'under the UK’s International Data Transfer Agreement',
  addendum: 'under the EU’s standard clauses with the UK Addendum',
}
