import { keptParts, keptPartWords, type KeptPart } from './kept-parts'

/** “the entry, letters and attached files” */
export function partsInWords(parts: readonly KeptPart[]): string {
  const words = keptParts.filter((part) => parts.includes(part)).map((part) => keptPartWords[part])
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
