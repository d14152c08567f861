import { isEmailShape } from '@core/contacts/contact-point'
import { normalPoint } from '@core/contacts/normal-point'
import { fold } from '@core/contacts/search-text'
import { askedText } from '@core/suppression/asked-text'
import { readAsked, type Proof, type ProofEntry } from '@core/suppression/proof'
import {
  codedTexts,
  domainKey,
  domainsOf,
  type MatchKey,
  nameAndPostcodeKey,
  organisationKey,
} from '@core/suppression/recognise'
import type { MatchKind } from '@core/suppression/stop'
import { londonDate } from '@core/time/instant'
import type { ReadableDb } from '../file/db'
import type { ErasureJournal } from '../file/register'
import { withKeys } from './entry-list-query'
import { stopsByContact } from './stops-of'
import { findSome } from './suppression-repository'

/** More are only counted: nobody reads on. */
const MOST_CONTACTS = 20
const MOST_ENTRIES = 50

type Asked = { readonly text: string; readonly postcode: string }
type Key = { readonly id: string; readonly kind: MatchKind }

/** Why an address, a number, a domain or a person is blocked: also for somebody who was erased and is in no other table. */
export function proofOf(
  db: ReadableDb,
  journal: Pick<ErasureJournal, 'everyMarkOf'>,
  today: string,
  { text: typed, postcode }: Asked,
): Proof {
  const text = askedText(typed)
  const about = readAsked(text)
  const keys = keysOf(about, text, postcode)
  const contacts = contactsWith(db, about, keys, text)
  const direct = entriesWith(db, journal, keys)
  const through = [
    ...stopsByContact(
      db,
      today,
      contacts.map(({ id }) => id),
    ).values(),
  ]
    .flat()
    .filter(({ stop }) => about === 'name' || stop.pointId === undefined || direct.some(({ id }) => id === stop.id))
    .map(({ stop }) => ({ id: stop.id, kind: stop.matchedBy }))
  const by = new Map([...through, ...direct].map(({ id, kind }) => [id, kind]))
  const entries: ProofEntry[] = withKeys(db, findSome(db, [...by.keys()]))
    .map((entry) => ({ ...entry, matchedBy: by.get(entry.id) ?? ('person' as const) }))
    .toSorted((one, other) => other.askedOn.localeCompare(one.askedOn))
  return {
    about,
    normal: keys[0]?.value ?? fold(text),
    entries: entries.filter(({ lifted }) => !lifted).slice(0, MOST_ENTRIES),
    lifted: entries.filter(({ lifted }) => lifted).slice(0, MOST_ENTRIES),
    contacts,
    erasedOn: erasedOn(db, journal, keys),
  }
}

function keysOf(about: Proof['about'], text: string, postcode: string): MatchKey[] {
  if (about === 'email') {
    const value = normalPoint('email', text)
    return [{ kind: 'email', value }, ...domainsOf(value).map((domain) => ({ kind: 'domain', value: domain }) as const)]
  }
  if (about === 'phone') return [{ kind: 'phone', value: normalPoint('phone', text) }]
  if (about === 'domain')
    return domainsOf(`@${domainKey(text)}`).map((domain) => ({ kind: 'domain', value: domain }) as const)
  const household = nameAndPostcodeKey(text, postcode)
  const firm = { kind: 'organisation', value: organisationKey(text) } as const
  return household === '' ? [firm] : [{ kind: 'name-and-postcode', value: household }, firm]
}

function entriesWith(db: ReadableDb, journal: Pick<ErasureJournal, 'everyMarkOf'>, keys: readonly MatchKey[]): Key[] {
  return keys.flatMap((key) => {
    const marks = journal.everyMarkOf(codedTexts(key)).flat()
    const rows = db.all<{ id: string }>(
      `SELECT suppression_id AS id FROM suppression_key WHERE (value = @value AND value <> '' AND kind = @kind)
         OR (mark <> '' AND mark IN (SELECT value FROM json_each(@marks)))`,
      { value: key.value, kind: key.kind, marks: JSON.stringify(marks) },
    )
    const kind = key.kind === 'contact' || key.kind === 'same' ? 'person' : key.kind
    return rows.map(({ id }) => ({ id, kind }))
  })
}

function contactsWith(
  db: ReadableDb,
  about: Proof['about'],
  keys: readonly MatchKey[],
  text: string,
): Proof['contacts'] {
  const [first] = keys
  const kept = `c.stage = 'kept' ORDER BY c.sort_name LIMIT ${MOST_CONTACTS}`
  const contact = 'SELECT DISTINCT c.id, c.display_name AS name FROM contact AS c'
  if (about === 'name') return db.all(`${contact} WHERE c.sort_name = @name AND ${kept}`, { name: fold(text) })
  if (!first || first.value === '') return []
  const at = `${contact} JOIN contact_point AS p ON p.contact_id = c.id`
  if (about === 'domain')
    return db.all(`${at} AND p.kind = 'email' AND substr(p.normal, instr(p.normal, '@') + 1) = @value WHERE ${kept}`, {
      value: first.value,
    })
  const kinds = isEmailShape(text.trim()) ? `'email'` : `'phone', 'mobile'`
  return db.all(`${at} AND p.normal = @value AND p.normal <> '' AND p.kind IN (${kinds}) WHERE ${kept}`, {
    value: first.value,
  })
}

function erasedOn(db: ReadableDb, journal: Pick<ErasureJournal, 'everyMarkOf'>, keys: readonly MatchKey[]): string[] {
  const marks = journal.everyMarkOf(keys.flatMap(codedTexts)).flat()
  if (marks.length === 0) return []
  return db
    .all<{ at: string }>(
      `SELECT DISTINCT e.erased_at AS at FROM erasure_mark AS m JOIN erasure AS e ON e.id = m.erasure_id
       WHERE m.mark IN (SELECT value FROM json_each(@marks)) ORDER BY at LIMIT 20`,
      { marks: JSON.stringify(marks) },
    )
    .map(({ at }) => londonDate(at))
}
