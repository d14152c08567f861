import type { ContactPointKind } from '../contacts/contact-point'
import { fold, phoneDigits } from '../contacts/search-text'

/** Everything a person (or organisation) is known by: what must be nowhere once they are erased. */
export type KnownAs = {
  /** Id of the contact. */
  readonly id: string
  readonly displayName: string
  /** Names as they were written anywhere: in the entry, in requests. */
  readonly names: readonly string[]
  readonly points: readonly { readonly kind: ContactPointKind; readonly value: string }[]
}

/** A name this short stands in too many other words to look for it. */
const shortestName = 4

/** Does a text speak of the person: by a whole name, the family name, an e-mail address or a number? */
export function speaksOf(text: string, person: KnownAs): boolean {
  const words = ` ${asWords(text)} `
  const folded = fold(text)
  const digits = phoneDigits(text)
  return (
    person.names.some((name) => asWords(name).length >= shortestName && words.includes(` ${asWords(name)} `)) ||
    person.points.some(({ kind, value }) =>
      kind === 'phone' || kind === 'mobile'
        ? phoneDigits(value).length >= 6 && digits.includes(phoneDigits(value))
        : fold(value).length >= shortestName && folded.includes(fold(value)),
    )
  )
}

/**
 * The texts to look for elsewhere: whole names of more than one word (or a long one), addresses, and numbers as they were
 * typed and as digits. The letters A to Z are small, as the database makes them; others stand as they were typed.
 */
export function textsToLookFor({ names, points }: KnownAs, most = 20): string[] {
  const whole = names.filter((name) => name.trim().includes(' ') || name.trim().length >= 8)
  const values = points.flatMap(({ kind, value }) => {
    if (kind === 'post') return []
    return kind === 'phone' || kind === 'mobile' ? [value, phoneDigits(value)] : [value]
  })
  return [...new Set([...whole, ...values].map((text) => text.trim().replaceAll(/[A-Z]/g, (one) => one.toLowerCase())))]
    .filter((text) => text.length >= shortestName)
    .slice(0, most)
}

/** Replaces a text wherever it stands as words of its own. */
export function replaceWords(text: string, wanted: string, by: string): string {
  const trimmed = wanted.trim()
  if (trimmed === '') return text
  const escaped = trimmed.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
  return text.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'giu'), () => by)
}

/** A text as plain words with one space between them. */
function asWords(text: string): string {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')
}
