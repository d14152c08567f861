import type { RegisterStatus } from '@core/register/contract'
import path from 'node:path'
import type { KeyHeader } from '../file/key/header'
import { readHeader } from '../file/key/header-file'
import type { RegisterPaths } from '../file/paths'
import { inspectFolder } from './folder-state'
import type { Held } from './held-register'

/** How the register stands, for the page: no path, no name, nothing about anybody. */
export function describeStatus(paths: RegisterPaths, held: Held | null): RegisterStatus {
  const folder = path.basename(paths.folder)
  if (held) return { state: 'open', folder, openedWith: held.slot.kind, ...waysIn(held.header) }
  const found = inspectFolder(paths)
  if (found.state === 'locked') return { state: 'locked', folder, ...waysIn(readHeader(paths)) }
  return { ...found, folder, recoveryProven: false }
}

function waysIn({ slots }: KeyHeader) {
  const passphrase = slots.find(({ kind }) => kind === 'passphrase')
  const recovery = slots.find(({ kind }) => kind === 'recovery')
  return {
    recoveryProven: recovery?.provenAt !== undefined,
    passphraseSetAt: passphrase?.createdAt,
    recoveryMadeAt: recovery?.createdAt,
    recoveryProvenAt: recovery?.provenAt,
  }
}
