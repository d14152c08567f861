import { app } from 'electron'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Where a self-check works, and whether what it made stays there for the next one. */
export type SelfCheckPlace = { readonly folder: string; readonly stays: boolean }

/**
 * Was the program started only to check itself? `--steward-self-check` works in a folder for temporary files that is
 * erased afterwards; `--steward-self-check=keep` in the folder `self-check` of the person’s own data, so that a newer
 * version can be asked to read what this one wrote. Neither touches the register. Must run before Electron is ready.
 */
export function selfCheckPlace(): SelfCheckPlace | undefined {
  if (!app.commandLine.hasSwitch('steward-self-check')) return undefined
  const stays = app.commandLine.getSwitchValue('steward-self-check') === 'keep'
  const folder = stays
    ? path.join(app.getPath('userData'), 'self-check')
    : fs.mkdtempSync(path.join(os.tmpdir(), 'steward-self-check-'))
  fs.mkdirSync(folder, { recursive: true })
  app.setPath('userData', folder)
  return { folder, stays }
}
