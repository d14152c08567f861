import type { Organisation } from './organisation'

/**
 * Is the organisation a charity, to whom the soft opt-in for charities is open (`pecr.r22.charity`)? A charity by its legal
 * form, or a charitable incorporated organisation (CIO, SCIO). A charity run as a company says “Charity” in Settings.
 */
export function isCharity(facts: Pick<Organisation, 'legalForm'> | null | undefined): boolean {
  return facts?.legalForm === 'charity' || facts?.legalForm === 'cio'
}
