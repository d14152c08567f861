import type { Attachment } from '@core/attachments/attachment'
import type { TimelineItem } from '@core/contacts/timeline'
import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { suppressionContract } from '@core/suppression/contract'
import type { Entry } from '@core/suppression/entry'
import { domainKey } from '@core/suppression/recognise'
import { stopTimeline } from '@core/suppression/stop-timeline'
import { stopsInWords } from '@core/suppression/stop-words'
import type { Deps } from '../deps'
import { addRefusal, byNothing } from './add-refusal'
import { createAddListed } from './add-listed'
import { everyKey, stopsOfCandidates } from './candidate-query'
import { countAtDomain } from './domain-query'
import { countEntries, findEntries, withKeys } from './entry-list-query'
import { createFollowRequest, type KnownAs } from './follow-request'
import { repointStops } from './merge-stops'
import { proofOf } from './proof-query'
import type { Stop } from '@core/suppression/stop'
import { eachScopeOnce, everyStop, stopsByContact } from './stops-of'
import { lastKey } from './stops-query'
import { nextTurn } from '../imports/in-slices'
import type { Candidate, Suppression } from './suppression'
import * as refusals from './suppression-repository'

type Serves = Handlers<typeof suppressionContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** What the service asks of others: who a contact is, and what is attached. */
type Others = {
  readonly contacts: { get(input: { id: string }): ReturnType<KnownAs> }
  /** The files of an entry. */
  readonly filesOf?: (entryId: string) => readonly Attachment[]
}

