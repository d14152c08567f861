/**
 * What a person or organisation is to the organisation; one contact can be several (law digest, section 0): the words of one
 * contact and of a list of them, and the bit by which the list of contacts knows the role (step 180). The order here is the
 * one people see; a new category takes the next bit, wherever it stands, and a step of the schema that writes it.
 */
const categories = {
  'coaching-client': { bit: 0, one: 'Coaching client', many: 'Coaching clients' },
  'former-coaching-client': { bit: 1, one: 'Former coaching client', many: 'Former coaching clients' },
  'client-organisation': { bit: 2, one: 'Client organisation', many: 'Client organisations' },
  'client-contact': { bit: 3, one: 'Client contact', many: 'Client contacts' },
  'prospective-client': { bit: 4, one: 'Prospective client', many: 'Prospective clients' },
  prospect: { bit: 5, one: 'Prospect', many: 'Prospects' },
  candidate: { bit: 6, one: 'Candidate', many: 'Candidates' },
  patient: { bit: 7, one: 'Patient', many: 'Patients' },
  associate: { bit: 8, one: 'Associate', many: 'Associates' },
  supplier: { bit: 9, one: 'Supplier', many: 'Suppliers' },
  supporter: { bit: 10, one: 'Supporter', many: 'Supporters' },
  staff: { bit: 11, one: 'Staff member', many: 'Staff' },
  caller: { bit: 12, one: 'Caller', many: 'Callers' },
} as const satisfies Record<string, Category>

type Category = { readonly bit: number; readonly one: string; readonly many: string }

/** The id of a category, as it is stored. */
export type ContactCategory = keyof typeof categories

/** Every category, in the order people see. */
export const contactCategories = Object.keys(categories) as readonly ContactCategory[]

/** The words for a category: of one contact, and of a list of them. */
export const contactCategoryNames: Readonly<Record<ContactCategory, Pick<Category, 'one' | 'many'>>> = categories

/** The number a category is in the roles of a contact written as one number. */
export function roleBit(role: ContactCategory): number {
  return 2 ** categories[role].bit
}

/** The categories in such a number. */
export function rolesIn(bits: number): ContactCategory[] {
  return contactCategories.filter((role) => (bits & roleBit(role)) !== 0)
}
