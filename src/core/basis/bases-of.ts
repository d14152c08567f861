import type { ContactCategory } from '../contacts/contact-category'
import type { Basis } from '../documents/templates/privacy-policy/use'
import { dataUses, type DataUse } from './data-use'
import { startingBasis } from './role-bases'

/** What an organisation set for a role, where it differs from what Steward starts with. */
export type RoleBasis = { readonly role: ContactCategory; readonly use: DataUse; readonly basis: Basis }

/** What was chosen for one contact, and why. */
export type OwnBasis = {
  readonly use: DataUse
  readonly basis: Basis
  readonly reason: string
  readonly chosenAt: string
}

/** The basis of one use for one contact, and where it comes from. */
export type ContactBasis = {
  readonly use: DataUse
  /** Null where the contact has no role and nothing was chosen. */
  readonly basis: Basis | null
  /** Chosen for this contact; otherwise it follows the roles. */
  readonly own: OwnBasis | null
  /** What each role gives, in the order of the roles. */
  readonly inherited: readonly { readonly role: ContactCategory; readonly basis: Basis }[]
}

/** The basis of a role for a use, as set or as it starts. */
export function basisOfRole(role: ContactCategory, use: DataUse, set: readonly RoleBasis[]): Basis {
  return set.find((one) => one.role === role && one.use === use)?.basis ?? startingBasis(role, use)
}

/** All bases of one contact: chosen ones stay, all others follow the roles; of several roles the first one leads. */
export function basesOf(
  roles: readonly ContactCategory[],
  set: readonly RoleBasis[],
  chosen: readonly OwnBasis[],
): ContactBasis[] {
  return dataUses.map((use) => {
    const own = chosen.find((one) => one.use === use) ?? null
    const inherited = roles.map((role) => ({ role, basis: basisOfRole(role, use, set) }))
    return { use, basis: own?.basis ?? inherited[0]?.basis ?? null, own, inherited }
  })
}
