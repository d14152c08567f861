import type { MadeChoice, SecondLook } from '@core/bundle/choice'
import type { ReviewState } from '@core/bundle/contract'
import { byGroup, leavingOf } from '@core/bundle/leaving'
import { isWaiting } from '@core/bundle/standing'
import { toPapers } from '@core/bundle/to-paper'
import { fitsWord } from '@core/bundle/word-limit'
import { createHash } from 'node:crypto'
import type { ReadableDb } from '../file/db'
import { findEvents } from '../history/audit-event-repository'
import { type Gathered, standingIn } from './gather'
import * as looks from './look-repository'

type Choices = ReadonlyMap<string, MadeChoice>

/** Where the review of a gathered bundle stands. */
export function reviewStateOf(db: ReadableDb, gathered: Gathered, choices: Choices, lead: string): ReviewState {
  const { items, requestId, gatheredAt } = gathered
  const standings = new Map(items.map((item) => [item.id, standingIn(gathered, item, choices)]))
  const count = (...wanted: readonly string[]) =>
    items.filter(({ id }) => wanted.includes(standings.get(id) ?? '')).length
  return {
    gatheredAt,
    items: items.length,
    files: items.filter(({ file }) => file !== null).length,
    waiting: count('look', 'changed'),
    held: count('hold'),
    redacted: count('redact'),
    groups: byGroup(items).map(({ group, items: own }) => ({
      group,
      items: own.length,
      waiting: own.filter(({ id }) => isWaiting(standings.get(id) ?? 'as-it-is')).length,
    })),
    fitsWord: paperFitsWord(gathered, choices),
    cut: gathered.cut,
    secondLook: lookOf(db, requestId, choices),
    deciders: decidersOf(choices),
    you: findEvents(db, { offset: 0, limit: 1 })[0]?.who ?? lead,
  }
}

/** Would one Word file hold what leaves? Worked out only where it may not. */
function paperFitsWord({ items }: Gathered, choices: Choices): boolean {
  const letters = items.reduce((all, { fields }) => all + fields.reduce((sum, { text }) => sum + text.length, 0), 0)
  if (items.length < 1000 && letters < 500_000) return true
  const about = { organisation: '', reference: '', name: '', madeOn: '2026-01-01' as const }
  return toPapers(leavingOf(items, choices), about, new Map(), false).every(fitsWord)
}

/** The latest second look, and whether it still stands. */
export function lookOf(db: ReadableDb, requestId: string, choices: Choices): SecondLook | null {
  const look = looks.findLatest(db, requestId)
  if (!look) return null
  const { lookedBy, lookedOn, isSame, mark } = look
  return { lookedBy, lookedOn, isSame, isFresh: mark === markOfChoices(choices) }
}

/** Changes with every decision that holds back or takes out. */
export function markOfChoices(choices: Choices): string {
  const kept = [...choices.values()]
    .filter(({ choice }) => choice !== 'include')
    .toSorted((one, other) => one.item.localeCompare(other.item))
    .map(({ item, mark, choice, passages, ground }) => [item, mark, choice, passages, ground])
  return createHash('sha256').update(JSON.stringify(kept)).digest('hex').slice(0, 32)
}

/** Who decided that something is held back or taken out, each name once. */
export function decidersOf(choices: Choices): string[] {
  const names = [...choices.values()].filter(({ choice }) => choice !== 'include').map(({ decidedBy }) => decidedBy)
  return [...new Map(names.map((name) => [name.trim().toLowerCase(), name])).values()]
}
