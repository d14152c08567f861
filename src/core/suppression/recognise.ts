import { normalEmail, normalPhone } from '../contacts/normal-point'
import { normalPostcode } from '../contacts/postcode'
import { fold } from '../contacts/search-text'
import { markValues } from '../erasure/mark-values'

/**
 * What an entry recognises somebody by. `contact` and `same` hold the id of a contact: the one who asked, and one that was
 * found to be the same. The others hold the one form of comparison, or a keyed hash of it once the contact is gone (row D2).
 */
export const keyKinds = ['contact', 'same', 'email', 'phone', 'domain', 'organisation', 'name-and-postcode'] as const
export type KeyKind = (typeof keyKinds)[number]

/** One thing to recognise somebody by, in the form it is compared in. */
export type MatchKey = { readonly kind: KeyKind; readonly value: string }

/** `firm.example` for `https://www.Firm.example/about`, `@firm.example` or an address there; empty where it is no domain. */
export function domainKey(typed: string): string {
  const bare = fold(typed)
    .replaceAll(' ', '')
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^.*@/, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\./, '')
    .replace(/^\.+|\.+$/g, '')
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(bare) && bare.length <= 253 ? bare : ''
}

/** The domain of an address and every one above it: `mail.firm.example`, `firm.example`. A block reaches down to all below. */
export function domainsOf(normal: string): string[] {
  const parts = normal.slice(normal.indexOf('@') + 1).split('.')
  return normal.includes('@') ? parts.slice(0, -1).map((_, from) => parts.slice(from).join('.')) : []
}

const legalEnding = /\b(limited|ltd|plc|llp|lp|cic|cio|inc|company|co)\b/g

/** `tideway` for `Tideway Ltd.` and `TIDEWAY LIMITED`: an organisation by its name, without its legal ending. */
export function organisationKey(name: string): string {
  const words = fold(name).replaceAll(/[^\p{L}\p{N}\s]/gu, ' ')
  const bare = words.replaceAll(legalEnding, ' ')
  return (/[\p{L}\p{N}]/u.test(bare) ? bare : words).replaceAll(/\s+/g, ' ').trim()
}

/** A person by name and postcode, in whatever order the names stand; empty where one of the two is missing. */
export function nameAndPostcodeKey(name: string, postcode: string): string {
  const place = normalPostcode(postcode)
  if (place === '') return ''
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .toSorted()
  return words.length < 2 ? '' : `${words.join(' ')} ${place}`
}

/** The keys of addresses and numbers as they were typed; what cannot be compared is left out. */
export function addressKeys(typed: {
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}): MatchKey[] {
  const emails = typed.emails.map((value) => ({ kind: 'email', value: normalEmail(value) }) as const)
  const phones = typed.phones.map((value) => ({ kind: 'phone', value: normalPhone(value) }) as const)
  const keys = [...emails, ...phones].filter(({ value }) => value !== '')
  return [...new Map(keys.map((key) => [`${key.kind} ${key.value}`, key])).values()]
}

/**
 * The texts a key is hashed from, the one that is written first; the others were written by earlier versions and are still
 * looked for. None for what is never hashed.
 */
export function codedTexts({ kind, value }: MatchKey): string[] {
  if (value === '') return []
  if (kind === 'name-and-postcode') return [`name ${value}`]
  if (kind !== 'email' && kind !== 'phone') return []
  return [...new Set([`${kind} ${value}`, ...markValues([{ kind, value }])])]
}

const sharedMailbox =
  /^(info|office|hello|enquir(y|ies)|contact|admin|sales|mail|post|reception|team|support|accounts?|hr|jobs|help|service|welcome|general|noreply|no-reply)@/

/**
 * Does an address or number belong to one person? A mailbox such as info@ and a landline are often shared: a refusal by one
 * of those who share it stops that address, and not everybody who can be reached there.
 */
export function isOnePersons(kind: 'email' | 'phone', normal: string): boolean {
  return kind === 'email' ? !sharedMailbox.test(normal) : /^\+447[1-57-9]/.test(normal)
}
