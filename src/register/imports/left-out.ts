import { isProblem, refusals, remarks, type Refusal, type Remark } from '@core/imports/remark'
import type { ReadableDb } from '../file/db'
import * as rows from './row-repository'
import type { StagedPeople } from './staged-people'

/** A row that did not come in, or not whole, with its place among them, from 1. */
type LeftOut = {
  readonly number: number
  readonly line: number
  readonly refusal: Refusal | null
  readonly remarks: readonly Remark[]
  readonly cells: readonly string[]
}

/** Rows that are handed out at a time. */
export const LEFT_OUT_PAGE = 200

/** Those of a file that was checked and not brought in yet. */
export function stagedLeftOut(staged: StagedPeople, after: number): LeftOut[] {
  return staged
    .numbersOf('problems')
    .slice(after, after + LEFT_OUT_PAGE)
    .map((number, index) => {
      const { candidate, ...row } = staged.at(number)
      return { ...row, remarks: candidate?.remarks ?? [], number: after + index + 1 }
    })
}

/** Those of an import, until the register is next opened. */
export function writtenLeftOut(db: ReadableDb, importId: string, after: number): LeftOut[] {
  return rows.findAfter(db, importId, after, LEFT_OUT_PAGE, 'AND is_problem = 1')
}

/** As it is saved: why, and the cells as they stand in the file. */
export function leftOutRow({ line, refusal, remarks: said, cells }: LeftOut) {
  return {
    line,
    reasons: [...(refusal ? [refusals[refusal]] : []), ...said.filter(isProblem).map((one) => remarks[one])],
    cells: [...cells],
  }
}
