import { AppError } from '@core/contract/errors'
import fs from 'node:fs'
import { writeWhole } from '../durable'
import type { RegisterPaths } from '../paths'
import { withCodes } from '../sqlite-errors'
import { headerFromText, headerToText, type KeyHeader } from './header'

/** A header is well under this; anything larger is not one. */
const MOST_BYTES = 64 * 1024

/** Is there a header, readable or not? */
export function headerExists(paths: RegisterPaths): boolean {
  return fs.existsSync(paths.header) || fs.existsSync(paths.headerCopy)
}

/** Reads the header, or its copy where the header is spoilt. `header-missing` and `header-unreadable` are told apart. */
export function readHeader(paths: RegisterPaths): KeyHeader {
  if (!headerExists(paths)) throw new AppError('header-missing')
  const header = readOne(paths.header) ?? readOne(paths.headerCopy)
  if (!header) throw new AppError('header-unreadable')
  return header
}

/**
 * Writes both copies, one after the other, each whole. The copy is of the same header and not of the one before: an old
 * header would keep an old passphrase working.
 */
export function writeHeader(paths: RegisterPaths, header: KeyHeader): void {
  const text = headerToText(header)
  writeWhole(paths.header, text)
  writeWhole(paths.headerCopy, text)
}

/** Mends a spoilt, missing or older copy from the one that was just used to open the register. */
export function mendHeader(paths: RegisterPaths, header: KeyHeader): void {
  const text = headerToText(header)
  for (const file of [paths.header, paths.headerCopy]) if (readText(file) !== text) writeWhole(file, text)
}

function readOne(file: string): KeyHeader | null {
  const text = readText(file)
  return text === null ? null : headerFromText(text)
}

function readText(file: string): string | null {
  if (!fs.existsSync(file)) return null
  return withCodes(() => (fs.statSync(file).size > MOST_BYTES ? null : fs.readFileSync(file, 'utf8')))
}
