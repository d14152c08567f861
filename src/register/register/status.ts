import type { RegisterStatus } from '@core/register/contract'
import path from 'node:path'
import type { KeyHeader } from '../file/key/header'
import { readHeader } from '../file/key/header-file'
import type { RegisterPaths } from '../file/paths'
import { inspectFolder } from './folder-state'
import type { Held } from './held-register'

/** How the register stands, for the page: no path, no name, nothing about anybody. */
export function describeStatus(paths: RegisterPaths, held: Held | null, wait: number): RegisterStatus {
  const folder = path.basename(paths.folder)
  if (held) return { state: 'open', folder, openedWith: held.slot.kind, ...waysIn(held.header, held.own) }
  const found = inspectFolder(paths)
  const waitSeconds = wait > 0 ? wait : undefined
  if (found.state === 'locked') return { state: 'locked', folder, waitSeconds, ...waysIn(readHeader(paths)) }
  return { ...found, folder, recoveryProven: false }
}

function waysIn({ slots }: KeyHeader, own?: string) {
  const passphrase = slots.find(({ id }) => id === own)
  const recovery = slots.find(({ kind }) => kind === 'recovery')
  return {
    recoveryProven: recovery?.provenAt !== undefined,
    passphraseSetAt: passphrase?.createdAt,
    recoveryMadeAt: recovery?.createdAt,
    recoveryProvenAt: recovery?.provenAt,
    hasParts: slots.some(({ kind }) => kind === 'parts'),
    hasKeychain: slots.some(({ kind }) => kind === 'keychain'),
  }
}
