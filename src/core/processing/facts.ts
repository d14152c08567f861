import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'
import { recipientRoles, safeguards } from '../documents/templates/privacy-policy/recipient'
import { securityTickIds } from '../documents/templates/privacy-policy/security-tick'
import { bases, specialConditions } from '../documents/templates/privacy-policy/use'
import { calendarDate } from '../time/calendar-date'

const someDay = z.union([calendarDate, z.literal('')])
const ids = z.array(z.string().min(1).max(64))

/** What the record says of one group of people, whatever it is used for (`ropa.duty`). */
export const groupFacts = z.strictObject({
  title: line(120).min(1, 'Name these people.'),
  data: lines(1500),
  source: lines(1500),
  /** Must they give it, and what happens otherwise (`notice.13`). */
  mustProvide: lines(1000),
  /** Ids of recipients of the record; none: nobody outside sees it. */
  recipients: ids.max(50),
  /** Names of the places the organisation searches (`sar.search`). */
  places: z.array(line(100)).max(40),
})
export type GroupFacts = z.output<typeof groupFacts>

/** What the record says of one purpose (`ropa.duty`, `basis.list`, `special.basis-too`). */
export const purposeFacts = z.strictObject({
  title: line(200).min(1, 'Name this purpose.'),
  purpose: lines(1500),
  bases: z.array(z.enum(bases)).max(bases.length),
  /** The interest by name, where the basis is one. */
  interest: lines(1000),
  special: z.strictObject({ data: line(300), condition: z.enum(specialConditions) }),
  /** Rows of the retention schedule by id: the period itself is never copied (`retention.principle`). */
  keptBy: ids.max(10),
  /** Kept as the NHS records code says, outside the schedule (`retention.gp`). */
  byNhsCode: z.boolean(),
})
export type PurposeFacts = z.output<typeof purposeFacts>

/** What a contract with somebody who works on instructions must say (`processor.contract`). */
export const contractClauses = {
  instructions: 'They act only on our written instructions.',
  confidentiality: 'Their people are bound to keep it to themselves.',
  security: 'They keep it secure, and say how.',
  'sub-processors': 'They bring in others only with our agreement, on the same terms.',
  rights: 'They help us when somebody asks about their information.',
  breaches: 'They tell us of a breach without delay, and help.',
  return: 'At the end they give it back or delete it, as we choose.',
  audits: 'They show us that they keep to all this, and let us check.',
} as const
type ContractClause = keyof typeof contractClauses

/** The ids of the clauses, in the order they are asked. */
export const contractClauseIds = Object.keys(contractClauses) as [ContractClause, ...ContractClause[]]

/** Somebody outside who sees information: a processor with its contract, or somebody who decides for themselves (`processor.contract`, `transfer.us`). */
export const recipientFacts = z.strictObject({
  name: line(200),
  role: z.enum(recipientRoles),
  does: line(300),
  country: line(100),
  safeguard: z.enum(safeguards),
  safeguardCheckedOn: someDay,
  /** True only where a written contract is in place. */
  contract: z.boolean(),
  signedOn: someDay,
  clauses: z.array(z.enum(contractClauseIds)).max(contractClauseIds.length),
  /** When somebody looks at the contract again; Today brings it up. */
  reviewOn: someDay,
})
export type RecipientFacts = z.output<typeof recipientFacts>

/** What is truly done to keep information safe (`security.measures`). */
export const securityFacts = z.strictObject({
  ticks: z.array(z.enum(securityTickIds)).max(securityTickIds.length),
  other: lines(1500),
})
export type SecurityFacts = z.output<typeof securityFacts>

const yesNo = z.enum(['', 'yes', 'no'])

/** Does the exception for small organisations help (`ropa.duty`)? */
export const dutyFacts = z.strictObject({
  under250: yesNo,
  onlyNowAndThen: yesNo,
  lowRisk: yesNo,
  nothingSensitive: yesNo,
})
export type DutyFacts = z.output<typeof dutyFacts>
