import { lookAt, type TableForm } from '@core/imports/reading/look'
import { unreadableWords } from '@core/imports/reading/recognise'
import { rowsOf } from '@core/imports/reading/rows'
import { AppError } from '@core/contract/errors'
import { guessResultColumns, type ResultField } from '@core/screening/result-columns'

/** What a held file is taken for: a table with its columns, or what is wrong with it. */
export type SeenResultFile =
  | { readonly problem: string; readonly form: null; readonly columns: readonly ResultField[] }
  | { readonly problem: ''; readonly form: TableForm; readonly columns: readonly ResultField[] }

/** Looks at the bytes of a result file. A file of bare numbers, one in a line, is a table too. */
export function lookAtResults(bytes: Uint8Array): SeenResultFile {
  const form = lookAt(bytes, {}, 'requests')
  if (form.kind === 'none') return { problem: unreadableWords[form.why], form: null, columns: [] }
  if (form.kind === 'cards')
    return { problem: 'These are address cards, not the results of a check.', form: null, columns: [] }
  return { problem: '', form, columns: guessResultColumns(form.headers, form.sample) }
}

/** Every row of the file in pieces, so that others get their turn in between. */
export function resultRows(bytes: Uint8Array): ReturnType<typeof rowsOf> {
  const { form, problem } = lookAtResults(bytes)
  if (!form) throw new AppError('not-allowed', { reason: problem })
  return rowsOf(bytes, form, { blank: 0, namesAgain: 0, damaged: 0 })
}
