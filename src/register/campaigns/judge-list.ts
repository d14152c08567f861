import type { JudgedRow } from '@core/campaigns/checked-row'
import type { Entry } from '@core/campaigns/entry'
import { judgeOtherwise, judgeStranger, saysNo, type Known, type Wish } from '@core/campaigns/judge'
import { strictestOf } from '@core/campaigns/row-state'
import { normalEmail, normalPhone } from '@core/contacts/normal-point'
import type { MayMarket } from '@core/marketing/may-market'
import { isOnePersons } from '@core/suppression/recognise'
import { pointKindsOf } from '@core/marketing/channel'
import { nextTurn, startPace } from '../imports/in-slices'
import type { ReadableDb } from '../file/db'
import type { AddressBook } from './address-book'
import type { Asks } from './asks'
import { findHolders } from './audience-query'
import type { Watch } from './judge-audience'
import { findAfter, type ListedEntry, type RowLink } from './list-row-repository'

type Parts = {
  readonly asks: Asks
  readonly book: AddressBook
  readonly wish: Wish
  readonly watch: Watch
  readonly note: (row: readonly unknown[]) => void
}

/** Rows read in one go. */
const AT_ONCE = 500

/** For more rows than this the do-not-contact list is gone through once. */
const MANY = 2000

/**
 * Judges the rows of a list from elsewhere: by who has the address in the register, and what stands against it anyway. Of a
 * household that shares a postal address the strictest counts, because a list does not say who is who. The rows are read
 * first and all their addresses looked up together, so that no contact’s page of the file is read twice.
 */
export async function judgeList(
  read: ReadableDb,
  parts: Parts,
  campaignId: string,
): Promise<{ judged: JudgedRow[]; links: RowLink[] }> {
  const { book, watch } = parts
  const entries = await readRows(read, parts, campaignId)
  const isAt = (part: number) => watch.done(Math.floor(entries.length * part))
  await book.complete(
    entries.map(({ normal }) => normal),
    (part) => isAt(part / 2),
  )
  const rows: JudgedRow[] = []
  const links: RowLink[] = []
  const match = entries.length > MANY ? parts.asks.matchMany() : parts.asks.matchCandidates
  const pace = startPace({ first: AT_ONCE, least: 20, most: 1500 })
  while (rows.length < entries.length && !watch.isStopped()) {
    const some = entries.slice(rows.length, rows.length + pace.count())
    const piece = pace.timed(() => judgePiece(read, parts, some, match))
    for (const [index, { ownerId }] of piece.entries()) {
      const entry = some[index]
      if (entry && ownerId !== '' && entry.linkedTo !== ownerId)
        links.push({ number: entry.number, contactId: ownerId })
    }
    rows.push(...piece)
    isAt(0.5 + rows.length / entries.length / 2)
    await nextTurn()
  }
  return { judged: rows, links }
}

async function readRows(read: ReadableDb, { watch, note }: Parts, campaignId: string): Promise<ListedEntry[]> {
  const all: ListedEntry[] = []
  while (!watch.isStopped()) {
    const some = findAfter(read, campaignId, all.at(-1)?.number ?? 0, AT_ONCE)
    if (some.length === 0) break
    for (const { line, problem, displayName, organisationName, value, otherEmails, otherPhones } of some)
      note([line, problem, displayName, organisationName, value, otherEmails, otherPhones])
    all.push(...some)
    await nextTurn()
  }
  return all
}

function judgePiece(
  read: ReadableDb,
  { asks, book, wish }: Parts,
  entries: readonly Entry[],
  match: Asks['matchCandidates'],
): JudgedRow[] {
  const stops = match(entries.map((entry) => clueOf(entry, wish)))
  const others = otherwiseKnown(read, book, entries)
  const isScreened = wish.channel === 'live-call' || wish.channel === 'fax'
  const screened = isScreened ? asks.screeningOf(entries.map(({ normal }) => normal)) : undefined
  return entries.map((entry, index) => {
    if (entry.problem !== '' || entry.normal === '') return { entry, ownerId: '', isKnown: false }
    const place = book.at(entry.normal)
    const stranger = judgeStranger(wish, entry, stops[index] ?? [], screened?.get(entry.normal))
    const owner = place?.owner ?? ''
    const isHeld = owner !== ''
    const answers: (MayMarket | undefined)[] = [
      entry.saysNo ? saysNo : undefined,
      place?.answer,
      // Whoever is in the register is judged as who they are; what stands against the address or the name stands anyway.
      !isHeld || stranger.proof?.kind === 'stop' || entry.under18 ? stranger : undefined,
      ...(others.get(entry.key) ?? []).map((known) => judgeOtherwise(wish, known, entry)),
    ]
    const answer = strictestOf(answers.filter((one) => one !== undefined))
    return { entry, ...(answer && { answer }), ownerId: place?.isShared ? '' : owner, isKnown: isHeld }
  })
}

function clueOf(entry: Entry, { channel }: Wish) {
  const kind: string = pointKindsOf[channel][0]
  const own = entry.value === '' ? [] : [entry.value]
  return {
    emails: [...(kind === 'email' ? own : []), ...entry.otherEmails],
    phones: [...(kind === 'mobile' || kind === 'phone' ? own : []), ...entry.otherPhones],
    name: entry.displayName,
    postcode: entry.postcode,
    organisation: entry.organisationName,
  }
}

/** Contacts a row names by another address than its own, or who had its own before: they can only stand against it. */
function otherwiseKnown(read: ReadableDb, book: AddressBook, entries: readonly Entry[]): Map<string, Known[]> {
  const wanted = new Map<string, { emails: string[]; phones: string[]; ids: string[] }>()
  for (const entry of entries) {
    const emails = entry.otherEmails.map(normalEmail).filter((one) => one !== '' && isOnePersons('email', one))
    const phones = entry.otherPhones.map(normalPhone).filter((one) => one !== '' && isOnePersons('phone', one))
    const ids = [...(book.at(entry.normal)?.formerly ?? [])]
    if (emails.length + phones.length + ids.length > 0) wanted.set(entry.key, { emails, phones, ids })
  }
  if (wanted.size === 0) return new Map()
  const all = [...wanted.values()]
  const holders = [
    ...findHolders(read, ['email'], [...new Set(all.flatMap(({ emails }) => emails))]),
    ...findHolders(read, ['phone', 'mobile'], [...new Set(all.flatMap(({ phones }) => phones))]),
  ]
  const byAddress = new Map<string, string[]>()
  for (const { normal, contactId } of holders) byAddress.set(normal, [...(byAddress.get(normal) ?? []), contactId])
  const idsOf = (one: { emails: string[]; phones: string[]; ids: string[] }) => [
    ...one.ids,
    ...[...one.emails, ...one.phones].flatMap((normal) => byAddress.get(normal) ?? []),
  ]
  const ids = [...new Set(all.flatMap(idsOf))]
  const known = book.load(ids)
  return new Map([...wanted].map(([key, one]) => [key, [...new Set(idsOf(one))].flatMap((id) => known.get(id) ?? [])]))
}
