import type { BundleItem } from '@core/bundle/item'
import { isWaiting, standingOf, type ItemStanding } from '@core/bundle/standing'
import type { MadeChoice } from '@core/bundle/choice'
import { type Own, suggestOthers, type Suggestion } from '@core/bundle/suggest'
import { normalEmail, normalPhone } from '@core/contacts/normal-point'
import type { KnownAs } from '@core/erasure/person'
import type { Request } from '@core/requests/request'
import { createHash } from 'node:crypto'
import { gatherPerson } from '../erasure/erase-person'
import type { ReadableDb } from '../file/db'
import { findOthers } from './find-others'
import { findPassages, mentionSteps } from './mentions'
import { textsFor } from './name-forms'
import { bundleSources } from './sources/index'
import type { Subject } from './source'

/** A bundle as it was put together: the items, what in them may be about others, and a mark of each. */
export type Gathered = {
  readonly requestId: string
  readonly gatheredAt: string
  readonly items: readonly BundleItem[]
  /** More passages of other records name the person than were taken up. */
  readonly cut: boolean
  readonly suggestions: ReadonlyMap<string, readonly Suggestion[]>
  readonly marks: ReadonlyMap<string, string>
}

/** How the work is watched: a turn for other calls, and the count. */
export type Watch = { readonly pause: () => Promise<void>; readonly step: (of: number) => void }

/** Items looked through for other people in one go. */
const TOGETHER = 20

/** Everything the register holds about the person of a request, put together in pieces (row F7). */
export async function gatherBundle(
  db: ReadableDb,
  { request, house, now }: { readonly request: Request; readonly house: Own; readonly now: string },
  watch: Watch,
): Promise<Gathered> {
  const person = withHouse(personOf(db, request), house)
  const total = bundleSources.length + mentionSteps + 2
  const step = () => watch.step(total)
  const items: BundleItem[] = []
  for (const source of bundleSources) {
    items.push(...source.read(db, person.subject))
    step()
    await watch.pause()
  }
  const texts = textsFor(db, person.knownAs, person.subject.contact)
  const passages = await findPassages(db, { texts, records: person.subject.records }, watch.pause, step)
  items.push(...passages.items)
  const others = await findOthers(db, items, person, watch.pause)
  step()
  const suggestions = new Map<string, readonly Suggestion[]>()
  for (const [at, item] of items.entries()) {
    const found = suggestOthers(item.fields, others, person.own)
    if (found.length > 0) suggestions.set(item.id, found)
    if (at % TOGETHER === 0) await watch.pause()
  }
  step()
  const marks = new Map(items.map((item) => [item.id, markOf(item)]))
  return { requestId: request.id, gatheredAt: now, items, cut: passages.cut, suggestions, marks }
}

/** Whose bundle it is, and what tells them apart. */
export type Person = { readonly subject: Subject; readonly knownAs: KnownAs; readonly own: Own }

function personOf(db: ReadableDb, request: Request): Person {
  const { contactId } = request
  if (contactId !== null) {
    const { knownAs, records } = gatherPerson(db, contactId)
    const theirs = withoutSpokesmen(db, contactId)
    const own = { ...knownAs, points: knownAs.points.filter(({ value }) => theirs(value)) }
    return person({ contact: contactId, records: [...new Set([...records, request.id])], answering: request.id }, own)
  }
  const points = [
    { kind: 'email', value: request.email } as const,
    { kind: 'phone', value: request.phone } as const,
  ].filter(({ value }) => value !== '' && request.askedBy === '')
  const knownAs = { id: request.id, displayName: request.name, names: [request.name], points }
  return person({ contact: null, records: [request.id], answering: request.id }, knownAs)
}

/** The address of somebody who asked for the person is not the person’s, unless it stands in their entry. */
function withoutSpokesmen(db: ReadableDb, contact: string): (value: string) => boolean {
  const values = (sql: string) => new Set(db.all<{ value: string }>(sql, { contact }).map(({ value }) => value))
  const entered = values('SELECT value FROM contact_point WHERE contact_id = @contact')
  const asked = values(
    `SELECT email AS value FROM request WHERE contact_id = @contact AND asked_by <> ''
     UNION SELECT phone FROM request WHERE contact_id = @contact AND asked_by <> ''`,
  )
  return (value) => entered.has(value) || !asked.has(value)
}

function person(subject: Subject, knownAs: KnownAs): Person {
  const values = (...kinds: string[]) =>
    knownAs.points.filter(({ kind }) => kinds.includes(kind)).map(({ value }) => value)
  const own: Own = {
    names: knownAs.names,
    emails: new Set(values('email').map(normalEmail)),
    phones: new Set(values('phone', 'mobile').map(normalPhone)),
  }
  return { subject, knownAs, own }
}

/** The organisation’s own addresses and whoever stands for it are nobody else. */
function withHouse(of: Person, house: Own): Person {
  const own: Own = {
    names: [...of.own.names, ...house.names],
    emails: new Set([...of.own.emails, ...house.emails]),
    phones: new Set([...of.own.phones, ...house.phones]),
  }
  return { ...of, own }
}

/** Changes whenever a word of an item does, so that nothing leaves under a decision about something else. */
function markOf({ fields, file }: BundleItem): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([fields.map(({ name, text }) => [name, text]), file?.id ?? '', file?.size ?? 0]))
  return hash.digest('hex').slice(0, 32)
}

/** How an item of a bundle stands under these decisions. */
export function standingIn(
  { suggestions, marks }: Pick<Gathered, 'suggestions' | 'marks'>,
  item: BundleItem,
  choices: ReadonlyMap<string, MadeChoice>,
): ItemStanding {
  const known = { mark: marks.get(item.id) ?? '', others: suggestions.get(item.id)?.length ?? 0 }
  return standingOf(item, known, choices.get(item.id))
}

/** How many items wait for somebody. */
export function countWaiting(gathered: Gathered, choices: ReadonlyMap<string, MadeChoice>): number {
  return gathered.items.filter((item) => isWaiting(standingIn(gathered, item, choices))).length
}
