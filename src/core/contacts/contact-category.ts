/** What a person or organisation is to the organisation; one contact can be several (law digest, section 0). */
export const contactCategories = [
  'coaching-client',
  'former-coaching-client',
  'client-organisation',
  'client-contact',
  'prospective-client',
  'prospect',
  'candidate',
  'patient',
  'associate',
  'supplier',
  'supporter',
  'staff',
  'caller',
] as const
export type ContactCategory = (typeof contactCategories)[number]

/** The words for a category: of one contact, and of a list of them. */
export const contactCategoryNames: Record<ContactCategory, { readonly one: string; readonly many: string }> = {
  'coaching-client': { one: 'Coaching client', many: 'Coaching clients' },
  'former-coaching-client': { one: 'Former coaching client', many: 'Former coaching clients' },
  'client-organisation': { one: 'Client organisation', many: 'Client organisations' },
  'client-contact': { one: 'Client contact', many: 'Client contacts' },
  'prospective-client': { one: 'Prospective client', many: 'Prospective clients' },
  prospect: { one: 'Prospect', many: 'Prospects' },
  candidate: { one: 'Candidate', many: 'Candidates' },
  patient: { one: 'Patient', many: 'Patients' },
  associate: { one: 'Associate', many: 'Associates' },
  supplier: { one: 'Supplier', many: 'Suppliers' },
  supporter: { one: 'Supporter', many: 'Supporters' },
  staff: { one: 'Staff member', many: 'Staff' },
  caller: { one: 'Caller', many: 'Callers' },
}
