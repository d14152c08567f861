import { readCsv, type CsvRow } from './csv'

/** What stands between cells in files people send. */
export const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** How each is called on the page. */
export const delimiterNames: Record<Delimiter, string> = {
  ',': 'Comma',
  ';': 'Semicolon',
  '\t': 'Tab',
  '|': 'Upright line',
}

/** So many records are looked at. */
const LOOKED_AT = 60

/**
 * The separator with which most records of the beginning have the same number of cells, more cells counting for more.
 * A first line `sep=;`, which spreadsheets write, decides. A comma where nothing separates.
 */
export function findDelimiter(head: string): Delimiter {
  const said = /^\u{feff}?sep=(.)\r?\n?/iu.exec(head)?.[1]
  const told = delimiters.find((one) => one === said)
  if (told) return told
  const ranked = delimiters.map((delimiter) => ({ delimiter, score: scoreOf(head, delimiter) }))
  const best = ranked.reduce((one, other) => (other.score > one.score ? other : one))
  return best.score > 0 ? best.delimiter : ','
}

function scoreOf(head: string, delimiter: Delimiter): number {
  const widths = firstRows(head, delimiter)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ cells }) => cells.length)
  const counts = new Map<number, number>()
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1)
  let best = 0
  for (const [width, count] of counts)
    if (width > 1) best = Math.max(best, (count / widths.length) * Math.log2(1 + Math.min(width, 30)))
  return best
}

/** The records a beginning holds whole; all of them where it is the whole file. */
export function firstRows(head: string, delimiter: string, most = LOOKED_AT): CsvRow[] {
  const reader = readCsv(delimiter)
  const rows = reader.push(head)
  return (rows.length > 2 ? rows : [...rows, ...reader.end()]).slice(0, most)
}
