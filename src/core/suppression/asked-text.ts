import { isEmailShape, isPhoneShape } from '../contacts/contact-point'
import { normalPoint } from '../contacts/normal-point'

/**
 * What is asked about when somebody typed or pasted this: the one address or number in it, without what pages and mail
 * programs put around one, such as `mailto:`, `Tel:` or a name; otherwise the text as it is. Or nothing would be found of
 * somebody who is known, and somebody who said stop would seem to be on no list.
 */
export function askedText(text: string): string {
  const [only, another] = addressesIn(text)
  return only !== undefined && another === undefined ? only : text.trim()
}

/** Every address and number in a text, once each, in its order; none in the address of a website. */
export function addressesIn(text: string): string[] {
  const plain = asTyped(text)
  if (/^https?:\/\//i.test(plain)) return []
  const whole = unquoted(plain)
  if (isEmailShape(whole) || isPhoneShape(whole)) return [whole]
  const found = [...plain.matchAll(anywhere)].flatMap(([one]) => {
    const bare = unquoted(one.trim()).replace(/[.-]+$/, '')
    const kind = isEmailShape(bare) ? ('email' as const) : isPhoneShape(bare) ? ('phone' as const) : null
    return kind && (kind === 'email' || isLong(bare)) ? [{ bare, normal: normalPoint(kind, bare) }] : []
  })
  return [...new Map(found.map((one) => [one.normal, one.bare])).values()]
}

/** An e-mail address, or digits as numbers are written, with an extension. */
const anywhere = /[^\s@<>()",;:\\“”]+@[^\s@<>()",;:\\“”?&]+|\+?\(?\d[\d ().-]{5,}\d(?: *(?:x|ext\.?) *\d{1,6})?/giu

/** An apostrophe belongs into an address, but not around it. */
function unquoted(text: string): string {
  return text.replaceAll(/^['‘’]+|['‘’]+$/g, '')
}

/** Dates, house numbers and references in a text are shorter than a number to ring. */
function isLong(phone: string): boolean {
  return phone.replace(/(x|ext\.?)\s*\d+$/i, '').replace(/\D/g, '').length >= 10
}

/** With the dashes, digits and spaces of a keyboard, and nothing that cannot be seen. */
function asTyped(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\p{Pd}/gu, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
