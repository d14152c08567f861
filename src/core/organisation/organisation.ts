import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { calendarDate } from '../time/calendar-date'
import { jurisdictions } from '../time/jurisdiction'

export const sectors = ['coaching', 'gp-practice', 'recruitment', 'other'] as const
export type Sector = (typeof sectors)[number]

/** Legal forms a small organisation has; which of them are corporate subscribers is `pecr.subscriber.corporate`. */
export const legalForms = [
  'company',
  'llp',
  'partnership',
  'scottish-partnership',
  'sole-trader',
  'charity',
  'cio',
  'royal-charter',
  'public-body',
  'unincorporated',
] as const
export type LegalForm = (typeof legalForms)[number]

/** The regulator, as one editable setting (`reg.regulator-name`): the functions may move to the Information Commission. */
export const regulator = z.object({
  name: line(200).min(1, 'Write the regulator’s name.'),
  address: lines(500),
  phone: line(50),
  web: line(300),
})

const optionalDate = z.union([calendarDate, z.literal('')])

/** The facts about the organisation that every document and every clock uses. Empty text means "not answered". */
export const organisation = z.object({
  name: line(200).min(1, 'Write the name of the organisation.'),
  legalForm: z.enum(legalForms),
  companyNumber: line(20),
  sector: z.enum(sectors),
  nation: z.enum(jurisdictions),
  address: lines(500),
  phone: line(50),
  email: line(200),
  website: line(300),
  icoNumber: line(20),
  icoRenewsOn: optionalDate,
  privacyLeadName: line(200),
  privacyLeadRole: line(200),
  privacyLeadEmail: line(200),
  dpoName: line(200),
  dpoContact: line(300),
  privacyPolicyUrl: line(300),
  optOutUrl: line(300),
  complaintUrl: line(300),
  regulator,
  /** A sample organisation is marked on every page and can be thrown away. */
  isSample: z.boolean(),
})
export type Organisation = z.output<typeof organisation>

/** The regulator until section 119 of the Data (Use and Access) Act 2025 is commenced (`reg.regulator-name`). */
export const defaultRegulator: z.output<typeof regulator> = {
  name: 'Information Commissioner’s Office (ICO)',
  address: 'Wycliffe House, Water Lane, Wilmslow, Cheshire SK9 5AF',
  phone: '0303 123 1113',
  web: 'https://ico.org.uk',
}
