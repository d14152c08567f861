import type { Choice, ShownRows } from '@core/imports/contract'
import type { Candidate } from '@core/imports/people/candidate'
import type { Refusal } from '@core/imports/remark'
import { marketingOf } from '@core/imports/says-of-marketing'

/** A row of a file as it waits to be brought in. */
export type StagedRow = {
  readonly line: number
  readonly refusal: Refusal | null
  /** The cells as they stand in the file, where something about them is to be said. */
  readonly cells: readonly string[]
  /** Null where the row is refused. */
  readonly candidate: Candidate | null
  /** Who this may be: a row further up, or a contact of the register. */
  readonly match: { readonly row: number } | { readonly contact: string } | null
  readonly isSure: boolean
  readonly isProblem: boolean
  readonly isStopped: boolean
}

/** Everybody read from one file. Held in memory only: gone with a cancel, a crash or a lock, and never half in the register. */
export type StagedPeople = {
  readonly add: (row: StagedRow) => void
  readonly count: () => number
  readonly at: (number: number) => StagedRow
  /** The numbers of the rows of a kind, in their order. */
  readonly numbersOf: (show: ShownRows | 'marketing') => readonly number[]
  /** For one row that may be somebody who is here already, or for all of them. */
  readonly choose: (choice: Choice, number?: number) => void
  readonly choiceOf: (number: number, row: StagedRow) => Choice
}

/** Rows wait as texts of so many together: that takes a third of their memory, and none of it is walked for waste. */
const TOGETHER = 100

/** Starts with nobody. Rows are numbered from 0. */
export function stagePeople(): StagedPeople {
  const texts: string[] = []
  let last: StagedRow[] = []
  let near: { block: number; rows: readonly StagedRow[] } | undefined
  let count = 0
  const ready: number[] = []
  const shown = { problems: listed(), duplicates: listed(), stopped: listed(), marketing: listed() }
  const chosen = new Map<number, Choice>()

  return {
    add(row) {
      if (row.candidate) ready.push(count)
      if (row.isProblem) shown.problems.push(count)
      if (row.match) shown.duplicates.push(count)
      if (row.isStopped) shown.stopped.push(count)
      if (row.candidate && marketingOf(row.candidate)) shown.marketing.push(count)
      last.push(row)
      count += 1
      if (last.length < TOGETHER) return
      texts.push(JSON.stringify(last))
      last = []
    },
    count: () => count,
    at(number) {
      const block = Math.floor(number / TOGETHER)
      const text = texts[block]
      if (text !== undefined && near?.block !== block) near = { block, rows: JSON.parse(text) as StagedRow[] }
      const row = (text === undefined ? last : near?.rows)?.[number % TOGETHER]
      if (!row) throw new RangeError(`no row ${number}`)
      return row
    },
    numbersOf: (show) => (show === 'all' || show === 'ready' ? ready : shown[show]),
    choose(choice, number) {
      for (const one of number === undefined ? shown.duplicates : [number]) chosen.set(one, choice)
    },
    choiceOf: (number, { match, isSure }) => (match ? (chosen.get(number) ?? (isSure ? 'add' : 'new')) : 'new'),
  }
}

function listed(): number[] {
  return []
}
