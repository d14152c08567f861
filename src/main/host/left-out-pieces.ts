import { AppError } from '@core/contract/errors'
import type { Result } from '@core/contract/result'
import { unguarded } from '@core/documents/formula-guard'
import { csvLine } from '@core/documents/to-csv'
import type { importsContract } from '@core/imports/contract'
import type { z } from 'zod'
import type { Piece } from './exports-handlers'

type Call = (feature: string, verb: string, input: unknown) => Promise<Result>
type LeftOut = z.output<(typeof importsContract)['leftOut']['output']>

/** So that a spreadsheet reads the letters rightly. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Every row that an import left out, as CSV with the names of its columns, piece by piece: the line in the file and the
 * reason come first and are passed over when the mended file is brought in again.
 */
export async function* leftOutPieces(call: Call, importId: string, names: readonly string[]): AsyncGenerator<Piece> {
  let done = 0
  let after: number | null = 0
  while (after !== null) {
    const result = await call('imports', 'leftOut', { id: importId, after })
    if (!result.ok) throw new AppError(result.code, result.detail)
    const { rows, next } = result.value as LeftOut
    const head: string = done === 0 ? BYTE_ORDER_MARK + csvLine(headOf(names, rows)) : ''
    done += rows.length
    // The guard against formulas is put on anew, and not a second time.
    const lines = rows.map(({ line, reasons, cells }) =>
      csvLine([String(line), reasons.join(' '), ...cells.map(unguarded)]),
    )
    yield { text: head + lines.join(''), done }
    after = next
  }
}

/** Without names of their own, as on cards, the cells are counted. */
function headOf(names: readonly string[], rows: LeftOut['rows']): string[] {
  const width = Math.max(names.length, ...rows.map(({ cells }) => cells.length))
  const cells = Array.from({ length: width }, (_, index) => names[index] || `Cell ${index + 1}`)
  return ['Line in the file', 'Why it is here', ...cells]
}
