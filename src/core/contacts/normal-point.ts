import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { ContactPointKind } from './contact-point'
import { fold, phoneDigits } from './search-text'

/**
 * The one form in which an address or number is compared, whatever it was typed like: e-mail in small letters without
 * invisible marks, a phone number as `+442079460142` (a number without a country is read as British), a postal address or
 * profile folded. Empty where nothing can be compared.
 */
export function normalPoint(kind: ContactPointKind, value: string): string {
  if (kind === 'phone' || kind === 'mobile') return normalPhone(value)
  if (kind === 'email') return normalEmail(value)
  return fold(value)
}

/** `Ada@Firm.Example ` and `ada@firm.example` are one address; look-alike letters of other scripts are not. */
export function normalEmail(value: string): string {
  return fold(value).replaceAll(' ', '')
}

/** A British number as it is usually written, with the area code or +44 before it: ten digits after that. */
const usual = /^(?:\+44 ?(?:\(0\))?|0)([1-9](?: ?\d){9})$/

/** E.164 where the number can be read; otherwise its digits, so that two equal ones still meet. */
export function normalPhone(value: string): string {
  // What nearly everybody writes needs no library, which takes fifty times as long; a test holds the two against each other.
  const digits = value.length < 25 ? usual.exec(bracketless(value.trim()))?.[1] : undefined
  if (digits !== undefined) return `+44${digits.replaceAll(' ', '')}`
  const text = value
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .slice(0, 60)
  const parsed = parsePhoneNumberFromString(text, 'GB')
  return parsed ? parsed.number : phoneDigits(text)
}

/** “(020) 7946 0142” is “020 7946 0142”. */
function bracketless(text: string): string {
  return text.startsWith('(0') && !text.startsWith('(0)') ? text.replace(/^\((\d+)\)/, '$1') : text
}
