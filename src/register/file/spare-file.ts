import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { codeOf } from './sqlite-errors'

/** Room kept aside while there is some, so that opening, locking and erasing still work on a full disk. */
export type Spare = {
  /** Is it there? */
  readonly isKept: () => boolean
  /** Gives the room back to the disk. False when there was none to give. */
  readonly release: () => boolean
  /** Makes it, or makes it again, where the disk has room. Says whether it is there now. Never throws. */
  readonly renew: () => boolean
  /** Takes back what was given away since this was opened, as far as there is room again. Never throws. */
  readonly restore: () => void
  /** Runs something; when the disk is full, gives the room back and runs it once more. */
  readonly withRoom: <T>(act: () => T) => T
}

/**
 * 8 MiB: the write-ahead log is cut at 4 MiB, and emptying it can take as much again in the database. A smaller disk gives
 * at most half of what it has left, and a spare of less than 128 KiB would help nobody.
 */
const FULL_BYTES = 8 * 1024 * 1024
const LEAST_BYTES = 128 * 1024
/** What a disk that is nearly full is left with for others when the room is taken back. */
const LEFT_BYTES = 64 * 1024

/** The spare file of a register. Nothing is written until `renew`. */
export function openSpare(file: string): Spare {
  let given = 0

  function release(): boolean {
    try {
      const had = sizeOf(file)
      fs.rmSync(file, { force: true })
      given = Math.max(given, had)
      return had > 0
    } catch {
      return false
    }
  }

  /** One that was made on a fuller disk grows when there is much more room than then. */
  function renew(): boolean {
    const has = sizeOf(file)
    const wanted = Math.min(FULL_BYTES, Math.floor((free() + has) / 2))
    return has > wanted / 2 || make(wanted)
  }

  function make(bytes: number): boolean {
    try {
      if (bytes < LEAST_BYTES) return sizeOf(file) > 0
      writeReally(file, bytes)
      given = 0
      return true
    } catch {
      return false
    }
  }

  const free = () => freeBytesAt(path.dirname(file)) ?? 0

  return {
    isKept: () => sizeOf(file) > 0,
    release,
    renew,
    restore: () => {
      if (given > 0 && sizeOf(file) === 0) make(Math.min(given, free() - LEFT_BYTES))
    },
    withRoom: (act) => {
      try {
        return act()
      } catch (error) {
        if (codeOf(error) !== 'disk-full' || !release()) throw error
        return act()
      }
    },
  }
}

/** Room on the disk of a folder for an ordinary user, in bytes; undefined where the system does not say. */
export function freeBytesAt(folder: string): number | undefined {
  try {
    const { bavail, bsize } = fs.statfsSync(folder)
    return bavail * bsize
  } catch {
    return undefined
  }
}

function sizeOf(file: string): number {
  try {
    return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0
  } catch {
    return 0
  }
}

/** Random bytes, forced to the disk: zeros or a promised length would take no room on a disk that compresses. */
function writeReally(file: string, bytes: number): void {
  const part = `${file}.part`
  try {
    const fd = fs.openSync(part, 'w', 0o600)
    try {
      fs.writeFileSync(fd, randomBytes(bytes))
      fs.fsyncSync(fd)
    } finally {
      fs.closeSync(fd)
    }
    fs.renameSync(part, file)
  } finally {
    fs.rmSync(part, { force: true })
  }
}
