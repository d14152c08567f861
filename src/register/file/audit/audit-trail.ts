import { createSecretKey, type KeyObject } from 'node:crypto'
import type { Connection } from '../connection'
import type { ReadableDb } from '../db'
import type { Note } from '../register'
import { noLines, seal, type AuditHead, type AuditLine } from './audit-chain'

/** Adds lines to the trail inside the change under way. */
export type AuditTrail = {
  readonly append: (what: Note, at: string) => void
  /** The end of the trail as committed (or as appended in the change under way). */
  readonly head: () => AuditHead
  /** Goes back to an earlier end when the change is rolled back. */
  readonly reset: (head: AuditHead) => void
}

/** Opens the trail at its end. `actor` is the id of the key slot that opened the register, never a name. */
export function openAuditTrail(connection: Connection, auditKey: Buffer, actor: string): AuditTrail {
  const sealKey = createSecretKey(auditKey) // made once: from the bytes each time, sealing takes several times as long
  let head = readHead(connection)
  return {
    append(what, at) {
      const { action, subject, fields = [] } = what
      head = carryLine(connection, sealKey, { at, actor, action, subject, detail: JSON.stringify(fields) }, head)
    },
    head: () => head,
    reset: (to) => {
      head = to
    },
  }
}

/** Adds one line after `head`; also one that another register has lived through, with its own time and actor. */
export function carryLine(
  connection: Connection,
  sealKey: KeyObject,
  carried: Pick<AuditLine, 'at' | 'actor' | 'action' | 'subject' | 'detail'>,
  head: AuditHead,
): AuditHead {
  const { at, actor, action, subject, detail } = carried
  const line = { seq: head.count + 1, at, actor, action, subject, detail, previousHash: head.hash }
  const hash = seal(sealKey, line)
  connection.run(insertLine, { ...line, hash })
  return { count: line.seq, hash }
}

const insertLine = `
  INSERT INTO audit_event (seq, at, actor, action, subject, detail, previous_hash, hash)
  VALUES (@seq, @at, @actor, @action, @subject, @detail, @previousHash, @hash)`

/** The last line in the database. */
export function readHead(db: ReadableDb): AuditHead {
  const last = db.get<{ seq: number; hash: string }>('SELECT seq, hash FROM audit_event ORDER BY seq DESC LIMIT 1')
  return last ? { count: last.seq, hash: last.hash } : noLines
}
