import { hkdfSync } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { syncFolder } from '../durable'
import { withCodes } from '../sqlite-errors'
import { openRecord, sealRecord, type JournalEntry } from './record'

export type { JournalCertificate, JournalEntry, KeptRefusal } from './record'

/**
 * The erasure journal: which records were erased, in a file beside the register and in every place with backups, so that
 * an erasure outlives the restoring of an older backup (row G6). It only grows; each line is sealed by itself, so a line
 * that was torn by a crash spoils no other.
 */
const newLine = '\n'.charCodeAt(0)

/** Adds an entry to each of these files and forces it to the disk. `key` is the register key. Returns how long each file was before. */
export function appendToJournal(files: readonly string[], key: Buffer, entry: JournalEntry): number[] {
  return withJournalKey(key, (own) => files.map((file) => appendLines(file, [sealRecord(own, entry)])))
}

/** Takes back what was just added, when the erasure itself failed: the file is as long as it was before. */
export function cutJournal(file: string, length: number): void {
  withCodes(() => {
    const fd = fs.openSync(file, 'r+')
    try {
      fs.ftruncateSync(fd, length)
      fs.fsyncSync(fd)
    } finally {
      fs.closeSync(fd)
    }
  })
}

/**
 * Every entry of a file, oldest first. Lines that do not open (torn, spoilt, of another register) are passed over;
 * `unreadable` means that there are lines and none of them opens.
 */
export function readJournal(file: string, key: Buffer): JournalEntry[] | 'missing' | 'unreadable' {
  if (!fs.existsSync(file)) return 'missing'
  const lines = withCodes(() => fs.readFileSync(file, 'latin1'))
    .split('\n')
    .filter(Boolean)
  const entries = withJournalKey(key, (own) => lines.flatMap((line) => openRecord(own, line) ?? []))
  return lines.length > 0 && entries.length === 0 ? 'unreadable' : entries
}

/** All entries of several journals, each once, oldest first. */
export function mergeJournals(lists: readonly (readonly JournalEntry[])[]): JournalEntry[] {
  const byId = new Map(lists.flat().map((entry) => [entry.id, entry]))
  return [...byId.values()].toSorted((one, other) => one.erasedAt.localeCompare(other.erasedAt))
}

/**
 * Brings several journals to the same state: reads all that are there and adds to each what it lacks. Returns the entries
 * and the files that could not be written. The first file may be missing everywhere: then nothing is made.
 */
export function completeJournals(files: readonly string[], key: Buffer): { entries: JournalEntry[]; missed: string[] } {
  const found = files.map((file) => readable(file, key))
  const entries = mergeJournals(found)
  const missed = files.filter((file, i) => {
    const has = new Set(found[i]?.map(({ id }) => id))
    const lacks = entries.filter(({ id }) => !has.has(id))
    return lacks.length > 0 && !wrote(file, key, lacks)
  })
  return { entries, missed }
}

function readable(file: string, key: Buffer): JournalEntry[] {
  try {
    const read = readJournal(file, key)
    return read === 'missing' || read === 'unreadable' ? [] : read
  } catch {
    return []
  }
}

function wrote(file: string, key: Buffer, entries: readonly JournalEntry[]): boolean {
  try {
    withJournalKey(key, (own) =>
      appendLines(
        file,
        entries.map((entry) => sealRecord(own, entry)),
      ),
    )
    return true
  } catch {
    return false
  }
}

/** Runs with the journal's own key, made from the register key and wiped afterwards. */
function withJournalKey<T>(key: Buffer, use: (own: Buffer) => T): T {
  const own = Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), 'steward erasure journal 1', 32))
  try {
    return use(own)
  } finally {
    own.fill(0)
  }
}

function appendLines(file: string, lines: readonly string[]): number {
  return withCodes(() => {
    const isNew = !fs.existsSync(file)
    const fd = fs.openSync(file, 'a+', 0o600)
    try {
      const before = fs.fstatSync(fd).size
      // A torn last line must not swallow the next one.
      const text = `${endsClean(fd, before) ? '' : '\n'}${lines.join('\n')}\n`
      fs.writeFileSync(fd, text, 'latin1')
      fs.fsyncSync(fd)
      if (isNew) syncFolder(path.dirname(file))
      return before
    } finally {
      fs.closeSync(fd)
    }
  })
}

function endsClean(fd: number, size: number): boolean {
  if (size === 0) return true
  const last = Buffer.alloc(1)
  fs.readSync(fd, last, 0, 1, size - 1)
  return last[0] === newLine
}
