import { AppError } from '@core/contract/errors'
import fs from 'node:fs'
import path from 'node:path'
import type { KeyHeader } from '../file/key/header'
import { headerExists, writeHeader } from '../file/key/header-file'
import type { OpenRegister } from '../file/open-register'
import type { RegisterPaths } from '../file/paths'
import { withCodes } from '../file/sqlite-errors'

/** An open register and the header that belongs to it. */
export type Astray = { readonly register: OpenRegister; readonly header: KeyHeader }

/**
 * Writes a register whose file vanished or was replaced back into its folder, with its header where that is gone too:
 * the header first, because a register without one cannot be opened. Overwrites nothing. Returns the name that was given.
 */
export function putRegisterBack({ register, header }: Astray, paths: RegisterPaths): string {
  // Where the folder above is gone too, a disk was taken out, and this is not the place for it.
  if (!fs.existsSync(path.dirname(paths.folder)))
    throw new AppError('register-vanished', { folder: path.basename(paths.folder) })
  withCodes(() => fs.mkdirSync(paths.folder, { recursive: true, mode: 0o700 }))
  if (!headerExists(paths)) writeHeader(paths, header)
  return register.putBack()
}

/** The same before closing: what was saved must not go with a file that has no name any more. Where it cannot, closing goes on. */
export function keepFromGoing(astray: Astray, paths: RegisterPaths): void {
  if (astray.register.fileState() === 'here') return
  try {
    putRegisterBack(astray, paths)
  } catch {
    // The folder is gone with its disk, or there is no room: nothing more can be done here.
  }
}
