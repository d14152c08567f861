import { changedRulesNow } from '@core/decisions/changed-rules'
import type { AgainFilter } from '@core/decisions/contract'
import { retest, type Change } from '@core/decisions/retest'
import { inWords, type ChangeCounts, type ChangeSeen, type ToLookAt } from '@core/decisions/to-look-at'
import type { Facts } from '@core/flows/facts'
import { groupOf } from '@core/flows/flow-groups'
import { flowById } from '@core/flows/trees/index'
import { rulesVersionNow } from '@core/law/rules'
import type { Register } from '../file/register'
import { nextTurn } from '../imports/in-slices'
import * as lines from './decision-line-repository'
import * as decisions from './decision-repository'
import type { FactsOf } from './register-facts'
import { findOneWatched, findWatched, findWatchedIds, type Watched } from './ground-repository'

type Around = {
  readonly register: Register
  /** What the register knows today of these contacts. */
  readonly factsOf: (contactIds: readonly string[]) => FactsOf
  readonly today: () => string
}

type Moved = Watched & { readonly changes: readonly Change[] }

/** So many are looked at before other calls get their turn. */
const atOnce = 200

/** So many are looked at within the call that asks, because that is as quick as a glance. */
const fewEnough = 1000

/** Is asked anew so often because something was written meanwhile; then what was found is good enough for now. */
const mostTries = 3

/** Whether saved decisions still rest on what is so (row C8): one, or all of them in a few questions to the file. */
export function createRetesting({ register, factsOf, today }: Around) {
  let kept: { readonly as: string; readonly moved: readonly Moved[] } | undefined
  let running: Promise<readonly Moved[]> | undefined

  /** All that moved, newest first; asked again only when something was written, the day changed, or the rules did. */
  function all(): Promise<readonly Moved[]> {
    if (kept?.as === asNow()) return Promise.resolve(kept.moved)
    running ??= inTurns().finally(() => (running = undefined))
    return running
  }

  async function inTurns(): Promise<readonly Moved[]> {
    for (let tries = 1; ; tries++) {
      const as = asNow()
      const ids = findWatchedIds(register.read)
      const isLast = tries === mostTries
      const moved: Moved[] = []
      for (let at = 0; at < ids.length; at += atOnce) {
        if (!isLast && as !== asNow()) break
        moved.push(...changed(findWatched(register.read, ids.slice(at, at + atOnce))))
        await nextTurn()
      }
      if (!isLast && as !== asNow()) continue
      kept = { as, moved }
      return moved
    }
  }

  /** The same for a page that cannot wait: of very many, what was known last, while they are looked at again. */
  function soFar(): readonly Moved[] {
    const as = asNow()
    if (kept?.as === as) return kept.moved
    const ids = findWatchedIds(register.read)
    if (ids.length <= fewEnough) {
      kept = { as, moved: ids.length === 0 ? [] : changed(findWatched(register.read, ids)) }
      return kept.moved
    }
    void all().catch(() => undefined) // the register locked meanwhile: nobody waits for it
    return kept?.moved ?? []
  }

  /** Changes with everything that is written, with the day and with the rules. */
  function asNow(): string {
    const here = register.read.get<{ times: number }>('SELECT total_changes() AS times')?.times
    const elsewhere = register.read.get<{ data_version: number }>('PRAGMA data_version')?.data_version
    return `${here} ${elsewhere} ${today()} ${rulesVersionNow()}`
  }

  function changed(watched: readonly Watched[]): Moved[] {
    if (watched.length === 0) return []
    const known = factsOf([...new Set(watched.flatMap(({ contactId }) => contactId ?? []))])
    const lookedAt = lines.findLookedAt(register.read)
    const rules = { rulesVersion: rulesVersionNow(), changedRules: changedRulesNow() }
    return watched.flatMap((made) => {
      const flow = flowById(made.flowId)
      const facts = flow && known(flow, made.contactId)
      // Whoever is gone from the register has no facts there any more; only the questions and the rules can have moved.
      const rests = facts === undefined ? { ...made, relied: [] } : made
      const seen = lookedAt.get(made.id)
      const changes = retest(rests, { flow, facts: facts ?? ({} satisfies Facts), ...rules })
      const open = changes.filter(({ id }) => !seen?.has(id))
      return open.length === 0 ? [] : [{ ...made, changes: open }]
    })
  }

  /** What has changed under one decision and nobody has looked at yet. */
  function changesOf(id: string): ChangeSeen[] {
    const made = findOneWatched(register.read, id)
    return made ? changed([made]).flatMap(({ changes }) => changes.map((one) => inWords(made.flowId, one))) : []
  }

  /** Of these, the ones under which a rule has changed and nobody has said that it may stay. At most as many as one page shows. */
  function onOtherRules(ids: readonly string[]): string[] {
    const moved = changed(findWatched(register.read, ids))
    return moved.filter(({ changes }) => changes.some(({ kind }) => kind === 'rules')).map(({ id }) => id)
  }

  async function page({ contactId, group, because, limit = 50, offset = 0 }: AgainFilter): Promise<{
    rows: ToLookAt[]
    total: number
    counts: ChangeCounts
  }> {
    const moved = await all()
    const wanted = moved.filter(
      (one) =>
        (contactId === undefined || one.contactId === contactId) &&
        (group === undefined || groupOf(one.flowId) === group) &&
        (because === undefined || one.changes.some(({ kind }) => kind === because)),
    )
    const shown = wanted.slice(offset, offset + limit)
    const found = new Map(
      decisions
        .findMany(
          register.read,
          shown.map(({ id }) => id),
        )
        .map((one) => [one.id, one]),
    )
    const rows = shown.flatMap(({ id, flowId, changes }) => {
      const summary = found.get(id)
      return summary ? [{ ...summary, changes: changes.map((one) => inWords(flowId, one)) }] : []
    })
    return { rows, total: wanted.length, counts: countsOf(moved) }
  }

  function counts(): ChangeCounts {
    return countsOf(soFar())
  }

  return { page, counts, changesOf, onOtherRules, total: () => soFar().length }
}

function countsOf(moved: readonly Moved[]): ChangeCounts {
  const having = (kind: Change['kind']) =>
    moved.filter((one) => one.changes.some((change) => change.kind === kind)).length
  return { fact: having('fact'), flow: having('flow'), rules: having('rules') }
}
