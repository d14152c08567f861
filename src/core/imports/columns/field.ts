/** What a column of a list of people can hold, in the order the page offers it. */
export const personFields = [
  'skip',
  'full-name',
  'title',
  'given-name',
  'middle-name',
  'family-name',
  'suffix',
  'organisation',
  'department',
  'job-title',
  'email',
  'phone',
  'mobile',
  'address',
  'street',
  'town',
  'county',
  'postcode',
  'country',
  'profile',
  'website',
  'notes',
  'tags',
  'birthday',
  'label',
  'source',
  'obtained-on',
  'opted-out',
  'unsubscribed-on',
  'unsubscribe-reason',
  'bounced-on',
  'says-agreed-on',
] as const
export type PersonField = (typeof personFields)[number]

/** What a column of a log of requests can hold. */
export const requestFields = [
  'skip',
  'received-on',
  'received-by',
  'full-name',
  'given-name',
  'family-name',
  'organisation',
  'email',
  'phone',
  'asked-by',
  'scope',
  'own-reference',
  'closed-on',
  'outcome',
  'notes',
] as const
export type RequestField = (typeof requestFields)[number]

export type Field = PersonField | RequestField

/** How a field is called on the page. */
export const fieldNames: Record<Field, string> = {
  skip: 'Leave out',
  'full-name': 'Full name',
  title: 'Title (Ms, Dr)',
  'given-name': 'First name',
  'middle-name': 'Middle name',
  'family-name': 'Last name',
  suffix: 'Letters after the name',
  organisation: 'Organisation',
  department: 'Department',
  'job-title': 'Job title',
  email: 'E-mail',
  phone: 'Phone',
  mobile: 'Mobile',
  address: 'Address, all in one',
  street: 'Street',
  town: 'Town',
  county: 'County or region',
  postcode: 'Postcode',
  country: 'Country',
  profile: 'Social media profile',
  website: 'Website',
  notes: 'Notes',
  tags: 'Tags or groups',
  birthday: 'Birthday (only to mark under-18s)',
  label: 'Kind of the next address or number',
  source: 'Where the details came from',
  'obtained-on': 'Day you got the details',
  'opted-out': 'Wants no marketing (yes or no)',
  'unsubscribed-on': 'Day they unsubscribed',
  'unsubscribe-reason': 'Why they unsubscribed',
  'bounced-on': 'Day mail came back',
  'says-agreed-on': 'Day they agreed, as the list says',
  'received-on': 'Day it arrived',
  'received-by': 'How it arrived',
  'asked-by': 'Asked by somebody else',
  scope: 'What they asked for',
  'own-reference': 'Your own reference',
  'closed-on': 'Day it was answered',
  outcome: 'How it ended',
}

/** What a column is taken for: the field, and which address or number of the person it belongs to (“home”, “e-mail 2”). */
export type Column = { readonly field: Field; readonly tag: string }

/** More columns than this are refused: nobody maps them, and no list of people has them. */
export const MOST_COLUMNS = 500
