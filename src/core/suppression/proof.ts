import { z } from 'zod'
import { isEmailShape, isPhoneShape } from '../contacts/contact-point'
import { entry } from './entry'
import { domainKey } from './recognise'
import { matchKinds } from './stop'

/** What was asked about: read from what was typed. */
export const askedAbout = ['email', 'phone', 'domain', 'name'] as const
export type AskedAbout = (typeof askedAbout)[number]

/** An entry that stands against what was asked about, and what led to it. */
const proofEntry = entry.extend({ matchedBy: z.enum(matchKinds) })
export type ProofEntry = z.output<typeof proofEntry>

/** Why an address or number is blocked, or that it is not: for anybody, also for somebody who was erased. */
export const proof = z.object({
  about: z.enum(askedAbout),
  /** As it is compared: `+442079460142`. */
  normal: z.string(),
  entries: z.array(proofEntry).max(50),
  /** Entries that stood and were lifted. */
  lifted: z.array(proofEntry).max(50),
  /** Contacts that have it. */
  contacts: z.array(z.object({ id: z.uuid(), name: z.string() })).max(20),
  /** The days on which somebody with this address was erased. */
  erasedOn: z.array(z.string()).max(20),
})
export type Proof = z.output<typeof proof>

/** What somebody typed into the check: an address, a number, a domain, or a name. */
export function readAsked(text: string): AskedAbout {
  const typed = text.trim()
  if (isEmailShape(typed)) return 'email'
  if (isPhoneShape(typed)) return 'phone'
  return domainKey(typed) !== '' && !typed.includes(' ') ? 'domain' : 'name'
}

/** What no entry ever stops (`settled.suppression-scope`). */
export const neverStopped: readonly string[] = [
  'Answers to their requests and complaints',
  'Letters about their rights and news of a breach',
  'Messages they need for a service or care they have from you',
  'Safety notices',
]
