import type { Contact } from '../contacts/contact'
import { contactCategoryNames } from '../contacts/contact-category'
import type { ContactPoint } from '../contacts/contact-point'
import { cleanText } from '../documents/clean-text'
import type { Leaving } from './contact-cells'

/** One contact as a vCard 3.0 (RFC 2426): what address books of every kind read. Notes only where they were asked for. */
export function toVcard({ contact, stop }: Leaving, withNotes: boolean): string {
  const categories = [
    ...contact.roles.map((role) => contactCategoryNames[role].one),
    // An address book shows it beside the name.
    ...(stop === '' ? [] : ['Do not contact']),
  ]
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${text(contact.displayName)}`,
    `N:${nameOf(contact)}`,
    ...when(contact.kind === 'organisation', `X-ABSHOWAS:COMPANY`),
    ...when(organisationOf(contact) !== '', `ORG:${text(organisationOf(contact))}`),
    ...when(contact.jobTitle !== '', `TITLE:${text(contact.jobTitle)}`),
    ...contact.points.filter(({ valid }) => valid).map(pointLine),
    ...when(categories.length > 0, `CATEGORIES:${categories.map(text).join(',')}`),
    ...when(stop !== '', `X-STEWARD-DO-NOT-CONTACT:${text(stop)}`),
    ...when(withNotes && contact.notes !== '', `NOTE:${text(contact.notes)}`),
    `UID:${contact.id}`,
    'END:VCARD',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function nameOf({ kind, displayName, givenName, familyName }: Contact): string {
  if (kind === 'organisation') return ';;;;'
  if (givenName === '' && familyName === '') return `${text(displayName)};;;;`
  return `${text(familyName)};${text(givenName)};;;`
}

function organisationOf({ kind, displayName, organisationName }: Contact): string {
  return kind === 'organisation' ? displayName : organisationName
}

function pointLine({ kind, value, postcode }: ContactPoint): string {
  switch (kind) {
    case 'email':
      return `EMAIL;TYPE=INTERNET:${text(value)}`
    case 'phone':
      return `TEL;TYPE=VOICE:${text(value)}`
    case 'mobile':
      return `TEL;TYPE=CELL:${text(value)}`
    case 'post':
      return `ADR:;;${text(value)};;;${text(postcode)};`
    case 'social':
      return `URL:${text(value)}`
  }
}

/** A value in which nothing ends it or begins another. */
function text(value: string): string {
  return cleanText(value)
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
}

/** Lines are at most 75 bytes long; the rest goes on after a space, never inside a character. */
function folded(line: string): string {
  const parts: string[] = []
  let part = ''
  let bytes = 0
  for (const character of line) {
    const size = byteLength(character)
    if (bytes + size > 74) {
      parts.push(part)
      part = ''
      bytes = 0
    }
    part += character
    bytes += size
  }
  return [...parts, part].join('\r\n ')
}

function byteLength(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

function when(is: boolean, line: string): string[] {
  return is ? [line] : []
}
