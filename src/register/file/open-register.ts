import { AppError } from '@core/contract/errors'
import fs from 'node:fs'
import type { Clock } from '../deps'
import type { AuditHead } from './audit/audit-chain'
import { openAuditTrail } from './audit/audit-trail'
import { compareHead, type HeadFinding } from './audit/compare-head'
import { openHeadFile, readHeadFile } from './audit/head-file'
import { verifyAudit, type AuditFinding } from './audit/verify-audit'
import { createChange, type Done } from './change'
import { connect } from './connect'
import { startLogMover } from './cut-log'
import type { Connection } from './connection'
import { copyBeforeUpgrade } from './copy-before-upgrade'
import { watchPresence, type FileState } from './file-presence'
import { createErase } from './erase'
import { lockFolder } from './folder-lock'
import type { StartLogThread } from './log-thread'
import { formerMarkKeys } from './journal/former-mark-keys'
import { openErasureJournal } from './journal/open-journal'
import { openRescuedFiles } from './open-rescued'
import { subKeys, type SubKeys } from './key/register-key'
import { isOlder, migrate, refuseNewer } from './migrate'
import { migrations } from './migrations'
import type { Migration } from './migrations/migration'
import { registerPaths, type RegisterPaths } from './paths'
import { readPragmas } from './pragmas'
import { putBack } from './put-back'
import type { Change, Register } from './register'
import { openSpare, type Spare } from './spare-file'
import { codeOf, withFolder } from './sqlite-errors'
import { startFrozenTriggers } from './frozen-triggers'
import { startStopTriggers } from './stop-triggers'
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
  /** Moves the log beside this thread while a long work goes on; in it, where none is given. */
  readonly startLogThread?: StartLogThread
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
  /** Where the trail ends now, and the key it is sealed with: what a check beside this thread needs. */
  readonly auditHead: () => AuditHead
  /** Room kept aside for a full disk. */
  readonly spare: Spare
  /** Did the last change that was tried fail because the disk is full? */
  readonly diskFull: () => boolean
  /** Is the file on the disk still the one that is open? */
  readonly fileState: () => FileState
  /** Writes what was saved back into the folder when the file vanished or was replaced; returns the name given. */
  readonly putBack: () => string
  /** The name that was given, once it was. */
  readonly putBackAs: () => string | undefined
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
  const spare = openSpare(paths.spare)
  try {
    const uncleanEnd = fs.existsSync(paths.wal) && fs.statSync(paths.wal).size > 0
    const write = spare.withRoom(() => connect(paths.database, options.key, { readonly: false }))
    opened.push(write)
    upgrade(write, paths, options)
    const read = spare.withRoom(() => connect(paths.database, options.key, { readonly: true }))
    opened.push(read)
    return assemble(
      { write, read, keys: subKeys(options.key), paths, uncleanEnd, unlockFolder, key: ownBuffer(options.key), spare },
      options,
    )
  } catch (error) {
    for (const connection of opened.toReversed()) connection.close()
    spare.restore()
    unlockFolder()
    throw withFolder(error, paths.folder)
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
  readonly spare: Spare
}

function assemble(
  { write, read, keys, paths, uncleanEnd, unlockFolder, key, spare }: Opened,
  options: OpenOptions,
): OpenRegister {
  const { clock, newId, actor, changed } = options
  const headFound = compareHead(readHeadFile(paths.head, keys.audit), write)
  const trail = openAuditTrail(write, keys.audit, actor)
  const headFile = spare.withRoom(() => openHeadFile(paths.head, keys.audit, trail.head()))
  const recorder = startRecorder(write)
  const journal = openErasureJournal(paths, key, formerMarkKeys(write))
  startStopTriggers(write, journal)
  startFrozenTriggers(write)
  const presence = watchPresence(paths)
  const { startLogThread } = options
  const startThread = startLogThread && (() => startLogThread({ database: paths.database, key }))
  const log = startLogMover({ connection: write, wal: paths.wal, startThread })
  let diskFull = false
  let putBackAs: string | undefined
  let closed = false
  let saved = 0
  const done = (finished: Done) => {
    saved += 1
    diskFull = false
    presence.noteLog()
    headFile.write(trail.head())
    if (finished.what.bulk) log.moveSoon()
    else log.cut()
    remember(finished)
    if (!finished.what.bulk && !finished.what.recorded) changed?.(finished.features)
  }
  const failed = (error: unknown) => {
    diskFull ||= codeOf(error) === 'disk-full'
    if (diskFull || codeOf(error) === 'register-vanished') changed?.(['health'])
    return withFolder(error, paths.folder)
  }
  const { change, settle } = createChange({
    connection: write,
    trail,
    recorder,
    log,
    now: clock.now,
    ready: presence.assertHere,
    done,
    failed,
    spare,
  })
  const { undo, remember, beginAct } = createUndo({ connection: write, recorder, newId, change, now: clock.now })

  const astray = () => ({ write, paths, key, auditKey: keys.audit, trail, state: presence.state(), at: clock.now() })
  const putBackOnce = () => {
    settle()
    putBackAs ??= spare.withRoom(() => putBack(astray()))
    changed?.(['health'])
    return putBackAs
  }

  const erasing = createErase({
    connection: write,
    change: (what, act) => change(what, act),
    undo,
    paths,
    key,
    spare,
    isClosed: () => closed,
    changed: (features) => changed?.(features),
  })

  return {
    read,
    change: (what: Change, act) => change(what, act),
    saved: () => saved,
    note: (what) => change(what, () => undefined),
    beginAct,
    erase: erasing.erase,
    tidy: erasing.tidy,
    journal,
    rescued: openRescuedFiles({ paths, key, spare, now: clock.now, actor, steps: options.steps ?? migrations }),
    undo,
    headFound,
    uncleanEnd,
    verifyAudit: () => verifyAudit(read, keys.audit, trail.head(), { isStopped: () => closed, pause: nextTurn }),
    // On the writing connection: on another one, a search index that changed meanwhile is called corrupt (FTS5 checks
    // its cached structure there without looking whether it is still true).
    quickCheck: () => write.pragma('main.quick_check(1)') === 'ok',
    auditHead: () => trail.head(),
    spare,
    diskFull: () => diskFull,
    fileState: presence.state,
    putBack: putBackOnce,
    putBackAs: () => putBackAs,
    proofKey: keys.proof,
    withKey: (use) => {
      if (closed) throw new AppError('locked')
      return use(key)
    },
    settings: () => ({ read: readPragmas(read), write: readPragmas(write) }),
    close: () => {
      if (closed) return
      closed = true
      settle()
      erasing.finish()
      log.end()
      undo.clear()
      read.close()
      try {
        write.pragma('busy_timeout = 0') // a backup that is reading empties the log when it ends; closing waits for nobody
        spare.withRoom(() => write.pragma('wal_checkpoint(truncate)'))
      } catch (error) {
        // Nothing is lost: the log stays beside the database, and the next opening goes on from it.
        if (codeOf(error) !== 'disk-full') throw error
      } finally {
        write.close()
        headFile.close()
        spare.restore()
        keys.wipe()
        journal.wipe()
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
