import { verifyAudit, type AuditFinding } from '../audit/verify-audit'
import type { AuditHead } from '../audit/audit-chain'
import { connect } from '../connect'
import type { Connection } from '../connection'
import { subKeys } from '../key/register-key'
import { registerPaths } from '../paths'
import { codeOf } from '../sqlite-errors'

/** What to check. The key stays the caller's. */
export type CheckJob = {
  readonly folder: string
  readonly key: Buffer
  /** Where the trail ended when the check was asked for. */
  readonly end: AuditHead
  /** `none`: the trail only. `quick`: after an unclean end. `full`: everything, also each entry of each index. */
  readonly file: 'none' | 'quick' | 'full'
}

/** What a check found. `stopped` where it was ended before its end. */
export type CheckFinding =
  | { readonly state: 'stopped' }
  | { readonly state: 'ended'; readonly audit: AuditFinding; readonly file: boolean | null }

/** How a check is watched: it pauses between its pieces and then looks whether it should stop. */
export type CheckWatch = {
  readonly isStopped: () => boolean
  readonly pause: () => Promise<void>
  readonly told: (done: number, total: number) => void
}

/** A file of this size or less, in pages of 4 KiB, is looked at in one piece: about half a second. */
const ONE_PIECE_PAGES = 25_000

/**
 * Checks a register beside the thread that has it open, on connections of its own: one for the trail, and one for each
 * piece of the file. FTS5 keeps the structure of a search index per connection and does not look whether it is still
 * true, so that a connection that has checked an index once calls it corrupt after the next save.
 */
export async function checkRegister(job: CheckJob, watch: CheckWatch): Promise<CheckFinding> {
  const keys = subKeys(job.key)
  const { database } = registerPaths(job.folder)
  const reading = <T>(read: (connection: Connection) => T): T => {
    const fresh = connect(database, job.key, { readonly: true })
    try {
      return read(fresh)
    } finally {
      fresh.close()
    }
  }
  let connection: Connection | undefined
  // What stands when a page of the trail itself cannot be read any more.
  let audit: AuditFinding = { state: 'altered', at: 0, events: job.end.count }
  try {
    connection = connect(database, job.key, { readonly: true })
    const pieces = piecesOf(connection, job.file)
    // A thousand lines of the trail take about as long as a small table.
    const lines = Math.ceil(job.end.count / 1000)
    const total = lines + pieces.length
    let done = 0
    const step = async () => {
      watch.told(++done, total)
      await watch.pause()
    }
    audit = await verifyAudit(connection, keys.audit, job.end, { isStopped: watch.isStopped, pause: step })
    if (audit.state === 'stopped') return { state: 'stopped' }
    for (const piece of pieces) {
      if (watch.isStopped()) return { state: 'stopped' }
      if (!reading((fresh) => isSound(fresh, piece))) return { state: 'ended', audit, file: false }
      await step()
    }
    return { state: 'ended', audit, file: job.file === 'none' ? null : true }
  } catch (error) {
    // A page that cannot be read any more. What else can go wrong is not a finding.
    if (codeOf(error) !== 'register-damaged') throw error
    return { state: 'ended', audit, file: false }
  } finally {
    connection?.close()
    keys.wipe()
  }
}

/** The statements of a check of the file: one where that is quick enough, otherwise table by table, to be stopped between. */
function piecesOf(connection: Connection, file: CheckJob['file']): string[] {
  if (file === 'none') return []
  const isSmall = Number(connection.pragma('page_count')) <= ONE_PIECE_PAGES
  if (file === 'quick' && isSmall) return ['quick_check(1)']
  const tables = connection
    .all<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
    )
    .map(({ name }) => `${file === 'full' ? 'integrity' : 'quick'}_check("${name.replaceAll('"', '""')}")`)
  // Only a check of the whole looks at the pages that belong to no table.
  return isSmall ? [...tables, 'quick_check(1)'] : tables
}

function isSound(connection: Connection, piece: string): boolean {
  return connection.pragma(piece) === 'ok'
}
