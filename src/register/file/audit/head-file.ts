import { createHmac, timingSafeEqual } from 'node:crypto'
import fs from 'node:fs'
import { z } from 'zod'
import { withCodes } from '../sqlite-errors'
import type { AuditHead } from './audit-chain'

const SLOT_BYTES = 256
const FILE_BYTES = 2 + 2 * (SLOT_BYTES + 2)

const slotSchema = z.strictObject({
  count: z.number().int().nonnegative(),
  hash: z.string().max(64),
  seal: z.string().max(64),
})

/** The end of the audit trail, kept outside the database: only this can tell that the newest changes were lost. */
export type HeadFile = {
  /** Notes a new end. Not forced to the disk: after a power cut the note may be older than the database, never newer. */
  readonly write: (head: AuditHead) => void
  /** Forces the note to the disk and lets go of the file. */
  readonly close: () => void
}

/** What the note says: the newest end whose seal holds, or why there is none. */
export function readHeadFile(file: string, auditKey: Buffer): AuditHead | 'missing' | 'unreadable' {
  if (!fs.existsSync(file)) return 'missing'
  const slots = withCodes(() => fs.readFileSync(file, 'latin1'))
    .slice(0, FILE_BYTES)
    .split('\n')
    .flatMap((line) => parseSlot(line, auditKey))
  const newest = slots.toSorted((a, b) => b.count - a.count)[0]
  return newest ?? 'unreadable'
}

/** Is the note whole to the last byte, and does it say exactly this? Asked of a backup, where nothing was ever torn. */
export function isWholeHeadFile(file: string, auditKey: Buffer, head: AuditHead): boolean {
  const text = withCodes(() => (fs.existsSync(file) ? fs.readFileSync(file, 'latin1') : ''))
  const [open, first = '', second = '', close, ...more] = text.split('\n')
  const says = [first, second].flatMap((line) => parseSlot(line, auditKey))
  return (
    text.length === FILE_BYTES &&
    open === '[' &&
    close === ']' &&
    more.length === 0 &&
    says.length === 2 &&
    says.every(({ count, hash }) => count === head.count && hash === head.hash)
  )
}

/**
 * Opens the note for writing. It is a JSON list of two slots of a fixed size, written in turn, so that a torn write
 * spoils the older one of two and never both.
 */
export function openHeadFile(file: string, auditKey: Buffer, head: AuditHead): HeadFile {
  const first = slotLine(head, auditKey)
  const fd = withCodes(() => {
    const opened = fs.openSync(file, fs.existsSync(file) ? 'r+' : 'w+', 0o600)
    fs.ftruncateSync(opened, FILE_BYTES)
    fs.writeSync(opened, `[\n${first},\n${first}\n]`, 0, 'latin1')
    fs.fsyncSync(opened)
    return opened
  })
  let turn = 0
  const write = (next: AuditHead) => {
    turn = 1 - turn
    try {
      fs.writeSync(fd, slotLine(next, auditKey), 2 + turn * (SLOT_BYTES + 2), 'latin1')
    } catch {
      // The change itself is already safe: an older note claims less than is there, which is true.
    }
  }
  return {
    write,
    close: () => {
      fs.fsyncSync(fd)
      fs.closeSync(fd)
    },
  }
}

function slotLine(head: AuditHead, auditKey: Buffer): string {
  return JSON.stringify({ ...head, seal: sealOf(head, auditKey) }).padEnd(SLOT_BYTES)
}

function sealOf(head: AuditHead, auditKey: Buffer): string {
  return createHmac('sha256', auditKey).update(`head ${head.count} ${head.hash}`).digest('base64url')
}

function parseSlot(line: string, auditKey: Buffer): AuditHead[] {
  try {
    const { seal, ...head } = slotSchema.parse(JSON.parse(line.trim().replace(/,$/, '')))
    const [given, made] = [Buffer.from(seal), Buffer.from(sealOf(head, auditKey))]
    return given.length === made.length && timingSafeEqual(given, made) ? [head] : []
  } catch {
    return []
  }
}
