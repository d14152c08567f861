import type { Block } from './block'
import { cleanText } from './clean-text'
import { guarded } from './formula-guard'
import { plainWords } from './runs'

type Table = Extract<Block, { type: 'table' }>

/** The tables of a document, in order. */
export function tablesOf(blocks: readonly Block[]): readonly Table[] {
  return blocks.filter((block): block is Table => block.type === 'table')
}

/**
 * All tables as one CSV text after RFC 4180: every cell quoted, lines end in CR LF, an empty line between tables.
 * A cell that a spreadsheet could take for a formula gets a leading apostrophe.
 */
export function toCsv(blocks: readonly Block[]): string {
  return tablesOf(blocks)
    .map((table) => [table.head, ...table.rows.map((row) => row.map(plainWords))].map(csvLine).join(''))
    .join('\r\n')
}

/** One line of CSV with its line end. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: string): string {
  return `"${guarded(cleanText(cell)).replaceAll('"', '""')}"`
}
