import fs from 'node:fs'
import path from 'node:path'
import { withCodes } from './sqlite-errors'

/** Writes a whole file so that after any crash either the old or the new one is there, never half of one. */
export function writeWhole(file: string, text: string): void {
  withCodes(() => {
    const part = `${file}.part`
    const fd = fs.openSync(part, 'w', 0o600)
    try {
      fs.writeFileSync(fd, text)
      fs.fsyncSync(fd)
    } finally {
      fs.closeSync(fd)
    }
    moveInto(part, file)
  })
}

/** Renames within a folder and makes the new name last. */
export function moveInto(from: string, to: string): void {
  withCodes(() => {
    fs.renameSync(from, to)
    syncFolder(path.dirname(to))
  })
}

/** Makes new names in a folder last. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return // folders cannot be opened there; the file system orders renames itself
  const fd = fs.openSync(folder, 'r')
  try {
    fs.fsyncSync(fd)
  } finally {
    fs.closeSync(fd)
  }
}
