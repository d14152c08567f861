import { contactCategories, type ContactCategory } from '../contacts/contact-category'

/** Is somebody offered to become a former client at the end of coaching: suggested, only offered, or not at all. */
export const formerOffers = ['suggested', 'offered', 'none'] as const
export type FormerOffer = (typeof formerOffers)[number]

type Known = { readonly roles: readonly ContactCategory[]; readonly coachingGoesOn: boolean }

/** What is suggested for the role of a client whose coaching ends; not while another coaching of theirs goes on. */
export function formerOffer({ roles, coachingGoesOn }: Known): FormerOffer {
  if (coachingGoesOn) return 'none'
  if (roles.includes('coaching-client')) return 'suggested'
  return roles.includes('former-coaching-client') ? 'none' : 'offered'
}

/** The roles of a client who becomes a former one; every other role stays. */
export function rolesOfFormer(roles: readonly ContactCategory[]): ContactCategory[] {
  return contactCategories.filter(
    (role) => role === 'former-coaching-client' || (role !== 'coaching-client' && roles.includes(role)),
  )
}
