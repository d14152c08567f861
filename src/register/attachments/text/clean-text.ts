import { textLimits } from './limits'

/** The words of a file, or that it has none. */
export type ReadText = { readonly state: 'read' | 'part' | 'none'; readonly text: string }

/** Text as it is kept for the search: no control characters, no broken halves, one space where there were many. */
export function cleanText(text: string): ReadText {
  // Cut first: the rest costs time for nothing.
  const cut = text.length > 4 * textLimits.characters ? text.slice(0, 4 * textLimits.characters) : text
  const clean = cut
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}\uFFFD]+/gu, ' ')
    .normalize('NFC')
    .trim()
  if (!/[\p{L}\p{N}]/u.test(clean)) return { state: 'none', text: '' }
  if (clean.length <= textLimits.characters && cut === text) return { state: 'read', text: clean }
  return { state: 'part', text: clean.slice(0, textLimits.characters).replace(/\p{Cs}$/u, '') }
}
