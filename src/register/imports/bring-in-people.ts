import type { ImportCounts } from '@core/imports/contract'
import { layoutNames } from '@core/imports/columns/layout'
import { marketingOf, type MarketingFacts } from '@core/imports/says-of-marketing'
import type { Consents } from '../consents/consents'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import type { ListedRefusal, Suppression } from '../suppression/suppression'
import { addToContacts, type Joining } from './addition-repository'
import * as batches from './batch-repository'
import { idsInOrder } from './ids-in-order'
import { nextTurn, startPace } from './in-slices'
import { insertPeople, type Arrival } from './arriving-repository'
import * as rows from './row-repository'
import type { StagedPeople, StagedRow } from './staged-people'

type Counts = { -readonly [K in keyof ImportCounts]: ImportCounts[K] }

/** What bringing people in works with. */
export type BringingIn = {
  readonly deps: Deps
  readonly suppression: Pick<Suppression, 'addMany'>
  readonly consents: Pick<Consents, 'addImported'>
  readonly batch: batches.Batch
  readonly staged: StagedPeople
  readonly counts: Counts
  readonly isStopped: () => boolean
  /** Told now and then how many rows are done. */
  readonly told: (done: number) => void
}

/**
 * People who are saved together. Each time writes every page of an index that one of them touched, whoever else is on it: with
 * ten times as many a page is written a quarter as often.
 */
const SAVED_TOGETHER = 10_000

/** People written in one piece: as many as take about this, in milliseconds. Short ones cost the search index more. */
const AT_A_TIME = { first: 200, least: 50, most: 2000, ms: 40 }

/** So many rows with something to be said of them are taken at a time. */
const SOME = 50

/**
 * Writes everybody of a checked import into the register, in short pieces with turns for others in between. Refusals come
 * first, so that nobody is on a list before their refusal is.
 */
export async function bringInPeople(work: BringingIn): Promise<void> {
  await keepRefusals(work)
  const became = await writeEverybody(work)
  await noteClaims(work, became)
  await keepLeftOut(work)
}

async function keepRefusals({ deps, suppression, batch, staged, isStopped }: BringingIn): Promise<void> {
  const why = sourceOf(batch)
  await eachSome(staged, staged.numbersOf('marketing'), isStopped, (some) => {
    const entries = some.flatMap(({ row }) => refusalsOf(row, deps.clock.today()))
    if (entries.length === 0) return
    deps.register.change({ action: 'imports.bringIn', subject: batch.id, aside: true, final: true }, () =>
      suppression.addMany(entries, why),
    )
  })
}

function refusalsOf({ candidate }: StagedRow, today: string): ListedRefusal[] {
  const facts = candidate && marketingOf(candidate)
  if (!facts) return []
  const { emails, phones, optedOut, bouncedOn }: MarketingFacts = facts
  const day = (on: string) => (on === '' || on > today ? today : on)
  const out = optedOut && {
    source: optedOut.complained ? ('complained' as const) : ('unsubscribed' as const),
    askedOn: day(optedOut.on),
    channels: optedOut.emailOnly ? (['email'] as const) : [],
  }
  const numbers = out && !optedOut.emailOnly ? phones : []
  const bounced = { source: 'bounced' as const, askedOn: day(bouncedOn ?? ''), channels: ['email'] as const }
  return [
    ...(out ? [...emails.map((email) => ({ email, ...out })), ...numbers.map((phone) => ({ phone, ...out }))] : []),
    ...(bouncedOn === null ? [] : emails.map((email) => ({ email, ...bounced }))),
  ]
}

