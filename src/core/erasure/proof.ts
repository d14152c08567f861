import { z } from 'zod'
import { line } from '../contacts/typed-text'
import { phoneDigits } from '../contacts/search-text'

/** So many texts are looked for at once. */
export const mostSought = 20

/** What somebody looks for: names, addresses, numbers, anything that stood about the person. Kept nowhere. */
export const soughtTexts = z
  .array(line(200).min(3, 'Type at least three letters: fewer stand everywhere.'))
  .min(1, 'Type what to look for.')
  .max(mostSought, `Look for ${mostSought} texts at a time.`)

/** Places named in one answer; the rest is counted. */
export const mostFound = 50

/** What a search of everything found: where, and how much it went through. */
export const proof = z.object({
  /** Every table of the register with words in it, and how many rows those have. */
  tables: z.int(),
  rows: z.int(),
  found: z.array(z.object({ what: z.string(), label: z.string(), href: z.string() })).max(mostFound),
  total: z.int(),
  searchedAt: z.string(),
})
export type Proof = z.output<typeof proof>

/** A text in the forms it may stand in: as typed, in small letters, and a number with and without its country. */
export function formsOf(text: string): string[] {
  const small = text.trim().toLowerCase()
  const digits = /^[\d\s()+.-]+$/.test(text) ? phoneDigits(text) : ''
  const national = digits.replace(/^(0044|44)/, '0')
  const forms =
    digits.length < 6 ? [small] : [small, digits, national, national.replace(/^0/, '+44'), national.slice(1)]
  return [...new Set(forms)].filter((form) => form.length >= 3)
}

/** How a text is named on paper, so that the proof does not keep what was to be deleted: “A…, 7 letters”. */
export function maskedText(text: string): string {
  const letters = Array.from(text.trim())
  return `${letters[0] ?? ''}…, ${letters.length} ${letters.length === 1 ? 'letter' : 'letters'}`
}
