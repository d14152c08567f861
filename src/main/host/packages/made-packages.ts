import { PACKAGE_WORDS } from '@core/bundle/passphrase-words'
import { createHash } from 'node:crypto'

/** A package that was made since the program started: where it lies, and a hash of its passphrase. */
type Made = { readonly file: string; readonly hash: string }

/**
 * Remembers the packages that were made, so that the draft of a letter can take one along. The passphrase is not kept; its
 * hash is, so that no message goes with it (row F11).
 */
export function createMadePackages() {
  const made = new Map<string, Made>()
  return {
    add(requestId: string, file: string, passphrase: string): void {
      made.set(requestId, { file, hash: hashOf(wordsOf(passphrase)) })
    },
    fileOf: (requestId: string): string | undefined => made.get(requestId)?.file,
    /** Does a text hold the passphrase of any of them, however its words are parted? */
    inText(text: string): boolean {
      const hashes = new Set([...made.values()].map(({ hash }) => hash))
      if (hashes.size === 0) return false
      const words = wordsOf(text)
      return words.some((_, at) => hashes.has(hashOf(words.slice(at, at + PACKAGE_WORDS))))
    },
  }
}
export type MadePackages = ReturnType<typeof createMadePackages>

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]+/g) ?? []
}

function hashOf(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('hex')
}
