/** The three lists of bank holidays of the United Kingdom, under the names the official feed uses. */
export const jurisdictions = ['england-and-wales', 'scotland', 'northern-ireland'] as const
export type Jurisdiction = (typeof jurisdictions)[number]

export const jurisdictionNames: Record<Jurisdiction, string> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}
