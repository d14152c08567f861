import type { ContactCategory } from '../contacts/contact-category'
import type { RuleId } from '../law/rules'

/** What Steward itself holds of a kind of record, and so can bring up when its day comes; `elsewhere` is only said. */
export type HeldAs = 'contact' | 'request' | 'breach' | 'recording' | 'coaching' | 'with-contact' | 'elsewhere'

type Category = {
  readonly name: string
  readonly heldAs: HeldAs
  readonly rules: readonly RuleId[]
  /** Contacts with one of these roles fall under it. */
  readonly roles?: readonly ContactCategory[]
}

const company = ['client-contact', 'client-organisation', 'prospect'] as const

/** Every kind of record a schedule can speak of (`retention.defaults`, `retention.coaching`, `settled.retention-extra`). */
const categories = {
  'coaching-notes': { name: 'Coaching notes', heldAs: 'coaching', rules: ['retention.coaching'] },
  'company-contact-phone': {
    name: 'Contacts in organisations, by phone',
    heldAs: 'contact',
    rules: ['retention.defaults'],
    roles: company,
  },
  'company-contact-email': {
    name: 'Contacts in organisations, by e-mail',
    heldAs: 'contact',
    rules: ['retention.defaults'],
    roles: company,
  },
  associate: { name: 'Associates', heldAs: 'contact', rules: ['retention.defaults'], roles: ['associate'] },
  supplier: { name: 'Suppliers', heldAs: 'contact', rules: ['retention.defaults'], roles: ['supplier'] },
  supporter: { name: 'Supporters', heldAs: 'contact', rules: ['retention.defaults'], roles: ['supporter'] },
  enquiry: {
    name: 'People who asked something',
    heldAs: 'contact',
    rules: ['retention.defaults'],
    roles: ['caller', 'prospective-client'],
  },
  'unsuccessful-candidate': {
    name: 'Candidates who were not taken',
    heldAs: 'contact',
    rules: ['retention.defaults'],
    roles: ['candidate'],
  },
  contact: { name: 'Every other contact', heldAs: 'contact', rules: ['retention.defaults', 'consent.lifetime'] },
  'child-file': { name: 'The file of a child', heldAs: 'contact', rules: [] },
  'call-recording': { name: 'Call recordings', heldAs: 'recording', rules: ['retention.defaults', 'rec.retention'] },
  'request-log': { name: 'Request logs', heldAs: 'request', rules: ['retention.defaults'] },
  'breach-register': {
    name: 'The register of breaches',
    heldAs: 'breach',
    rules: ['retention.defaults', 'settled.retention-extra'],
  },
  'consent-proof': { name: 'Proof of consent', heldAs: 'with-contact', rules: ['retention.defaults'] },
  suppression: {
    name: 'The do-not-contact list',
    heldAs: 'with-contact',
    rules: ['retention.defaults', 'suppress.keep'],
  },
  other: { name: 'Something else', heldAs: 'elsewhere', rules: [] },
  'clinical-record': { name: 'Clinical records', heldAs: 'elsewhere', rules: ['retention.gp'] },
} as const satisfies Record<string, Category>

/** The id of a kind of record, as it is stored. */
export type RetentionCategory = keyof typeof categories

/** Every kind of record, in the order people see. */
export const retentionCategories = Object.keys(categories) as readonly RetentionCategory[]

/** A kind of record: its name, what Steward holds of it, its rules, and which contacts fall under it. */
export function categoryOf(id: RetentionCategory): Category {
  return categories[id]
}

/** Contacts with one of these roles are in touch by other means than messages: being quiet says nothing about them. */
export const rolesNeverStale: readonly ContactCategory[] = ['patient', 'staff', 'coaching-client']

/** Does a typed name speak of clinical records? No row for them can be made (`retention.gp`). */
export function isClinical(name: string): boolean {
  return /\b(clinical|medical|gp|patients?|health(?! and safety)|healthcare)\b.{0,20}\b(records?|notes?|files?)\b|\b(lloyd george|summary care)\b/iu.test(
    name,
  )
}