/** Answers who became of each row that is not a new contact with an id of its own, and the ids of the others. */
async function writeEverybody(work: BringingIn): Promise<(row: number) => string | null> {
  const { deps, batch, staged, counts, isStopped, told } = work
  const { settings } = batch
  const numbers = staged.numbersOf('ready')
  const idOf = idsInOrder(deps.newId)
  const elsewhere = new Map<number, string | null>()
  const became = (row: number) => elsewhere.get(row) ?? (elsewhere.has(row) ? null : idOf(row))
  const newPointId = counted(idsInOrder(deps.newId))
  const pace = startPace(AT_A_TIME)
  let done = 0
  let waiting = 0
  const piece = { action: 'imports.bringIn', subject: batch.id, bulk: true }
  while (done < numbers.length && !isStopped()) {
    const some = numbers.slice(done, done + pace.count())
    pace.timed(() =>
      deps.register.change({ ...piece, waits: done > 0 }, (db) => {
        let fresh: Arrival[] = []
        const writeFresh = () => {
          if (fresh.length > 0) insertPeople(db, fresh, { ...arriving(deps, batch), from: nextNumber(db), newPointId })
          counts.added += fresh.length
          fresh = []
        }
        const joining = new Map<string, Joining>()
        const writeJoining = () => {
          if (joining.size > 0) addToContacts(db, deps, [...joining.values()], { importId: batch.id, settings })
          joining.clear()
        }
        if (done === 0) batches.update(db, { ...batch, state: 'bringing-in', firstNumber: nextNumber(db) })
        for (const number of some) {
          const row = staged.at(number)
          if (!row.candidate) continue
          const choice = staged.choiceOf(number, row)
          if (choice !== 'new' && row.match && 'row' in row.match) writeFresh()
          const to = row.match && choice !== 'new' ? hereAs(db, row.match, became) : undefined
          if (to === undefined) fresh.push({ id: idOf(number), candidate: row.candidate })
          else if (choice === 'add') {
            if (joining.has(to)) writeJoining()
            joining.set(to, { candidate: row.candidate, to })
            elsewhere.set(number, to)
            counts.merged += 1
          } else {
            elsewhere.set(number, null)
            counts.skipped += 1
          }
        }
        writeFresh()
        writeJoining()
      }),
    )
    done += some.length
    waiting += some.length
    told(done)
    await nextTurn()
    if (waiting < SAVED_TOGETHER && done < numbers.length) continue
    deps.register.change(piece, () => undefined) // in a turn of its own: it takes as long as the writing
    waiting = 0
    await nextTurn()
  }
  return became
}

/** The contact somebody is taken for, if it is still there. */
function hereAs(
  db: WritableDb,
  match: NonNullable<StagedRow['match']>,
  became: (row: number) => string | null,
): string | undefined {
  const id = 'row' in match ? became(match.row) : match.contact
  return id === null ? undefined : db.get<{ id: string }>('SELECT id FROM contact WHERE id = @id', { id })?.id
}

function nextNumber(db: WritableDb): number {
  return (db.get<{ most: number | null }>('SELECT max(number) AS most FROM contact')?.most ?? 0) + 1
}

function arriving({ clock }: Deps, { id: importId, settings }: batches.Batch) {
  return { importId, settings, now: clock.now() }
}

/** A list that says “agreed” is noted as such; it never counts as consent (`consent.record`). */
async function noteClaims(
  { deps, consents, batch, staged, isStopped }: BringingIn,
  became: (row: number) => string | null,
): Promise<void> {
  const source = sourceOf(batch)
  await eachSome(staged, staged.numbersOf('marketing'), isStopped, (some) => {
    deps.register.change({ action: 'imports.bringIn', subject: batch.id, bulk: true }, (db) => {
      for (const { number, row } of some) {
        const claimedOn = row.candidate?.claimedOn ?? null
        const id = became(number)
        if (id === null || claimedOn === null) continue
        const on = claimedOn === '' ? batch.settings.obtainedOn || deps.clock.today() : claimedOn
        consents.addImported(db, [id], { state: 'claimed', source, on, importId: batch.id })
      }
    })
  })
}

/** Rows that stayed out, or came in not whole, can be saved until the register is next opened. */
async function keepLeftOut({ deps, batch, staged, isStopped }: BringingIn): Promise<void> {
  await eachSome(staged, staged.numbersOf('problems'), isStopped, (some) => {
    deps.register.change({ action: 'imports.bringIn', subject: batch.id, bulk: true }, (db) => {
      for (const { row } of some)
        rows.insert(db, batch.id, { ...row, remarks: row.candidate?.remarks ?? [], facts: '' })
    })
  })
}

function sourceOf({ layout, settings }: batches.Batch): string {
  return [layoutNames[layout], settings.source].filter(Boolean).join(', ')
}

type Numbered = { readonly number: number; readonly row: StagedRow }

async function eachSome(
  staged: StagedPeople,
  numbers: readonly number[],
  isStopped: () => boolean,
  act: (some: readonly Numbered[]) => void,
): Promise<void> {
  for (let at = 0; at < numbers.length && !isStopped(); at += SOME) {
    act(numbers.slice(at, at + SOME).map((number) => ({ number, row: staged.at(number) })))
    await nextTurn()
  }
}

function counted(idOf: (number: number) => string): () => string {
  let count = 0
  return () => idOf(count++)
}
