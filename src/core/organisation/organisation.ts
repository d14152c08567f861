import { z } from 'zod'
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
  'public-body',
  'unincorporated',
] as const
export type LegalForm = (typeof legalForms)[number]

/** The regulator, as one editable setting (`reg.regulator-name`): the functions may move to the Information Commission. */
export const regulator = z.object({
  name: z.string().trim().min(1, 'Write the regulator’s name.').max(200),
  address: z.string().trim().max(500),
  phone: z.string().trim().max(50),
  web: z.string().trim().max(300),
})

const text = (max: number) => z.string().trim().max(max, `Keep this to ${max} characters.`)
const optionalDate = z.union([calendarDate, z.literal('')])

/** The facts about the organisation that every document and every clock uses. Empty text means "not answered". */
export const organisation = z.object({
  name: text(200).min(1, 'Write the name of the organisation.'),
  legalForm: z.enum(legalForms),
  companyNumber: text(20),
  sector: z.enum(sectors),
  nation: z.enum(jurisdictions),
  address: text(500),
  phone: text(50),
  email: text(200),
  website: text(300),
  icoNumber: text(20),
  icoRenewsOn: optionalDate,
  privacyLeadName: text(200),
  privacyLeadRole: text(200),
  privacyLeadEmail: text(200),
  dpoName: text(200),
  dpoContact: text(300),
  privacyPolicyUrl: text(300),
  optOutUrl: text(300),
  complaintUrl: text(300),
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
