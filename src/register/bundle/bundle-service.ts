import type { MadeChoice, NewChoice } from '@core/bundle/choice'
import type { bundleContract, ReviewState } from '@core/bundle/contract'
import { houseOf } from '@core/bundle/house'
import { leavingOf } from '@core/bundle/leaving'
import { makeAccessFacts } from '@core/bundle/make-access-facts'
import type { BundleItem } from '@core/bundle/item'
import { isWaiting } from '@core/bundle/standing'
import type { Contact } from '@core/contacts/contact'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { privacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import type { Organisation } from '@core/organisation/organisation'
import type { RequestCase } from '@core/requests/request'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import type { Deps } from '../deps'
import * as choices from './choice-repository'
import { nameOfFile } from './package-calls'
import { gatherBundle, type Gathered, standingIn } from './gather'
import { refuseChoice } from './refuse-choice'
import { passagesOf, rowOf } from './review-row'
import { decidersOf, lookOf, markOfChoices, reviewStateOf } from './review-state'
import * as looks from './look-repository'
import * as packages from './package-repository'

type Serves = Handlers<typeof bundleContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]

/** What the service asks of others. */
export type BundleOthers = {
  readonly requests: { get(input: { id: string }): RequestCase }
  readonly contacts: { get(input: { id: string }): Contact }
  readonly organisation: { get(): Organisation | null }
  /** The answers of a document as they stand today. */
  readonly documents: { draft(input: { templateId: string }): { facts: unknown } }
}

