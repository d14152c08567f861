import { z } from 'zod'
import { line } from '../contacts/typed-text'
import { dutyFacts, groupFacts, purposeFacts, recipientFacts, securityFacts } from './facts'

/** The questions about a group, and about a purpose: each is confirmed by a person, on its own. */
export const groupParts = ['data', 'source', 'reach'] as const
export type GroupPart = (typeof groupParts)[number]
export const purposeParts = ['purpose', 'basis', 'retention'] as const
export type PurposePart = (typeof purposeParts)[number]

/** Who says that a fact is true. */
export const confirmedBy = line(200).min(1, 'Write who says so.')

const confirmed = { by: z.string(), at: z.iso.datetime() }

/** One purpose as the record keeps it, with what was confirmed. `key` is its name in the privacy policy. */
export const purposeEntry = z.object({
  id: z.uuid(),
  groupId: z.uuid(),
  key: z.string(),
  facts: purposeFacts,
  confirmed: z.array(z.object({ part: z.enum(purposeParts), ...confirmed })),
})
export type PurposeEntry = z.output<typeof purposeEntry>

/** One group of people as the record keeps it. */
export const groupEntry = z.object({
  id: z.uuid(),
  key: z.string(),
  facts: groupFacts,
  confirmed: z.array(z.object({ part: z.enum(groupParts), ...confirmed })),
})
export type GroupEntry = z.output<typeof groupEntry>

/** Somebody outside who sees information. Confirmed as one: by name, part and country. */
export const recipientEntry = z.object({
  id: z.uuid(),
  key: z.string(),
  facts: recipientFacts,
  confirmed: z.object(confirmed).nullable(),
})
export type RecipientEntry = z.output<typeof recipientEntry>

const answered = <S extends z.ZodType>(facts: S) => z.object({ facts, ...confirmed }).nullable()

/** The whole record of processing (`ropa.duty`). `startedAt` is empty while nobody has begun it. */
export const processingRecord = z.object({
  startedAt: z.string(),
  groups: z.array(groupEntry).max(60),
  purposes: z.array(purposeEntry).max(300),
  recipients: z.array(recipientEntry).max(60),
  security: answered(securityFacts),
  duty: answered(dutyFacts),
})
export type ProcessingRecord = z.output<typeof processingRecord>

/** The purposes of one group, in their order. */
export function purposesOf({ purposes }: Pick<ProcessingRecord, 'purposes'>, groupId: string): PurposeEntry[] {
  return purposes.filter((one) => one.groupId === groupId)
}

/** Is every question of it confirmed? Only then does the privacy policy follow it. */
export function isSettled({ confirmed: said }: GroupEntry | PurposeEntry): boolean {
  return said.length === groupParts.length
}
