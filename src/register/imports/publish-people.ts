import type { ImportCounts } from '@core/imports/contract'
import { marketingFacts, type MarketingFacts } from '@core/imports/says-of-marketing'
import { layoutNames } from '@core/imports/columns/layout'
import type { Consents } from '../consents/consents'
import type { Deps } from '../deps'
import type { WritableDb } from '../file/db'
import type { ListedRefusal, Suppression } from '../suppression/suppression'
import { addToContact } from './addition-repository'
import type { Batch } from './batch-repository'
import { publishSome, removeImported } from './imported-contact-repository'
import { nextTurn, startPace, untilDone } from './in-slices'
import * as rows from './row-repository'

type Counts = { -readonly [K in keyof ImportCounts]: ImportCounts[K] }

/** What bringing people in works with. */
export type Publishing = {
  readonly deps: Deps
  readonly suppression: Pick<Suppression, 'addMany'>
  readonly consents: Pick<Consents, 'addImported'>
  readonly batch: Batch
  readonly counts: Counts
  /** Told now and then how many are in. */
  readonly told: (done: number) => void
}

/** So many rows with something to be said of them are taken at a time. */
const SOME = 50
/**
 * Makes everybody of a checked import visible, in short transactions. Refusals come first, so that nobody is on a list
 * before their refusal is. It can be begun again after a crash, wherever it stopped.
 */
export async function publishPeople(work: Publishing): Promise<void> {
  await keepRefusals(work)
  await settleDuplicates(work)
  await makeVisible(work)
  await noteClaims(work)
}

async function keepRefusals({ deps, suppression, batch }: Publishing): Promise<void> {
  const why = [layoutNames[batch.layout], batch.settings.source].filter(Boolean).join(', ')
  await eachSome(deps, batch.id, `AND facts <> '' AND refusal = ''`, (some) => {
    const entries = some.flatMap(({ facts }) => refusalsOf(marketingFacts.parse(JSON.parse(facts)), deps.clock.today()))
    if (entries.length === 0) return
    deps.register.change({ action: 'imports.bringIn', subject: batch.id, aside: true, final: true }, () =>
      suppression.addMany(entries, why),
    )
  })
}

function refusalsOf({ emails, phones, optedOut, bouncedOn }: MarketingFacts, today: string): ListedRefusal[] {
  const day = (on: string) => (on === '' || on > today ? today : on)
  const out = optedOut && {
    source: optedOut.complained ? ('complained' as const) : ('unsubscribed' as const),
    askedOn: day(optedOut.on),
    channels: optedOut.emailOnly ? (['email'] as const) : [],
  }
  const numbers = out && !optedOut.emailOnly ? phones : []
  return [
    ...(out ? [...emails.map((email) => ({ email, ...out })), ...numbers.map((phone) => ({ phone, ...out }))] : []),
    ...(bouncedOn === null
      ? []
      : emails.map((email) => ({
          email,
          source: 'bounced' as const,
          askedOn: day(bouncedOn),
          channels: ['email'] as const,
        }))),
  ]
}

async function settleDuplicates({ deps, batch, counts }: Publishing): Promise<void> {
  await eachSome(deps, batch.id, `AND contact_id IS NOT NULL AND match_id IS NOT NULL AND choice <> 'new'`, (some) => {
    deps.register.change({ action: 'imports.bringIn', subject: batch.id, bulk: true }, (db) => {
      for (const { number, contactId, matchId, choice } of some) {
        if (contactId === null || matchId === null) continue
        const there = db.get('SELECT 1 FROM contact WHERE id = @matchId AND id <> @contactId', { matchId, contactId })
        if (!there) continue
        if (choice === 'add') addToContact(db, deps, batch.id, contactId, matchId)
        rows.settle(db, number, choice === 'add' ? matchId : null)
        removeImported(db, contactId)
        if (choice === 'add') counts.merged += 1
        else counts.skipped += 1
      }
    })
  })
}

async function makeVisible({ deps, batch, counts, told }: Publishing): Promise<void> {
  const inPiece = <T>(write: (db: WritableDb) => T) =>
    deps.register.change({ action: 'imports.bringIn', subject: batch.id, bulk: true }, write)
  const pace = startPace({ first: 100, least: 60, most: 600 })
  await untilDone(() => {
    const changes = pace.timed(() => inPiece((db) => publishSome(db, batch.id, pace.count())))
    counts.added += changes
    told(counts.added)
    return changes > 0
  })
}

/** A list that says “agreed” is noted as such; it never counts as consent (`consent.record`). */
async function noteClaims({ deps, consents, batch }: Publishing): Promise<void> {
  const source = [layoutNames[batch.layout], batch.settings.source].filter(Boolean).join(', ')
  await eachSome(
    deps,
    batch.id,
    `AND facts <> '' AND refusal = '' AND coalesce(contact_id, match_id) IS NOT NULL`,
    (some) => {
      deps.register.change({ action: 'imports.bringIn', subject: batch.id, bulk: true }, (db) => {
        for (const { facts, contactId, matchId } of some) {
          const id = contactId ?? matchId
          const { claimedOn } = marketingFacts.parse(JSON.parse(facts))
          if (id === null || claimedOn === null) continue
          const on = claimedOn === '' ? batch.settings.obtainedOn || deps.clock.today() : claimedOn
          consents.addImported(db, [id], { state: 'claimed', source, on, importId: batch.id })
        }
      })
    },
  )
}

/** Walks the rows of an import, some at a time. */
async function eachSome(
  deps: Deps,
  importId: string,
  also: string,
  act: (some: readonly rows.ImportRow[]) => void,
): Promise<void> {
  let after = 0
  for (;;) {
    const some = rows.findAfter(deps.register.read, importId, after, SOME, also)
    if (some.length === 0) return
    act(some)
    after = some.at(-1)?.number ?? after
    await nextTurn()
  }
}