/** The bundle of an access request and what was decided about each of its items (rows F7, F8). */
export function createBundleService(deps: Deps, others: BundleOthers) {
  const { register, clock, newId } = deps
  const { read } = register
  /** The one that is looked through; it holds a person’s whole data, so there is never more than one, and it goes with the lock. */
  let held: Gathered | undefined
  let work = { done: 0, total: 0 }
  /** Each time somebody gives up, everything that was begun before is given up. */
  let stopped = 0

  const current = (requestId: string): Gathered => {
    if (held?.requestId !== requestId) throw new AppError('conflict', { reason: 'Put the bundle together first.' })
    return held
  }
  const itemOf = (gathered: Gathered, id: string): BundleItem => {
    const item = gathered.items.find((one) => one.id === id)
    if (!item) throw new AppError('not-found')
    return item
  }
  const stateOf = (gathered: Gathered): ReviewState =>
    reviewStateOf(read, gathered, choices.findByRequest(read, gathered.requestId), leadOf(others))

  /** Puts it together anew; other calls are answered in between. */
  async function gather(requestId: string): Promise<Gathered> {
    const { request } = others.requests.get({ id: requestId })
    work = { done: 0, total: 1 }
    const begun = stopped
    const house = houseOf(others.organisation.get())
    held = await gatherBundle(
      read,
      { request, house, now: clock.now() },
      {
        pause: async () => {
          await nextTurn()
          if (stopped !== begun) throw new AppError('conflict', { reason: stoppedWords })
        },
        step: (total) => {
          work = { done: work.done + 1, total }
        },
      },
    )
    return held
  }

  function save(action: string, requestId: string, made: readonly MadeChoice[]): ReviewState {
    const gathered = current(requestId)
    register.change({ action, subject: requestId, fields: [`items-${made.length}`] }, (db) => {
      for (const one of made) choices.save(db, newId(), requestId, one)
    })
    return stateOf(gathered)
  }
  const madeOf = (gathered: Gathered, item: string, choice: NewChoice): MadeChoice => ({
    ...choice,
    ...(choice.choice === 'include' && { ground: '', passages: [] }),
    item,
    mark: gathered.marks.get(item) ?? '',
    decidedAt: clock.now(),
  })

  return {
    async gather({ requestId }: Input<'gather'>) {
      const gathered = await gather(requestId)
      register.note({ action: 'bundle.gather', subject: requestId, fields: [`items-${gathered.items.length}`] })
      return stateOf(gathered)
    },
    progress: () => ({ ...work }),
    stop() {
      stopped += 1
      return {}
    },
    state: ({ requestId }: Input<'state'>) => (held?.requestId === requestId ? stateOf(held) : null),
    rows({ requestId, group, only, offset, limit }: Input<'rows'>) {
      const gathered = current(requestId)
      const made = choices.findByRequest(read, requestId)
      const all = gathered.items
        .filter((item) => group === undefined || item.group === group)
        .map((item) => rowOf(gathered, item, made))
        .filter(({ standing }) => only === 'all' || (only === 'waiting') === isWaiting(standing))
        .filter(({ standing }) => only !== 'decided' || standing === 'hold' || standing === 'redact')
      return { rows: all.slice(offset, offset + limit), total: all.length }
    },
    item({ requestId, itemId: id }: Input<'item'>) {
      const gathered = current(requestId)
      const item = itemOf(gathered, id)
      const made = choices.findByRequest(read, requestId)
      return {
        item,
        suggestions: [...(gathered.suggestions.get(id) ?? [])],
        standing: standingIn(gathered, item, made),
        made: made.get(id) ?? null,
      }
    },
    decide({ requestId, itemId: item, choice }: Input<'decide'>) {
      const gathered = current(requestId)
      refuseChoice(itemOf(gathered, item), choice)
      return save('bundle.decide', requestId, [madeOf(gathered, item, choice)])
    },
    includeAll({ requestId, itemIds, decidedBy }: Input<'includeAll'>) {
      const gathered = current(requestId)
      const goes = { choice: 'include', passages: [], ground: '', reasons: '', decidedBy } as const
      return save(
        'bundle.includeAll',
        requestId,
        itemIds.map((id) => madeOf(gathered, itemOf(gathered, id).id, { ...goes, passages: [] })),
      )
    },
    everywhere({ requestId, words, ground, reasons, decidedBy }: Input<'everywhere'>) {
      const gathered = current(requestId)
      const before = choices.findByRequest(read, requestId)
      const made = gathered.items.flatMap((item) => {
        const old = before.get(item.id)
        if (old?.choice === 'hold' && old.mark === gathered.marks.get(item.id)) return []
        const passages = passagesOf(words, item)
        if (passages.length === 0 || item.file?.words === 'none') return []
        const kept = old && old.mark === gathered.marks.get(item.id) ? old.passages : []
        const choice: NewChoice = { choice: 'redact', passages: [...kept, ...passages], ground, reasons, decidedBy }
        return [madeOf(gathered, item.id, choice)]
      })
      return {
        items: made.length,
        state: made.length === 0 ? stateOf(gathered) : save('bundle.everywhere', requestId, made),
      }
    },
    forget({ requestId, itemId }: Input<'forget'>) {
      const gathered = current(requestId)
      register.change({ action: 'bundle.forget', subject: requestId }, (db) => choices.remove(db, requestId, itemId))
      return stateOf(gathered)
    },
    secondLook({ requestId, lookedBy, on, nobodyElse }: Input<'secondLook'>) {
      const gathered = current(requestId)
      if (on > clock.today()) throw issue('on', 'That day is in the future. When did they look?')
      const made = choices.findByRequest(read, requestId)
      const isSame = decidersOf(made).some((name) => name.trim().toLowerCase() === lookedBy.trim().toLowerCase())
      if (isSame && !nobodyElse) throw issue('lookedBy', sameWords)
      const look = { id: newId(), requestId, lookedBy, lookedOn: on, isSame }
      register.change({ action: 'bundle.secondLook', subject: requestId }, (db) =>
        looks.insert(db, { ...look, mark: markOfChoices(made), recordedAt: clock.now() }),
      )
      return stateOf(gathered)
    },
    log({ requestId }: Input<'log'>) {
      const made = choices.findByRequest(read, requestId)
      const look = lookOf(read, requestId, made)
      const checkedBy = look?.isFresh ? look.lookedBy : ''
      const named = new Map(held?.requestId === requestId ? held.items.map((item) => [item.id, nameInLog(item)]) : [])
      return [...made.values()].flatMap(({ item, choice, ground, reasons, decidedBy, decidedAt }) => {
        if (choice === 'include' || ground === '') return []
        const title = named.get(item) ?? 'Something that is not held any more'
        return [{ item: title, done: choice, ground, reasons, decidedBy, decidedOn: londonDate(decidedAt), checkedBy }]
      })
    },
    letterFacts({ requestId }: Input<'letterFacts'>) {
      const of = others.requests.get({ id: requestId })
      const { contactId } = of.request
      const made = choices.findByRequest(read, requestId)
      // Counted over what was decided: the letter can be written while no bundle is put together.
      const decided = [...made.values()].map(({ item }) => emptyItem(item))
      return makeAccessFacts({
        of,
        processing: privacyPolicyFacts.parse(others.documents.draft({ templateId: 'privacy-policy' }).facts),
        contact: contactId === null ? null : contactOr(others, contactId),
        heldBack: leavingOf(decided, made).heldBack,
      })
    },
    madePackage({ requestId }: Input<'madePackage'>) {
      const made = packages.findByRequest(read, requestId)
      return made ? { name: nameOfFile(made.liesAt), size: made.size, madeAt: made.madeAt } : null
    },
    /** For a bundle that leaves: put together anew, whatever was held. */
    gatherFor: gather,
    choicesOf: (requestId: string) => choices.findByRequest(read, requestId),
  } satisfies Serves & Record<string, unknown>
}
export type BundleService = ReturnType<typeof createBundleService>

const stoppedWords = 'You stopped it. Nothing is lost, and nothing has left.'

const sameWords =
  'This is who decided. Ask somebody else to look; where there is nobody else, say so with the tick below.'

/** With its day, so that two notes are told apart. */
function nameInLog({ title, on }: BundleItem): string {
  return on === '' ? title : `${title}, ${dayMonthYear(on)}`
}

function emptyItem(id: string): BundleItem {
  return { id, group: 'entry', title: '', on: '', fields: [], file: null, found: null }
}

function contactOr({ contacts }: BundleOthers, id: string): Contact | null {
  try {
    return contacts.get({ id })
  } catch {
    return null // erased since: the log keeps the request
  }
}

function issue(path: string, message: string): AppError {
  return new AppError('invalid-input', { issues: [{ path, message }] })
}

function leadOf({ organisation }: BundleOthers): string {
  return organisation.get()?.privacyLeadName ?? ''
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}
