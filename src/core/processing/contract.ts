import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { factChange } from '../documents/document-state'
import { securityTickIds } from '../documents/templates/privacy-policy/security-tick'
import { scheduleRow } from '../retention/row'
import { dutyFacts, groupFacts, purposeFacts, recipientFacts, securityFacts } from './facts'
import { confirmedBy, groupParts, processingRecord, purposeParts } from './record'
import { starterSetIds } from './starter/index'

const byId = z.strictObject({ id: z.uuid() })
const by = confirmedBy

/** The record with what it is compared with: the schedule, the places, and where the privacy policy says something else. */
const shown = z.object({
  record: processingRecord,
  likely: z.enum(starterSetIds),
  /** Groups of people in a privacy policy somebody wrote or approved here; 0 where there is none to begin with. */
  inPolicy: z.int(),
  rows: z.array(scheduleRow).max(200),
  places: z.array(z.string()).max(40),
  /** How the privacy policy says things are kept safe: proposed until somebody confirms it here. */
  ticked: z.array(z.enum(securityTickIds)).max(securityTickIds.length),
  policy: z.array(factChange).max(200),
})
export type ShownRecord = z.output<typeof shown>

/** Calls about the record of processing (`ropa.duty`, `processor.contract`, `security.measures`). */
export const processingContract = {
  get: { input: z.void(), output: shown },
  /** Proposes what organisations of a kind usually do. Nothing of it counts before somebody confirms it. */
  start: {
    /** `fromPolicy`: with the groups and uses of the privacy policy instead of those of the set. */
    input: z.strictObject({ set: z.enum(starterSetIds), fromPolicy: z.boolean().optional() }),
    output: z.object({ groups: z.int() }),
  },
  /** `confirmed`: the questions whose answers are true as they are sent; the others are asked again where they changed. */
  saveGroup: {
    input: z.strictObject({
      id: z.uuid().nullable(),
      facts: groupFacts,
      confirmed: z.array(z.enum(groupParts)).max(3),
      by,
    }),
    output: z.object({ id: z.uuid() }),
  },
  removeGroup: { input: byId, output: byId },
  savePurpose: {
    input: z.strictObject({
      id: z.uuid().nullable(),
      groupId: z.uuid(),
      facts: purposeFacts,
      confirmed: z.array(z.enum(purposeParts)).max(3),
      by,
    }),
    output: z.object({ id: z.uuid() }),
  },
  removePurpose: { input: byId, output: byId },
  saveRecipient: {
    input: z.strictObject({ id: z.uuid().nullable(), facts: recipientFacts, confirmed: z.boolean(), by }),
    output: z.object({ id: z.uuid() }),
  },
  removeRecipient: { input: byId, output: byId },
  saveSecurity: { input: z.strictObject({ facts: securityFacts, by }), output: z.object({}) },
  saveDuty: { input: z.strictObject({ facts: dutyFacts, by }), output: z.object({}) },
  /** Puts what the record says into the draft of the privacy policy. */
  takeIntoPolicy: { input: z.void(), output: z.object({ changed: z.int() }) },
} as const satisfies FeatureContract
