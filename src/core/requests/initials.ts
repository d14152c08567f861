const graphemes = new Intl.Segmenter('en-GB', { granularity: 'grapheme' })
const mostInitials = 5

/** The initials of a name in any script, without stops: “Tom Ashdown” is “TA”, “Anne-Marie O’Neil” is “AMO”. */
export function initialsOf(name: string): string {
  const words = name
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .split(/[\s\-‐‑.]+/u)
  const letters = words.flatMap((word) => firstLetter(word) ?? [])
  return letters.length === 0
    ? '–'
    : letters.slice(0, mostInitials).join('').toLocaleUpperCase('en-GB').normalize('NFC')
}

/** The initials as they stand where a name stood: “T. A.”. Doing it twice changes nothing. */
export function initialsName(name: string): string {
  const initials = [...graphemes.segment(initialsOf(name))].map(({ segment }) => segment)
  return initials.length === 1 && initials[0] === '–' ? '–' : initials.map((initial) => `${initial}.`).join(' ')
}

function firstLetter(word: string): string | undefined {
  const start = word.search(/[\p{L}\p{N}]/u)
  if (start < 0) return undefined
  for (const { segment } of graphemes.segment(word.slice(start))) return segment
  return undefined
}
