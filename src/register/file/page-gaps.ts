import { createDecipheriv } from 'node:crypto'

const PAGE = 4096
/** At the end of each page: what it was encrypted with, and its seal. */
const RESERVE = 80
const IV_BYTES = 16
const SALT_BYTES = 16
const FILE_HEADER = 100

/** The first byte of a page of a table or index, and how long its head is. */
const headBytes = new Map([
  [2, 12],
  [5, 12],
  [10, 8],
  [13, 8],
])

/**
 * The room between the cells of each page of an encrypted database, where something stands in it, as bytes. `at`: how many
 * pages stand before these. Nothing is checked: what cannot be read as a page is left out.
 */
export function gapsOf(pages: Buffer, at: number, key: Buffer): Buffer[] {
  const found: Buffer[] = []
  for (let from = 0; from + PAGE <= pages.length; from += PAGE) {
    const gap = gapIn(pages.subarray(from, from + PAGE), at === 0 && from === 0, key)
    if (gap?.some((byte) => byte !== 0)) found.push(gap)
  }
  return found
}

function gapIn(page: Buffer, first: boolean, key: Buffer): Buffer | undefined {
  const salt = first ? SALT_BYTES : 0
  const iv = page.subarray(PAGE - RESERVE, PAGE - RESERVE + IV_BYTES)
  const decipher = createDecipheriv('aes-256-cbc', key, iv)
  decipher.setAutoPadding(false)
  const plain = decipher.update(page.subarray(salt, PAGE - RESERVE))
  const head = first ? FILE_HEADER - salt : 0
  const headed = headBytes.get(plain[head] ?? 0)
  if (headed === undefined) return undefined
  const cells = plain.readUInt16BE(head + 3)
  const top = plain.readUInt16BE(head + 5) - salt
  return plain.subarray(head + headed + 2 * cells, Math.min(top, plain.length))
}

/** How many bytes a page has in the file. */
export const pageBytes = PAGE
