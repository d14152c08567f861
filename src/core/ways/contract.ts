import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { newPassphrase, triedPassphrase } from '../register/passphrase'
import { PART_GROUPS, PARTS } from '../register/recovery-part'
import { personName, wayKind } from './person'

const nothing = z.void()
const done = z.object({})

/** One way into the register, as it is listed. */
const wayIn = z.object({
  id: z.string(),
  kind: wayKind,
  madeAt: z.string(),
  lastUsedAt: z.string().optional(),
})
export type WayIn = z.output<typeof wayIn>

/** Somebody with a passphrase of their own, or who had one. An empty name is one that was never given. */
const person = z.object({
  id: z.string(),
  name: z.string(),
  addedAt: z.string(),
  removedAt: z.string().optional(),
  /** Is it the person who is inside now? */
  isYou: z.boolean(),
  ways: z.array(wayIn),
})
export type Person = z.output<typeof person>

/** Everybody with a way in, and the ways that belong to nobody in particular. */
const waysIn = z.object({
  people: z.array(person).max(200),
  /** A passphrase that nobody’s name is on yet, made with the recovery sheet: whose is it? */
  unclaimed: z.array(wayIn.extend({ isYou: z.boolean() })).max(16),
  recovery: wayIn.optional(),
  parts: wayIn.optional(),
  /** How somebody came in this time. */
  openedWith: wayKind,
})
export type WaysIn = z.output<typeof waysIn>

const partSheet = z.object({ number: z.number(), groups: z.array(z.string()).length(PART_GROUPS) })
export type PartSheet = z.output<typeof partSheet>

/** The three parts as they stand on their sheets. Shown once, never stored. */
const parts = z.object({ parts: z.array(partSheet).length(PARTS), madeAt: z.string() })
export type Parts = z.output<typeof parts>

/** The calls about who has a way into the open register. */
export const waysContract = {
  list: { input: nothing, output: waysIn },
  /** Gives somebody a passphrase of their own. `ownName` where whoever is inside has no name yet. */
  addPerson: {
    input: z.strictObject({
      passphrase: triedPassphrase,
      name: personName,
      newPassphrase,
      ownName: personName.optional(),
    }),
    output: done,
  },
  rename: { input: z.strictObject({ id: z.uuid(), name: personName }), output: done },
  /** Ends every way of a person, or one passphrase that is nobody’s. */
  remove: { input: z.strictObject({ id: z.uuid() }), output: done },
  /** Says whose the passphrase is that was made with the recovery sheet: somebody’s there is, or somebody’s new. */
  claim: {
    input: z.strictObject({
      wayId: z.uuid(),
      person: z.union([z.uuid(), z.literal('new')]),
      name: personName.optional(),
    }),
    output: done,
  },
  /** Splits a new secret into three parts, any two of which open the register. Ends the parts there were. */
  makeParts: { input: z.strictObject({ passphrase: triedPassphrase }), output: parts },
  endParts: { input: nothing, output: done },
} as const satisfies FeatureContract
