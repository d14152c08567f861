import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { z } from 'zod'

const NONCE_BYTES = 12
const TAG_BYTES = 16
const BOUND = Buffer.from('steward erased 1')

/** What is kept of a refusal of marketing whose person was erased: how far, since when, and keyed hashes. */
const keptRefusal = z.object({
  id: z.string().min(1).max(64),
  about: z.enum(['person', 'address']),
  channels: z.array(z.string().max(40)).max(20).readonly(),
  purposes: z.array(z.string().max(40)).max(20).readonly(),
  askedOn: z.string().max(40),
  source: z.string().max(40),
  requestId: z.string().max(64).nullable(),
  reference: z.string().max(40),
  addedAt: z.string().max(40),
  marks: z
    .array(z.object({ kind: z.enum(['email', 'phone', 'name-and-postcode']), mark: z.string().max(128) }))
    .max(200)
    .readonly(),
})
export type KeptRefusal = Readonly<z.output<typeof keptRefusal>>

const journalCertificate = z.object({
  id: z.string().max(64),
  reference: z.string().max(40),
  category: z.string().max(40),
  dueOn: z.string().max(10),
})
export type JournalCertificate = Readonly<z.output<typeof journalCertificate>>

const journalEntry = z.object({
  /** Id of the entry itself; the register knows by it which entries it has carried out. */
  id: z.string().min(1).max(64),
  /** A contact that was erased, or another kind of record that was destroyed when its time was over. */
  kind: z.string().min(1).max(40),
  /** Id of what was erased. */
  recordId: z.string().min(1).max(64),
  erasedAt: z.string().min(1).max(40),
  /** Keyed hashes (hex) of normalised addresses and numbers, so that a re-import can be recognised. */
  suppression: z.array(z.string().max(128)).max(200).readonly(),
  /** Refusals that stood, so that an older backup brings none of these people back to a mailing list. Absent in older lines. */
  refusals: z.array(keptRefusal).max(100).readonly().optional(),
  /** The certificate it was destroyed under, so that its number is not given again after an older backup was brought back. */
  certificate: journalCertificate.optional(),
})

/** One erasure: which record, when, and marks of how it was reached. Never a name, an address or a number. */
export type JournalEntry = Readonly<z.output<typeof journalEntry>>

/** One entry as a line: base64url of nonce, sealed entry and tag (AES-256-GCM under a key only this register has). */
export function sealRecord(key: Buffer, entry: JournalEntry): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(BOUND)
  const sealed = Buffer.concat([cipher.update(JSON.stringify(journalEntry.parse(entry)), 'utf8'), cipher.final()])
  return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url')
}

/** The entry of a line, or null for a torn or spoilt line and for a line of another register. */
export function openRecord(key: Buffer, line: string): JournalEntry | null {
  const bytes = Buffer.from(line, 'base64url')
  if (bytes.length <= NONCE_BYTES + TAG_BYTES) return null
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    decipher.setAAD(BOUND)
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    const opened = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES))
    const text = Buffer.concat([opened, decipher.final()]).toString('utf8')
    return journalEntry.parse(JSON.parse(text))
  } catch {
    return null
  }
}
