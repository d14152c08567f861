import { AppError } from '@core/contract/errors'
import fs from 'node:fs'
import type { Clock } from '../deps'
import { openAuditTrail } from './audit/audit-trail'
import { compareHead, type HeadFinding } from './audit/compare-head'
import { openHeadFile, readHeadFile } from './audit/head-file'
import { verifyAudit, type AuditFinding } from './audit/verify-audit'
import { createChange, type Done } from './change'
import { connect } from './connect'
import type { Connection } from './connection'
import { copyBeforeUpgrade } from './copy-before-upgrade'
import { lockFolder } from './folder-lock'
import { subKeys, type SubKeys } from './key/register-key'
import { isOlder, migrate, refuseNewer } from './migrate'
import { migrations } from './migrations'
import type { Migration } from './migrations/migration'
import { registerPaths, type RegisterPaths } from './paths'
import { readPragmas } from './pragmas'
import type { Change, Register } from './register'
import { startRecorder } from './undo/recorder'
import { createUndo, type Undo } from './undo/undo'

/** What it takes to open a register. The key stays the caller's, who wipes it. */
export type OpenOptions = {
  readonly folder: string
  readonly key: Buffer
  readonly clock: Clock
  readonly newId: () => string
  /** Id of the key slot that was used, for the audit trail. */
  readonly actor: string
  /** Called after each commit with the features whose data moved. */
  readonly changed?: (features: readonly string[]) => void
  /** The schema's steps; other than the product's own only in tests. */
  readonly steps?: readonly Migration[]
  /** Lets go of the folder's lock, when the caller holds it already. */
  readonly unlockFolder?: () => void
}

/** An open register with everything its own feature needs besides what services see. */
export type OpenRegister = Register & {
  readonly undo: Undo
  /** What the note outside the database said when it was opened. */
  readonly headFound: HeadFinding
  /** Was it not closed properly last time? */
  readonly uncleanEnd: boolean
  /** Checks the whole chain in slices, so that calls are answered in between. */
  readonly verifyAudit: () => Promise<AuditFinding>
  /** SQLite's own check of the file. Blocks for its length. */
  readonly quickCheck: () => boolean
  /** For checking a recovery sheet; wiped at close. */
  readonly proofKey: Buffer
  /** Hands the register key to `use` for as long as that runs; only for key slots, backups and other copies. Wiped at close. */
  readonly withKey: <T>(use: (key: Buffer) => T) => T
  /** The settings in force on both connections. */
  readonly settings: () => Record<'read' | 'write', Record<string, unknown>>
  /** Empties the write-ahead log, notes the end of the trail and wipes the keys. Calling it again does nothing. */
  readonly close: () => void
}

/** Opens the register of a folder: the only way to it. Throws a code for every way it can fail, and then changes nothing. */
export function openRegister(options: OpenOptions): OpenRegister {
  const paths = registerPaths(options.folder)
  refuseAbsent(paths)
  const unlockFolder = options.unlockFolder ?? lockFolder(paths.lock)
  const opened: Connection[] = []
  try {
    const uncleanEnd = fs.existsSync(paths.wal) && fs.statSync(paths.wal).size > 0
    const write = connect(paths.database, options.key, { readonly: false })
    opened.push(write)
    upgrade(write, paths, options)
    const read = connect(paths.database, options.key, { readonly: true })
    opened.push(read)
    return assemble(
      { write, read, keys: subKeys(options.key), paths, uncleanEnd, unlockFolder, key: ownBuffer(options.key) },
      options,
    )
  } catch (error) {
    for (const connection of opened.toReversed()) connection.close()
    unlockFolder()
    throw error
  }
}

type Opened = {
  readonly write: Connection
  readonly read: Connection
  readonly keys: SubKeys
  readonly paths: RegisterPaths
  readonly uncleanEnd: boolean
  readonly unlockFolder: () => void
  readonly key: Buffer
}

function assemble(
  { write, read, keys, paths, uncleanEnd, unlockFolder, key }: Opened,
  options: OpenOptions,
): OpenRegister {
  const { clock, newId, actor, changed } = options
  const headFound = compareHead(readHeadFile(paths.head, keys.audit), write)
  const trail = openAuditTrail(write, keys.audit, actor)
  const headFile = openHeadFile(paths.head, keys.audit, trail.head())
  const recorder = startRecorder(write)
  const done = (finished: Done) => {
    headFile.write(trail.head())
    remember(finished)
    changed?.(finished.features)
  }
  const change = createChange({ connection: write, trail, recorder, now: clock.now, done })
  const { undo, remember } = createUndo({ connection: write, recorder, newId, change })
  let closed = false

  return {
    read,
    change: (what: Change, act) => change(what, act),
    note: (what) => change(what, () => undefined),
    undo,
    headFound,
    uncleanEnd,
    verifyAudit: () => verifyAudit(read, keys.audit, trail.head(), { isStopped: () => closed, pause: nextTurn }),
    // On the writing connection: on another one, a search index that changed meanwhile is called corrupt (FTS5 checks
    // its cached structure there without looking whether it is still true).
    quickCheck: () => write.pragma('main.quick_check(1)') === 'ok',
    proofKey: keys.proof,
    withKey: (use) => {
      if (closed) throw new AppError('locked')
      return use(key)
    },
    settings: () => ({ read: readPragmas(read), write: readPragmas(write) }),
    close: () => {
      if (closed) return
      closed = true
      undo.clear()
      read.close()
      try {
        write.pragma('wal_checkpoint(truncate)')
      } finally {
        write.close()
        headFile.close()
        keys.wipe()
        key.fill(0)
        unlockFolder()
      }
    },
  }
}

function refuseAbsent(paths: RegisterPaths): void {
  if (!fs.existsSync(paths.database)) throw new AppError('register-missing')
  if (fs.statSync(paths.database).size === 0)
    throw new AppError('register-damaged', { reason: 'The register file is empty.' })
}

function upgrade(write: Connection, paths: RegisterPaths, { key, steps = migrations }: OpenOptions): void {
  refuseNewer(write, steps)
  if (!isOlder(write, steps)) return
  copyBeforeUpgrade(write, paths, key)
  migrate(write, steps)
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}

/** A copy outside the shared pool, so that filling it with zeros leaves nothing behind. */
function ownBuffer(key: Buffer): Buffer {
  return Buffer.alloc(key.length, key)
}
