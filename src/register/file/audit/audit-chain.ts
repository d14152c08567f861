import { createHmac, type KeyObject } from 'node:crypto'

/** One line of the trail, before it is sealed. `detail` is the JSON list of field names. */
export type AuditLine = {
  readonly seq: number
  readonly at: string
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly detail: string
  readonly previousHash: string
}

/** The end of the trail: how many lines there are, and the seal of the last. */
export type AuditHead = { readonly count: number; readonly hash: string }

/** The trail before its first line. */
export const noLines: AuditHead = { count: 0, hash: '' }

/**
 * Seals a line together with the seal of the one before. Keyed, so that somebody who can write to the file but does
 * not hold the register's key cannot mend the chain after an edit.
 */
export function seal(sealKey: KeyObject, line: AuditLine): string {
  const { seq, at, actor, action, subject, detail, previousHash } = line
  const canonical = JSON.stringify([seq, at, actor, action, subject, detail, previousHash])
  return createHmac('sha256', sealKey).update(canonical).digest('base64url')
}