/** The do-not-contact list. Adding is final, and nothing but `lift` ends an entry (row D4). */
export function createSuppressionService(deps: Deps, { contacts, filesOf = () => [] }: Others) {
  const { register, clock, newId } = deps
  const { read, journal } = register
  const knownAs: KnownAs = (id) => contacts.get({ id })
  const find = (ids: readonly string[]) => stopsByContact(read, clock.today(), ids)

  function load(id: string): Entry {
    const [found] = withKeys(read, refusals.findSome(read, [id]))
    if (!found) throw new AppError('not-found')
    return found
  }

  function refuseFuture(path: string, on: string): void {
    if (on <= clock.today()) return
    throw new AppError('invalid-input', { issues: [{ path, message: 'That day is in the future.' }] })
  }

  /** A file as it stands in the evidence: its name and fingerprint prove it even where the file itself is gone. */
  function fileWords(id: string, fileId: string): string {
    const file = filesOf(id).find((one) => one.id === fileId)
    if (!file) throw new AppError('invalid-input', { issues: [{ path: 'evidence', message: 'Add the file again.' }] })
    return `Attached: ${file.name}, fingerprint ${file.fingerprint}`
  }

  return {
    standing({ contactIds }: Input<'standing'>) {
      const found = [...find(contactIds)].flatMap(([contactId, stops]) =>
        stops.map(({ stop, by }) => ({
          ...stop,
          contactId,
          whose: stop.matchedBy === 'organisation' ? nameOf(by) : by,
        })),
      )
      return found.toSorted((one, other) => other.askedOn.localeCompare(one.askedOn)).slice(0, 5000)
    },
    list(filter: Input<'list'>) {
      return findEntries(read, journal, filter)
    },
    counts() {
      return countEntries(read)
    },
    get({ id }: Input<'get'>): Entry {
      return load(id)
    },
    add(input: Input<'add'>): Entry {
      refuseFuture('askedOn', input.askedOn)
      const { about, contactId, name, email, phone, postcode, domain, channels, purposes, askedOn, source, note } =
        input
      const contact = contactId === null ? null : knownAs(contactId)
      const id = newId()
      const organisation = about === 'organisation' ? (contact?.displayName ?? name) : ''
      register.change({ action: 'suppression.add', subject: id, final: true }, (db) => {
        const kept = { id, about, channels, purposes, askedOn, source, note, requestId: null, reference: '' }
        addRefusal(
          db,
          journal,
          { ...kept, name: contact ? '' : name, addedAt: clock.now(), inCrmOn: null, lifted: null },
          { ...byNothing, contactId, emails: [email], phones: [phone], name, postcode, domain, organisation },
        )
      })
      return load(id)
    },
    lift({ id, on, reason, evidence, fileId }: Input<'lift'>): Entry {
      const before = load(id)
      refuseFuture('on', on)
      if (before.lifted) throw new AppError('conflict', { reason: 'This entry was lifted before.' })
      if (on < before.askedOn)
        throw new AppError('invalid-input', { issues: [{ path: 'on', message: 'That is before they asked.' }] })
      const shown = [evidence, ...(fileId === null ? [] : [fileWords(id, fileId)])].filter(Boolean).join('. ')
      register.change({ action: 'suppression.lift', subject: id, fields: ['lifted'], final: true }, (db) =>
        refusals.setLifted(db, id, clock.now(), { on, reason, evidence: shown }),
      )
      return load(id)
    },
    check(input: Input<'check'>) {
      return proofOf(read, journal, clock.today(), input)
    },
    atDomain({ domain }: Input<'atDomain'>) {
      return { contacts: countAtDomain(read, domainKey(domain)) }
    },
    markInCrm({ ids, on }: Input<'markInCrm'>) {
      if (on !== null) refuseFuture('on', on)
      const fields = ['inCrmOn']
      const [subject = ''] = ids.length === 1 ? ids : []
      return register.change({ action: 'suppression.markInCrm', subject, fields }, (db) => ({
        changed: refusals.setInCrm(db, ids, on ?? ''),
      }))
    },
    stopsOf: (contactId) =>
      find([contactId])
        .get(contactId)
        ?.map(({ stop }) => stop) ?? [],
    /**
     * Of everybody, in short steps with turns for other calls in between, for whoever asks about `many` contacts; undefined
     * where that is too much to hold, or the list so long that it is quicker to ask about them.
     */
    async everyStop(many: number): Promise<Map<string, Stop[]> | undefined> {
      if (lastKey(read) > 2 * many) return undefined
      const found = await everyStop(read, clock.today(), nextTurn)
      return found && new Map([...found].map(([id, stops]) => [id, stops.map(({ stop }) => stop)]))
    },
    /** For answers: of several entries with one scope the latest. */
    stopsOfAll: (ids) => {
      const found = stopsByContact(read, clock.today(), ids, eachScopeOnce)
      return new Map([...found].map(([id, stops]) => [id, stops.map(({ stop }) => stop)]))
    },
    /** What stands against each, in a few words, for a list or an export; who has nothing is left out. */
    wordsOf: (ids: readonly string[]) =>
      new Map([...find(ids)].map(([id, stops]) => [id, stopsInWords(stops.map(({ stop }) => stop))])),
    matchCandidates: (rows) => stopsOfCandidates(read, journal, rows),
    /** The same for many rows that come in parts: the list is gone through once, as it stands now. */
    matchMany() {
      const keys = everyKey(read)
      return (rows: readonly Candidate[]) => stopsOfCandidates(read, journal, rows, keys)
    },
    addMany: createAddListed(deps),
    repoint: repointStops,
    followRequest: createFollowRequest(deps, knownAs),
    /** For the page of a contact: what was put on the list about them, and what was lifted. */
    timeline: (contactId: string): TimelineItem[] => stopTimeline(refusals.findAbout(read, contactId)),
    /** The day the entry of a request was blocked in other systems too; null where it was not, or where there is none. */
    inCrmOn: (requestId: string) => refusals.findByRequest(read, requestId)?.inCrmOn ?? null,
  } satisfies Serves & Suppression & Record<string, unknown>

  function nameOf(contactId: string): string {
    const sql = 'SELECT display_name AS name FROM contact WHERE id = @contactId'
    return read.get<{ name: string }>(sql, { contactId })?.name ?? 'Their organisation'
  }
}
