/** One record of a table, where it stands in the file, and what is wrong with the way it is written. */
export type CsvRow = {
  readonly cells: readonly string[]
  /** The line it begins on, counted from 1 as an editor counts. */
  readonly line: number
  /** The file ended inside quotation marks: the cells cannot be trusted. */
  readonly cutOff?: true
}

/** Reads a table piece by piece. */
export type CsvReader = {
  /** The records that are whole after this piece. */
  readonly push: (text: string) => CsvRow[]
  /** What is left when the file ends. */
  readonly end: () => CsvRow[]
}

const [QUOTE, CR, LF, SPACE] = [34, 13, 10, 32]

/** After a quotation mark that is never closed, reading starts again at the next line, over so many letters in all. */
const MOST_READ_AGAIN = 4_000_000

type State = 'start' | 'plain' | 'quoted' | 'after-quote'

/**
 * A reader for text with separators, in linear time: quoted cells with line breaks and doubled quotation marks, and all
 * three line ends even mixed. Text after a closing quotation mark is kept, and a mark inside a plain cell is a letter.
 * Where a mark is never closed, its line comes back as cut off and the lines after it are read on their own.
 */
export function readCsv(delimiter: string): CsvReader {
  const mark = delimiter.charCodeAt(0)
  let readAgain = 0
  let state: State = 'start'
  let cells: string[] = []
  let cell: string[] = []
  let line = 1
  let rowLine = 1
  let lastWasCr = false
  /** The text of the row under way, for starting again behind a quotation mark that is never closed. */
  let raw: string[] = []

  function push(text: string): CsvRow[] {
    const rows: CsvRow[] = []
    let at = 0
    let rowStart = 0
    const endCell = () => {
      cells.push(cell.length === 1 ? (cell[0] ?? '') : cell.join(''))
      cell = []
      state = 'start'
    }
    const endRow = (next: number) => {
      endCell()
      rows.push({ cells, line: rowLine })
      cells = []
      raw = []
      rowStart = next
      rowLine = line
    }
    while (at < text.length) {
      const code = text.charCodeAt(at)
      if (lastWasCr) {
        lastWasCr = false
        if (code === LF) {
          at += 1
          if (cells.length === 0 && cell.length === 0 && state === 'start') rowStart = at
          else if (state === 'quoted') cell.push('\n')
          continue
        }
      }
      if (state === 'quoted') {
        const stop = endOfQuoted(text, at)
        if (stop > at) cell.push(text.slice(at, stop))
        at = stop
        if (at >= text.length) break
        const letter = text.charCodeAt(at)
        at += 1
        if (letter === QUOTE) state = 'after-quote'
        else if (letter === CR) {
          line += 1
          cell.push('\r')
          lastWasCr = true
        } else {
          line += 1
          cell.push('\n')
        }
        continue
      }
      if (state === 'after-quote' && code === QUOTE) {
        cell.push('"')
        state = 'quoted'
        at += 1
        continue
      }
      if (code === mark) {
        endCell()
        at += 1
        continue
      }
      if (code === CR || code === LF) {
        line += 1
        at += 1
        lastWasCr = code === CR
        endRow(at)
        continue
      }
      if (code === QUOTE && state === 'start') {
        cell = [] // spaces before the mark do not belong to the cell
        state = 'quoted'
        at += 1
        continue
      }
      if (state === 'start' && code === SPACE) {
        cell.push(' ')
        at += 1
        continue
      }
      const stop = endOfPlain(text, at, mark)
      cell.push(text.slice(at, stop))
      state = 'plain'
      at = stop
    }
    if (rowStart < text.length) raw.push(text.slice(rowStart))
    return rows
  }

  function end(): CsvRow[] {
    if (state !== 'quoted') {
      if (cells.length === 0 && cell.length === 0) return []
      cells.push(cell.join(''))
      return [{ cells, line: rowLine }]
    }
    const whole = raw.join('')
    const firstEnd = /\r\n|\r|\n/.exec(whole)
    cells.push(cell.join(''))
    const broken: CsvRow = {
      cells: firstEnd ? plainCells(whole.slice(0, firstEnd.index), delimiter) : cells,
      line: rowLine,
      cutOff: true,
    }
    readAgain += whole.length
    if (!firstEnd || readAgain > MOST_READ_AGAIN) return [{ ...broken, cells }]
    const nextLine = rowLine + 1
    state = 'start'
    cells = []
    cell = []
    raw = []
    lastWasCr = false
    line = nextLine
    rowLine = nextLine
    const more = push(whole.slice(firstEnd.index + firstEnd[0].length))
    return [broken, ...more, ...end()]
  }

  return { push, end }
}

/** A line split at its separators, quotation marks left as they are. */
function plainCells(line: string, delimiter: string): string[] {
  return line.slice(0, 100_000).split(delimiter).slice(0, 1000)
}

/** Up to the next quotation mark or line end. */
function endOfQuoted(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE || code === LF || code === CR) return at
  }
  return text.length
}

/** Up to the next separator or line end. */
function endOfPlain(text: string, from: number, mark: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === mark || code === LF || code === CR) return at
  }
  return text.length
}
