import type { Entry, RefusedBy, ShownKey } from '@core/suppression/entry'
import type { MatchKind } from '@core/suppression/stop'

const keyNames: Record<ShownKey['kind'], string> = {
  email: 'e-mail address',
  phone: 'number',
  domain: 'domain',
  organisation: 'organisation',
  'name-and-postcode': 'name and postcode',
}

/** Whose refusal it is. */
export const refusedByNames: Record<RefusedBy, string> = {
  person: 'A person',
  address: 'One address or number',
  domain: 'A whole domain',
  organisation: 'An organisation',
}

/** Why an entry fits what was asked about. */
export const matchWords: Record<MatchKind, string> = {
  person: 'The person is on the list',
  email: 'This e-mail address is on the list',
  phone: 'This number is on the list',
  domain: 'The whole domain is on the list',
  organisation: 'The organisation is on the list',
  'name-and-postcode': 'Name and postcode are on the list',
}

/** What an entry is called in a row: a name, the address, or what is left of it. */
export function entryTitle({ name, keys, about }: Pick<Entry, 'name' | 'keys' | 'about'>): string {
  if (name !== '') return name
  const [plain] = keys.filter(({ value }) => value !== '')
  if (plain) return plain.value
  return about === 'person' ? 'Somebody who was erased' : 'An address of somebody who was erased'
}

/** A name alone is shared by too many: such an entry stands, and stops nothing until it learns who it is about. */
export function stopsNobody({ keys, contactId, lifted }: Pick<Entry, 'keys' | 'contactId' | 'lifted'>): boolean {
  return contactId === null && keys.length === 0 && lifted === null
}

/** What it recognises them by: “ada@finch.example; a number, coded”. */
export function keyWords({ keys }: Pick<Entry, 'keys'>): string[] {
  const plain = keys
    .filter(({ value }) => value !== '')
    .map(({ kind, value }) => (kind === 'domain' ? `everything at ${value}` : value))
  const coded = keys.filter(({ value }) => value === '').map(({ kind }) => keyNames[kind])
  const counted = [...new Set(coded)].map((word) => {
    const count = coded.filter((one) => one === word).length
    return count === 1 ? `${word}, coded` : `${count} × ${word}, coded`
  })
  return [...plain, ...counted]
}
