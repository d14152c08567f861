import type { Block, Words } from './block'
import { runsOf } from './runs'

type Table = Extract<Block, { type: 'table' }>

/** From this many columns on a table is read more easily on a page turned sideways. */
const wideFrom = 6

/** Does a table of this document ask for a page turned sideways? */
export function isWide(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.type === 'table' && block.head.length >= wideFrom)
}

/**
 * How much of the width each column of a table gets; the shares add up to 1. `letters` is about how many letters fit beside
 * each other. A column has room for its longest word; what is left goes where the sentences are.
 */
export function columnShares({ head, rows }: Pick<Table, 'head' | 'rows'>, letters: number): number[] {
  const columns = head.map((title, column) => [title, ...rows.map((row) => row[column] ?? '')].map(textOf))
  const needed = columns.map((cells) => Math.min(longest, Math.max(...cells.map(longestWord)) + between))
  const wished = columns.map((cells) => Math.min(sentence, usual(cells)))
  const left = Math.max(0, letters - sum(needed))
  const widths = needed.map((need, column) => need + (left * (wished[column] ?? 0)) / Math.max(1, sum(wished)))
  return widths.map((width) => width / sum(widths))
}

/** In letters: the room between two columns, the longest word that is not broken, and the longest sentence that counts. */
const between = 2
const longest = 24
const sentence = 90

function longestWord(text: string): number {
  return Math.max(0, ...text.split(/\s+/u).map(({ length }) => length))
}

function usual(cells: readonly string[]): number {
  return sum(cells.map(({ length }) => length)) / Math.max(1, cells.length) + 1
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function textOf(words: Words): string {
  return runsOf(words)
    .map(({ text }) => text)
    .join('')
}
