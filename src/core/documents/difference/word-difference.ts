import type { Change } from '../block'
import { longestCommon } from './longest-common'

/** A piece of words: as before, new, or taken out. */
export type Piece = { readonly text: string; readonly change?: Change }

/** What changed between two texts, word by word: together the pieces read as the old text without what is new, and as the new one without what was taken out. */
export function wordDifference(before: string, after: string): readonly Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const pieces: Piece[] = []
  let [from, to] = [0, 0]
  const upTo = (one: number, other: number) => {
    add(pieces, old.slice(from, one).join(''), 'removed')
    add(pieces, now.slice(to, other).join(''), 'added')
  }
  for (const [one, other] of longestCommon(old, now, sameWord)) {
    upTo(one, other)
    add(pieces, now[other] ?? '')
    from = one + 1
    to = other + 1
  }
  upTo(old.length, now.length)
  return pieces
}

/** How much of two texts is the same: 0 nothing, 1 all of it. */
export function likeness(before: string, after: string): number {
  const [old, now] = [wordsOf(before), wordsOf(after)]
  const most = Math.max(old.length, now.length)
  return most === 0 ? 1 : longestCommon(old, now, sameWord).length / most
}

/** Words, each with the space after it; marks that end a sentence stand alone, so that a new last word does not take the old one’s full stop with it. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}’'@/-]+(?:\.[\p{L}\p{N}’'@/-]+)*\s*|[^\p{L}\p{N}\s]\s*|\s+/gu) ?? []
}

function sameWord(one: string, other: string): boolean {
  return one.trimEnd() === other.trimEnd()
}

function add(pieces: Piece[], text: string, change?: Change): void {
  if (text === '') return
  const last = pieces.at(-1)
  if (last && last.change === change) pieces[pieces.length - 1] = { ...last, text: last.text + text }
  else pieces.push(change ? { text, change } : { text })
}
