/** One form of a postcode: capitals, one space before the last three characters, for showing and comparing. */
export function normalPostcode(text: string): string {
  const bare = text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase()
  return isBritish(bare) ? `${bare.slice(0, -3)} ${bare.slice(-3)}` : bare
}

/** The British postcode that stands last in a text, in its one form; empty where there is none. */
export function postcodeIn(text: string): string {
  const found = text.toUpperCase().match(/\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b/g)
  return found ? normalPostcode(found.at(-1) ?? '') : ''
}

/** What is wrong with a typed postcode, in words; null where nothing is. Other countries write theirs as they like. */
export function postcodeFault(text: string): string | null {
  return /^[\p{L}\p{N}\s-]{2,12}$/u.test(text) ? null : 'Write a postcode like E14 0ZZ.'
}

function isBritish(bare: string): boolean {
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(bare)
}
