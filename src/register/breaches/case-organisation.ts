import type { AdviseFor } from '@core/breaches/matter'
import { defaultRegulator, type Organisation } from '@core/organisation/organisation'

/** What of the organisation a case turns on; before its facts are saved, the plainest assumption. */
export type CaseOrganisation = AdviseFor & { readonly investigator: string }

/** Reads it from the organisation’s facts. The default investigator is the privacy lead (`breach.roles`). */
export function caseOrganisation(facts: Organisation | null): CaseOrganisation {
  return {
    sector: facts?.sector ?? 'other',
    nation: facts?.nation ?? 'england-and-wales',
    regulatorName: facts?.regulator.name ?? defaultRegulator.name,
    dpoName: facts?.dpoName ?? '',
    investigator: [facts?.privacyLeadName, facts?.privacyLeadRole].filter(Boolean).join(', '),
  }
}
