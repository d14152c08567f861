import { fold } from '../contacts/search-text'

/** A text as it is searched, and where each of its characters stood. */
export type Folded = { readonly text: string; readonly at: readonly number[] }

/** Small letters without accents, one space for each run of white space; every character knows its place in the original. */
export function foldedWithPlaces(original: string): Folded {
  let text = ''
  const at: number[] = []
  let place = 0
  for (const character of original) {
    const plain = plainOf(character)
    if (!(plain === ' ' && text.endsWith(' ')))
      for (const one of plain) {
        text += one
        for (let i = 0; i < one.length; i++) at.push(place)
      }
    place += character.length
  }
  at.push(original.length)
  return { text, at }
}

/** By far the most characters need no library. */
function plainOf(character: string): string {
  if (character >= '!' && character <= '~') return character.toLowerCase()
  return /\s/u.test(character) ? ' ' : fold(character)
}

/** Every place where words stand as words of their own, from the first character up to, not with, `to`. */
export function placesOf(words: string, { text, at }: Folded): { from: number; to: number }[] {
  const wanted = fold(words)
  if (wanted === '') return []
  const found: { from: number; to: number }[] = []
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + 1)) {
    const end = start + wanted.length
    if (isLetter(text[start - 1]) && isLetter(text[start])) continue
    if (isLetter(text[end]) && isLetter(text[end - 1])) continue
    found.push({ from: at[start] ?? 0, to: at[end] ?? 0 })
  }
  return found
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character)
}
