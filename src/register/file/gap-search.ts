import fs from 'node:fs'
import { gapsOf, pageBytes } from './page-gaps'

/** So many pages in one step: some milliseconds. */
const PAGES_AT_ONCE = 192

/** A search through the room between the cells, step by step. */
export type GapSearch = { readonly step: () => 'more' | 'found' | 'none' }

/**
 * SQLite wipes what it deletes, but when it shares out the rows of neighbouring pages anew it leaves copies of what it moved
 * in the room between their cells, and of those it does not know any more. This looks whether one of these words stands there.
 */
export function searchGaps(database: string, key: Buffer, words: readonly string[]): GapSearch {
  const wanted = words.map((word) => asBytes(word)).filter((word) => word !== '')
  let at = 0
  return {
    step() {
      if (wanted.length === 0) return 'none'
      const pages = readPages(database, at)
      if (pages.length < pageBytes) return 'none'
      const hit = gapsOf(pages, at, key).some((gap) => {
        const text = gap.toString('latin1').toLowerCase()
        return wanted.some((word) => text.includes(word))
      })
      at += Math.floor(pages.length / pageBytes)
      return hit ? 'found' : 'more'
    },
  }
}

/** Letters beyond A to Z as the bytes they have in the file, each as one letter; both sides are made so. */
function asBytes(word: string): string {
  return Buffer.from(word, 'utf8').toString('latin1').toLowerCase()
}

function readPages(database: string, at: number): Buffer {
  const file = fs.openSync(database, 'r')
  try {
    const pages = Buffer.alloc(PAGES_AT_ONCE * pageBytes)
    return pages.subarray(0, fs.readSync(file, pages, 0, pages.length, at * pageBytes))
  } finally {
    fs.closeSync(file)
  }
}
