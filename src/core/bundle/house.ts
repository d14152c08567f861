import { normalEmail, normalPhone } from '../contacts/normal-point'
import type { Organisation } from '../organisation/organisation'
import type { Own } from './suggest'

/** What the organisation itself is known by: its addresses and those of the regulator, and who stands for it in every letter. */
export function houseOf(organisation: Organisation | null): Own {
  if (!organisation) return { names: [], emails: new Set(), phones: new Set() }
  const { email, privacyLeadEmail, phone, dpoContact, regulator, privacyLeadName, dpoName } = organisation
  return {
    names: [privacyLeadName, dpoName].filter((name) => name.trim() !== ''),
    emails: new Set([email, privacyLeadEmail, dpoContact].map(normalEmail).filter(Boolean)),
    phones: new Set([phone, dpoContact, regulator.phone].filter(Boolean).map(normalPhone)),
  }
}
