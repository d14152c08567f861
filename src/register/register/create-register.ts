import { AppError } from '@core/contract/errors'
import { normalisePassphrase } from '@core/register/passphrase'
import { makeRecoveryKey, RECOVERY_BYTES } from '@core/register/recovery-key'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { createDatabase, type NewDatabase } from '../file/create-database'
import { moveInto } from '../file/durable'
import type { ArgonCost } from '../file/key/derive'
import type { KeyHeader, KeySlot } from '../file/key/header'
import { writeHeader } from '../file/key/header-file'
import { newRegisterKey, subKeys } from '../file/key/register-key'
import { proveGroups, wrapKey } from '../file/key/slot'
import type { RegisterPaths } from '../file/paths'
import { withCodes } from '../file/sqlite-errors'
import { inspectFolder } from './folder-state'

/** What a new register is made from. */
export type NewRegister = {
  readonly paths: RegisterPaths
  readonly passphrase: string
  readonly cost: ArgonCost
  readonly at: string
  readonly newId: () => string
  /** Fills the database with more than the schema, when a register is brought in from elsewhere. */
  readonly makeDatabase?: (made: NewDatabase) => Promise<void>
}

/** A register just made: its key, which the caller wipes, and the words of its recovery sheet. */
export type MadeRegister = {
  readonly key: Buffer
  readonly header: KeyHeader
  readonly slot: KeySlot
  readonly groups: readonly string[]
}

/**
 * Makes a register in a folder that holds none. The database is made under another name first and takes its own once
 * the header is safe on the disk, so that a crash leaves either nothing or all of it. The folder is locked by the caller.
 */
export async function createRegister(made: NewRegister): Promise<MadeRegister> {
  const { paths, passphrase, cost, at, newId, makeDatabase } = made
  if (inspectFolder(paths).state !== 'none') throw new AppError('register-exists')
  const registerId = newId()
  const key = newRegisterKey()
  try {
    const secret = normalisePassphrase(passphrase)
    const slotId = newId()
    removeUnborn(paths)
    const database = { paths, file: paths.unborn, key, at, actor: slotId }
    if (makeDatabase) await makeDatabase(database)
    else createDatabase(database)
    const slot = await wrapKey(key, { id: slotId, kind: 'passphrase', createdAt: at, registerId, secret, cost })
    const recovery = await makeRecoverySlot(key, { id: newId(), createdAt: at, registerId, cost })
    const header: KeyHeader = {
      format: 'steward-register',
      version: 1,
      registerId,
      createdAt: at,
      slots: [slot, recovery.slot],
    }
    writeHeader(paths, header)
    moveInto(paths.unborn, paths.database)
    return { key, header, slot, groups: recovery.groups }
  } catch (error) {
    key.fill(0)
    throw error
  }
}

/** A new recovery key and its slot. */
export async function makeRecoverySlot(
  key: Buffer,
  made: { id: string; createdAt: string; registerId: string; cost: ArgonCost },
) {
  const groups = makeRecoveryKey(randomBytes(RECOVERY_BYTES))
  const slot = await wrapKey(key, { ...made, kind: 'recovery', secret: groups.join('') })
  const keys = subKeys(key)
  const proofs = proveGroups(keys.proof, groups)
  keys.wipe()
  return { groups, slot: { ...slot, proofs } }
}

/** Gives a database its name when a crash came just before that. */
export function finishCreation(paths: RegisterPaths): void {
  if (!fs.existsSync(paths.database) && fs.existsSync(paths.unborn)) moveInto(paths.unborn, paths.database)
}

/** What a crash during an earlier making left: no header, so no key to it was ever kept. */
function removeUnborn(paths: RegisterPaths): void {
  withCodes(() => {
    for (const end of ['', '-wal', '-shm']) fs.rmSync(paths.unborn + end, { force: true })
  })
}
