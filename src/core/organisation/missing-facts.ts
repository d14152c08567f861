import { needsOfficer } from './needs-officer'
import type { Organisation } from './organisation'

/** A fact that letters and the privacy policy need, and how it is called on the form. */
export type MissingFact = { readonly name: keyof Organisation; readonly label: string }

/** The facts still to be answered before every letter and notice can be complete. */
export function missingFacts(organisation: Organisation): MissingFact[] {
  const needed: MissingFact[] = [
    { name: 'address', label: 'postal address' },
    { name: 'privacyLeadRole', label: 'who answers questions about privacy' },
    { name: 'privacyLeadEmail', label: 'the e-mail address for privacy questions' },
    ...(needsOfficer(organisation) ? [{ name: 'dpoName', label: 'your data protection officer' } as const] : []),
    { name: 'icoNumber', label: 'the registration number of the data protection fee' },
    { name: 'icoRenewsOn', label: 'when the fee is due again' },
    // A signature, a footer and a PECR policy lead to it.
    ...(organisation.website === ''
      ? []
      : [{ name: 'privacyPolicyUrl', label: 'the web address of your privacy policy' } as const]),
  ]
  return needed.filter(({ name }) => organisation[name] === '')
}
