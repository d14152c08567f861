import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { unguarded } from '@core/documents/formula-guard'
import { csvLine } from '@core/documents/to-csv'
import type { Selection } from '@core/contacts/selection'
import { screeningWayNames, type ScreeningCheck } from '@core/screening/check'
import type { LeavingScreening, LeavingScreeningKind, screeningLeavingContract } from '@core/screening/leaving-contract'
import { numberInWords } from '@core/screening/number-words'
import { resultRefusals } from '@core/screening/read-result-row'
import type { RefusedResult } from '@core/screening/result-file-contract'
import { registerNames, resultNames } from '@core/screening/screening-words'
import type { Deps } from '../deps'
import { findChecks, findChecksAfter } from './log-query'
import { asServiceReads, gatherToScreen, type ToScreen, type ToScreenParts } from './numbers-to-screen'
import type { resultFileCalls } from './result-file-calls'

type Others = ToScreenParts & {
  readonly numbersOf: (chosen: Selection) => number[]
  /** The numbers a campaign waits for, in their normal form. */
  readonly numbersOfCampaign: (campaignId: string) => Promise<readonly string[]>
  readonly refusedRows: ReturnType<typeof resultFileCalls>['refusedRows']
}

/** Lines of a file in one piece. */
const PIECE = 200

/** So that a spreadsheet reads the letters rightly. */
const BYTE_ORDER_MARK = '\uFEFF'

type Work = { readonly kind: LeavingScreeningKind; readonly pieces: Iterator<string[][]>; done: number }

/** Files that leave the screening log, in small pieces; that one left is written down. */
export function createScreeningLeavingService(deps: Deps, others: Others) {
  const { register, clock, newId } = deps
  const { read } = register
  /** One at a time: whoever starts anew has given up the one before. */
  let work: { readonly id: string; readonly at: Work } | undefined

  const current = (id: string): Work => {
    if (work?.id !== id) throw new AppError('not-found')
    return work.at
  }

  function* logPieces({ show, search }: Extract<LeavingScreening, { what: 'log' }>): Generator<string[][]> {
    yield [logHead]
    let last: ScreeningCheck | undefined
    for (;;) {
      const rows = findChecksAfter(read, clock.today(), { show, search }, { last, limit: PIECE })
      if (rows.length === 0) return
      last = rows.at(-1)
      yield rows.map((row) => [
        numberInWords(row.normal),
        registerNames[row.register],
        row.checkedOn,
        resultNames[row.result],
        row.lastSafeOn,
        row.service,
        row.licence,
        row.reference,
        row.checkedBy,
        screeningWayNames[row.way],
        row.takenBackOn,
        row.takenBackWhy,
      ])
    }
  }

  return {
    async start(wanted: LeavingScreening) {
      const begin = (pieces: Iterator<string[][]>, total: number, left: ToScreen['leftBehind'] | null = null) => {
        if (total === 0) throw new AppError('not-allowed', { reason: nothingTo[wanted.what] })
        work = { id: newId(), at: { kind: wanted.what, pieces, done: 0 } }
        return { id: work.id, total, leftBehind: left }
      }
      switch (wanted.what) {
        case 'log': {
          const { total } = findChecks(read, clock.today(), { ...wanted, limit: 1, offset: 0 })
          return begin(logPieces(wanted), total)
        }
        case 'refused': {
          const { headers, refused } = await others.refusedRows(wanted.id, wanted.facts)
          return begin(inPieces(refusedHead(headers), refused.map(refusedCells)), refused.length)
        }
        case 'to-screen': {
          const found = await gatherToScreen(deps, others, others.numbersOf(wanted.selection), wanted.only)
          return begin(numbersAlone(found.numbers), found.numbers.length, found.leftBehind)
        }
        case 'for-campaign': {
          const { numbers, leftBehind } = asServiceReads(await others.numbersOfCampaign(wanted.campaignId))
          return begin(numbersAlone(numbers), numbers.length, leftBehind)
        }
      }
    },
    next({ id }: { id: string }) {
      const at = current(id)
      const isFirst = at.done === 0
      const { value, done } = at.pieces.next()
      if (done) return { text: null, done: at.done }
      const lines: string[][] = value
      at.done += lines.length
      // A checking service reads the numbers as they are: no mark before them, and nothing in them that a guard would touch.
      const mark = isFirst && plain.every((kind) => kind !== at.kind) ? BYTE_ORDER_MARK : ''
      return { text: mark + lines.map(csvLine).join(''), done: at.done }
    },
    finish({ id }: { id: string }) {
      const { kind } = current(id)
      work = undefined
      register.note({ action: actions[kind], subject: '' })
      return {}
    },
    drop({ id }: { id: string }) {
      if (work?.id === id) work = undefined
      return {}
    },
  } satisfies Handlers<typeof screeningLeavingContract>
}

const actions: Record<LeavingScreeningKind, string> = {
  log: 'screening.log',
  refused: 'screening.refused',
  'to-screen': 'screening.toScreen',
  'for-campaign': 'screening.toScreen',
}

const nothingTo: Record<LeavingScreeningKind, string> = {
  log: 'There is no check to save.',
  refused: 'No row was left out.',
  'to-screen': 'No number needs a check now.',
  'for-campaign': 'No number of this campaign has to be screened now.',
}

/** Files of numbers and nothing else. */
const plain: readonly LeavingScreeningKind[] = ['to-screen', 'for-campaign']

const logHead = [
  'Number',
  'Register',
  'Looked up on',
  'Result',
  'Good until',
  'Service or list',
  'Licence',
  'Reference',
  'Who looked',
  'How',
  'Taken back on',
  'Why',
]

function numbersAlone(numbers: readonly string[]): Generator<string[][]> {
  return inPieces(
    ['Number'],
    numbers.map((one) => [one]),
  )
}

function refusedHead(headers: readonly string[]): string[] {
  return ['Line in the file', 'Why it was left out', ...headers.map((name, at) => name || `Cell ${at + 1}`)]
}

/** The guard against formulas is put on anew, and not a second time. */
function refusedCells({ line, why, cells }: RefusedResult): string[] {
  return [String(line), resultRefusals[why], ...cells.map(unguarded)]
}

function* inPieces(head: string[], lines: readonly string[][]): Generator<string[][]> {
  yield [head]
  for (let at = 0; at < lines.length; at += PIECE) yield lines.slice(at, at + PIECE)
}
