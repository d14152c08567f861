import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import { readResultRow, type CheckedNumber, type ResultFileFacts } from '@core/screening/read-result-row'
import type { RefusedResult, resultFileContract } from '@core/screening/result-file-contract'
import { numberInWords } from '@core/screening/number-words'
import { registerNames, resultNames } from '@core/screening/screening-words'
import { createHash } from 'node:crypto'
import type { Deps } from '../deps'
import { holdFile } from '../imports/held-file'
import { nextTurn } from '../imports/in-slices'
import { lookAtResults, resultRows } from './held-result-file'
import type { ScreeningLog } from './screening'

type Serves = Handlers<typeof resultFileContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]
type Facts = Input<'check'>['facts']

/** Rows of the file that are shown; all of them can be saved. */
const mostShown = 100

/** What came of reading a whole file. */
export type ReadResults = { rows: number; blank: number; checks: CheckedNumber[]; refused: RefusedResult[] }

/** Bringing in the file a checking service sent back. */
export function resultFileCalls({ clock, newId }: Deps, recordMany: ScreeningLog['recordMany']) {
  const held = holdFile()
  let name = ''

  async function read(id: string, facts: Facts): Promise<ReadResults> {
    const wanted: ResultFileFacts = { ...facts, today: clock.today() }
    refuseUnsettled(wanted)
    const found: ReadResults = { rows: 0, blank: 0, checks: [], refused: [] }
    for (const piece of resultRows(held.bytes(id))) {
      for (const { line, cells } of piece) {
        found.rows += 1
        const checks = readResultRow(cells, wanted)
        if (typeof checks !== 'string') found.checks.push(...checks)
        else {
          if (checks === 'no-result') found.blank += 1
          found.refused.push({ line, why: checks, cells: cells.map((cell) => cell.slice(0, 500)) })
        }
      }
      await nextTurn()
    }
    return found
  }

  return {
    begin({ bytes, name: called }: Input<'begin'>) {
      const id = newId()
      held.begin(id, bytes)
      name = called
      return { id }
    },
    piece({ id, bytes }: Input<'piece'>) {
      return { received: held.add(id, bytes) }
    },
    look({ id }: Input<'look'>) {
      const { problem, form, columns } = lookAtResults(held.bytes(id))
      return {
        problem,
        headers: [...(form?.headers ?? [])],
        sample: (form?.sample ?? []).map((cells) => [...cells]),
        columns: [...columns],
      }
    },
    async check({ id, facts }: Input<'check'>) {
      const { rows, blank, checks, refused } = await read(id, facts)
      const numbers = new Set(checks.map(({ normal }) => normal)).size
      const listed = countListed(checks)
      const understood = checks.slice(0, 5).map(({ normal, register, result }, at) => ({
        line: at + 1,
        number: numberInWords(normal),
        says: `${registerNames[register]}: ${resultNames[result].toLowerCase()}`,
      }))
      return {
        rows,
        numbers,
        listed,
        refused: refused.length,
        blank,
        refusedRows: refused.slice(0, mostShown),
        understood,
      }
    },
    async bringIn({ id, facts, source }: Input<'bringIn'>) {
      const { checks } = await read(id, facts)
      if (checks.length === 0) throw new AppError('not-allowed', { reason: 'No row of this file can be recorded.' })
      const fileFingerprint = createHash('sha256').update(held.bytes(id)).digest('hex')
      const { checkedOn } = facts
      const act = {
        ...source,
        way: 'result-file',
        register: 'tps',
        checkedOn,
        fileName: name,
        fileFingerprint,
      } as const
      const recorded = await recordMany(checks, act)
      held.drop(id)
      return { id: recorded.id, numbers: recorded.recorded, listed: countListed(checks) }
    },
    letGo({ id }: Input<'letGo'>) {
      held.drop(id)
      return {}
    },
    /** Every row that cannot be kept, for saving. */
    refusedRows: async (id: string, facts: Facts) => ({
      headers: lookAtResults(held.bytes(id)).form?.headers ?? [],
      refused: (await read(id, facts)).refused,
    }),
  } satisfies Serves & Record<string, unknown>
}

function countListed(checks: readonly CheckedNumber[]): number {
  return new Set(checks.flatMap(({ normal, result }) => (result === 'listed' ? normal : []))).size
}

function refuseUnsettled({ columns, registers, everyRow, checkedOn, today }: ResultFileFacts): void {
  const issues: { path: string; message: string }[] = []
  const has = (...wanted: ResultFileFacts['columns']) => columns.some((one) => wanted.includes(one))
  const own = has('tps', 'ctps', 'fps')
  if (!has('number')) issues.push({ path: 'columns', message: 'Say which column holds the number.' })
  if (!own && !has('register') && registers.length === 0)
    issues.push({ path: 'registers', message: 'Say which registers the service looked into.' })
  if (!own && !has('result', 'may-call') && everyRow === '')
    issues.push({ path: 'everyRow', message: 'No column holds a result. Say what the file is a list of.' })
  if (checkedOn > today) issues.push({ path: 'checkedOn', message: 'That day is in the future.' })
  if (issues.length > 0) throw new AppError('invalid-input', { issues })
}
