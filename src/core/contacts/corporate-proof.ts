import type { Contact } from './contact'

/**
 * Is a company’s or public body’s legal form proven? A company or charity number is the evidence; without it the form is
 * still to be confirmed (`settled.corporate-proof`).
 */
export function isFormProven({ legalForm, legalNumber }: Pick<Contact, 'legalForm' | 'legalNumber'>): boolean {
  return legalNumber.trim() !== '' || legalForm === 'public-body'
}

/** Does a name end like that of a company? It suggests a legal form and never decides one. */
export function nameSuggestsCompany(name: string): boolean {
  return /\b(ltd|limited|plc|llp|cic|cio|scio|cyf|cyfyngedig)\.?$/iu.test(name.trim())
}
