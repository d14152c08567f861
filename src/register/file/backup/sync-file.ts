import fs from 'node:fs'
import { withCodes } from '../sqlite-errors'

/** Forces a whole file to the disk. Only for files that no connection of this process has open. */
export function syncFile(file: string): void {
  withCodes(() => {
    const fd = fs.openSync(file, 'r+')
    try {
      fs.fsyncSync(fd)
    } finally {
      fs.closeSync(fd)
    }
  })
}

/** Writes a new small file and forces it to the disk. */
export function writeSynced(file: string, text: string): void {
  withCodes(() => {
    fs.writeFileSync(file, text, { mode: 0o600, flag: 'wx' })
  })
  syncFile(file)
}

/** Forces the names in a folder to the disk, where the system knows how: not Windows, and not every stick or network drive. */
export function syncNames(folder: string): void {
  try {
    const fd = fs.openSync(folder, 'r')
    try {
      fs.fsyncSync(fd)
    } finally {
      fs.closeSync(fd)
    }
  } catch {
    // The files themselves are safe; their names follow within seconds.
  }
}
