/** Lists with the meaning and order of the regulator’s own report form, so that a report can be drafted from the case. */

/** What the data was about. */
export const dataCategories = {
  'racial-or-ethnic': 'Racial or ethnic origin',
  political: 'Political opinions',
  belief: 'Religious or philosophical beliefs',
  'trade-union': 'Trade-union membership',
  'sex-life': 'Sex life',
  'sexual-orientation': 'Sexual orientation',
  'gender-reassignment': 'Gender reassignment',
  health: 'Health',
  'basic-identifiers': 'Names and contact details',
  'log-ins': 'User names and passwords',
  financial: 'Money and financial details',
  'official-documents': 'Official documents, such as a passport',
  location: 'Where somebody was or is',
  'genetic-or-biometric': 'Genetic data, fingerprints, face or voice patterns',
  criminal: 'Criminal convictions and offences',
  'not-known': 'Not yet known',
  other: 'Something else',
} as const
export type DataCategory = keyof typeof dataCategories

/** Whose data it was. */
export const peopleCategories = {
  employees: 'Employees and associates',
  users: 'Users of a service',
  subscribers: 'Subscribers',
  students: 'Students',
  customers: 'Customers, clients or prospects',
  patients: 'Patients',
  children: 'Children',
  'vulnerable-adults': 'Vulnerable adults',
  'not-known': 'Not yet known',
  other: 'Others',
} as const

/** How likely it is that people are really affected, on the form’s scale. */
export const likelihoods = {
  'very-likely': 'Very likely',
  likely: 'Likely',
  even: 'Neither likely nor unlikely',
  unlikely: 'Unlikely',
  'very-unlikely': 'Very unlikely',
  'not-known': 'Not yet known',
} as const

/** Cyber incidents: how hard the organisation is hit. */
export const impacts = { high: 'High', medium: 'Medium', low: 'Low', 'not-known': 'Not yet known' } as const

/** Cyber incidents: how recovery is expected to go. */
export const recoveries = {
  recovered: 'Already recovered',
  regular: 'Soon, with what we have',
  supplemented: 'Soon, with extra help',
  extended: 'Not known when, with extra help',
  impossible: 'Cannot be recovered',
  'not-known': 'Not yet known',
} as const

/** The answer to a plain question of fact. */
export const answers = { yes: 'Yes', no: 'No', 'not-known': 'Not yet known' } as const

/** The ids of one of the lists above, as zod wants them. */
export function idsOf<T extends Record<string, string>>(list: T): [keyof T & string, ...(keyof T & string)[]] {
  const [first, ...rest] = Object.keys(list)
  if (first === undefined) throw new Error('an empty list has no ids')
  return [first, ...rest]
}
