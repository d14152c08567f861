import { campaignFooter } from '@core/campaigns/footer'
import type { campaignLeavingContract } from '@core/campaigns/contract'
import type { LeavingList } from '@core/campaigns/leaving-list'
import type { CheckedRow } from '@core/campaigns/checked-row'
import { isOn, mergeCells, mergeHead, reasonCells, reasonHead } from '@core/campaigns/leaving-cells'
import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import { csvLine } from '@core/documents/to-csv'
import { packNumbers } from '@core/exports/number-ranges'
import { phoneCell } from '@core/exports/phone-cell'
import { newOrganisation } from '@core/organisation/new-organisation'
import { createHash, type Hash } from 'node:crypto'
import type { Deps } from '../deps'
import type { Asks } from './asks'
import type { createCampaignsService } from './campaigns-service'
import type { Checked } from './checked'
import { checkedAnew, goes } from './checked-anew'
import { firstWordsOf } from './first-words'
import { postalAddresses } from './postal-address'

/** Rows in one piece of a file. */
const PIECE = 500

/** So that a spreadsheet reads the letters rightly. */
const BYTE_ORDER_MARK = '\uFEFF'

type Leaving = {
  readonly id: string
  readonly campaignId: string
  readonly list: LeavingList
  readonly found: Checked
  readonly rows: readonly CheckedRow[]
  readonly contacts: number[]
  readonly hash: Hash
  done: number
}

type Others = {
  readonly asks: Pick<Asks, 'organisation'>
  readonly campaigns: Pick<ReturnType<typeof createCampaignsService>, 'leaving'>
}

/**
 * The lists of a campaign on their way out. Every row is checked anew when the file begins, and the file does not end where
 * the register was written to meanwhile: so nobody who said stop a moment ago is in it (`suppress.check`).
 */
export function createCampaignLeavingService({ register, newId }: Deps, { asks, campaigns }: Others) {
  const leaving = campaigns.leaving()
  let now: Leaving | undefined
  const current = (id: string): Leaving => {
    if (now?.id !== id) throw new AppError('not-found')
    return now
  }
  return {
    async start({ campaignId, list }) {
      const { found, keptBack } = await checkedAnew(leaving, campaignId)
      const rows = found.rows.filter((row) => isOn(list, row))
      if (rows.length === 0)
        throw new AppError('not-allowed', {
          reason:
            list === 'go' ? 'After the last check nobody is left who may get it.' : 'There are no rows on this list.',
        })
      now = { id: newId(), campaignId, list, found, rows, contacts: [], hash: createHash('sha256'), done: 0 }
      return { id: now.id, total: rows.length, keptBack }
    },
    next({ id }) {
      const at = current(id)
      refuseOld(at)
      if (at.done >= at.rows.length) return { text: null, done: at.done }
      const piece = at.rows.slice(at.done, at.done + PIECE)
      const lines = at.list === 'go' ? mergeLines(at, piece) : reasonLines(at, piece)
      const head = at.list === 'go' ? mergeHead(at.found.wish.channel) : reasonHead(at.found.wish.channel)
      const text = (at.done === 0 ? BYTE_ORDER_MARK + csvLine(head) : '') + lines.join('')
      at.hash.update(text)
      at.done += piece.length
      return { text, done: at.done }
    },
    finish({ id, keptBack }) {
      const at = current(id)
      refuseOld(at)
      now = undefined
      const file = { fileHash: at.hash.digest('hex'), fileRows: at.rows.length, keptBack }
      leaving.record(at.found, at.list, file, at.list === 'go' ? packNumbers(new Set(at.contacts)) : new Uint8Array())
      return {}
    },
    drop({ id }) {
      if (now?.id === id) now = undefined
      return {}
    },
  } satisfies Handlers<typeof campaignLeavingContract>

  /** Somebody may have said stop while the file was being written: then it begins again. */
  function refuseOld({ found }: Leaving): void {
    if (!leaving.isFresh(found))
      throw new AppError('conflict', { reason: 'Something was changed while the file was written. Save it again.' })
  }

  function mergeLines({ campaignId, found, contacts }: Leaving, piece: readonly CheckedRow[]): string[] {
    const { channel } = found.wish
    const organisation = asks.organisation() ?? newOrganisation()
    const { optOut } = leaving.load(campaignId)
    const footer = campaignFooter(channel, organisation, optOut)
    const first = firstWordsOf(register.read, { channel, optOut }, organisation, piece)
    const postal = channel === 'post' ? postalAddresses(register.read, piece) : []
    return piece.map((row, nth) => {
      // Never on the word of a list made earlier: only what goes is ever written here.
      if (!goes(row)) throw new AppError('unexpected')
      const { words = '', number } = first[nth] ?? {}
      if (number !== undefined) contacts.push(number)
      const address = postal[nth]?.replaceAll('\n', ', ') ?? addressCell(row, found)
      return csvLine(mergeCells(row, address, footer, words))
    })
  }
}

function reasonLines({ found }: Leaving, piece: readonly CheckedRow[]): string[] {
  return piece.map((row) => csvLine(reasonCells(row, addressCell(row, found))))
}

/** A number leaves as the whole world writes it; everything else as it was typed. */
function addressCell({ entry }: CheckedRow, { wish: { channel } }: Checked): string {
  const isNumber = channel === 'sms' || channel === 'live-call' || channel === 'automated-call' || channel === 'fax'
  return isNumber && entry.value !== '' ? phoneCell(entry.value) : entry.value
}
