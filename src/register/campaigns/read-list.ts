import { readEntry } from '@core/campaigns/read-entry'
import type { Channel } from '@core/marketing/channel'
import { AppError } from '@core/contract/errors'
import type { Column } from '@core/imports/columns/field'
import { personReader } from '@core/imports/people/read-person'
import { lookAt, type ReadAs } from '@core/imports/reading/look'
import { unreadableWords } from '@core/imports/reading/recognise'
import { rowsOf, type RawRow } from '@core/imports/reading/rows'
import type { Deps } from '../deps'
import { nextTurn, startPace } from '../imports/in-slices'
import * as listRows from './list-row-repository'

type Wanted = { readonly channel: Channel; readonly as: ReadAs; readonly columns: readonly Column[] }

/** Writes every row of a held list, in short pieces with turns for others in between. Answers how many there are. */
export async function readList(
  { register, clock }: Pick<Deps, 'register' | 'clock'>,
  bytes: Uint8Array,
  campaignId: string,
  { channel, as, columns }: Wanted,
): Promise<number> {
  const form = lookAt(bytes, as)
  if (form.kind === 'none')
    throw new AppError('invalid-input', { issues: [{ path: 'file', message: unreadableWords[form.why] }] })
  const today = clock.today()
  const mapped =
    form.kind === 'table' ? form.headers.map((_, index) => columns[index] ?? form.columns[index] ?? leftOut) : []
  const layout = form.kind === 'table' ? form.layout : 'vcard'
  const read = personReader({ columns: mapped, layout, today })
  const answerOf = (row: RawRow) => {
    if (row.fault) return { ok: false, refusal: row.fault } as const
    return row.columns ? personReader({ columns: row.columns, layout, today })(row.cells) : read(row.cells)
  }
  const pace = startPace({ first: 100, least: 20, most: 1000 })
  let count = 0
  let pieces = 0
  for (const piece of rowsOf(bytes, form, { blank: 0, namesAgain: 0, damaged: 0 })) {
    for (let at = 0; at < piece.length;) {
      const some = piece.slice(at, at + pace.count())
      pace.timed(() =>
        register.change(
          { action: 'campaigns.readList', subject: campaignId, bulk: true, waits: ++pieces % TOGETHER !== 0 },
          (db) => {
            const entries = some.map((row) => readEntry(answerOf(row), row.line, channel))
            listRows.insertMany(db, campaignId, entries)
          },
        ),
      )
      at += some.length
      count += some.length
      await nextTurn()
    }
  }
  return count
}

/** Pieces that are saved together: saving costs more than writing, and one large saving would make others wait. */
const TOGETHER = 8

const leftOut: Column = { field: 'skip', tag: '' }
