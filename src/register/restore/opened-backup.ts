import type { RestorePreview } from '@core/backups/restore-contract'
import { holdsOf } from '@core/backups/holds'
import { readBackupName } from '@core/backups/backup-name'
import fs from 'node:fs'
import path from 'node:path'
import { placeFolder } from '../file/backup/backup-files'
import type { Proof } from '../file/backup/prove-backup'
import { lockFolder } from '../file/folder-lock'
import type { KeyHeader } from '../file/key/header'
import type { Unwrapped } from '../file/key/slot'
import type { RegisterPaths } from '../file/paths'
import { codeOf } from '../file/sqlite-errors'
import { ownPlaces } from '../backups/places'
import type { RunJob, RunningJob } from '../backups/run-job'
import { inspectFolder } from '../register/folder-state'
import { knownErasures, type JournalSearch } from './known-erasures'
import { restorePaths } from './restore-paths'

/** A backup that was opened with a secret of its day and lies proven beside the register. Whoever holds it wipes the key. */
export type OpenedBackup = {
  readonly unwrapped: Unwrapped
  readonly header: KeyHeader
  readonly search: JournalSearch
  readonly preview: RestorePreview
}

type Parts = {
  readonly paths: RegisterPaths
  readonly run: RunJob
  /** Told of each piece of work, so that it can be stopped. */
  readonly running: (job: RunningJob<unknown>) => void
}

/** Copies a backup beside the register, proves the copy, and finds out what restoring it would mean. */
export async function openBackup(
  folder: string,
  unwrapped: Unwrapped,
  header: KeyHeader,
  parts: Parts,
): Promise<OpenedBackup> {
  const { paths } = parts
  const { staging } = restorePaths(paths.folder)
  const proof = await run({ from: folder, staging }, unwrapped.key, parts)
  const present = await lookAtPresent(unwrapped.key, parts)
  const madeAt = readBackupName(path.basename(folder))?.madeAt ?? proof.lastLineAt
  const search: JournalSearch = {
    registerId: header.registerId,
    here: paths.erased,
    hereIsNewer: present !== undefined && present.audit.count >= proof.audit.count,
    places: [...new Set([path.dirname(folder), placeFolder(ownPlaces(paths.folder), header.registerId)])],
    key: unwrapped.key,
    madeAt,
    carriedOut: proof.erasures,
  }
  const { toCarryOut, reachesBeyond } = await knownErasures(search)
  const { state, ...found } = inspectFolder(paths)
  const problem = 'problem' in found ? found.problem : undefined
  return {
    unwrapped,
    header,
    search,
    preview: {
      madeAt,
      lastChangeAt: proof.lastLineAt,
      holds: holdsOf(proof.counts),
      needsPassphrase: unwrapped.slot.kind !== 'passphrase',
      present: present && {
        holds: holdsOf(present.counts),
        lastChangeAt: present.lastLineAt,
        changesMore: present.changes - proof.changes,
      },
      canTakeHeader: present !== undefined && (problem === 'header-missing' || problem === 'header-unreadable'),
      setsAside: state !== 'none',
      erasuresKnown: reachesBeyond,
      erasures: toCarryOut,
    },
  }
}

/** The register that is here, where this key opens it and it is whole: looked at in a copy, so that nothing of it changes. */
async function lookAtPresent(key: Buffer, parts: Parts): Promise<Proof | undefined> {
  const { paths } = parts
  if (!fs.existsSync(paths.database)) return undefined
  const unlockFolder = lockFolder(paths.lock)
  const { looked } = restorePaths(paths.folder)
  try {
    return await run({ from: paths.folder, staging: looked, withoutHeader: true }, key, parts)
  } catch (error) {
    if (codeOf(error) === undefined) throw error
    return undefined // damaged, or another register: it is set aside as it is
  } finally {
    fs.rmSync(looked, { recursive: true, force: true })
    unlockFolder()
  }
}

function run(
  staging: { from: string; staging: string; withoutHeader?: boolean },
  key: Buffer,
  { run: start, running }: Parts,
) {
  const job = start({ kind: 'stage', ...staging }, key, () => undefined)
  running(job)
  return job.finished
}
