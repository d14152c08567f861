import type { Contact } from '@core/contacts/contact'
import type { Selection } from '@core/contacts/selection'
import type { TimelineItem } from '@core/contacts/timeline'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { csvLine } from '@core/documents/to-csv'
import { type ColumnWidths, exportCells, exportHead, type Leaving } from '@core/exports/contact-cells'
import { exportedEvent } from '@core/exports/exported-event'
import { type exportingContract, type ExportWanted, mostPrinted } from '@core/exports/contract'
import { lastingExportColumns, exportColumns, type ExportColumn } from '@core/exports/export-columns'
import { holdsNumber, packNumbers } from '@core/exports/number-ranges'
import { toVcard } from '@core/exports/to-vcard'
import type { Deps } from '../deps'
import * as exports from './contact-export-repository'

/** Contacts in one piece: far below the 200 rows a message may have. */
const PIECE = 100

/** So that a spreadsheet reads the letters rightly. */
const BYTE_ORDER_MARK = '\uFEFF'

type Parts = {
  readonly contacts: {
    readonly get: (input: { id: string }) => Contact
    readonly numbersOf: (chosen: Selection) => number[]
  }
  /** What stands against marketing to each of these, in words; who is not in it has nothing. */
  readonly stopWords: (ids: readonly string[]) => ReadonlyMap<string, string>
}

type Work = {
  readonly wanted: ExportWanted
  readonly columns: readonly ExportColumn[]
  readonly numbers: readonly number[]
  readonly widths: ColumnWidths
  done: number
}

/** Contacts on their way out, in small pieces; what has left is written down. */
export function createExportingService({ register, clock, newId }: Deps, { contacts, stopWords }: Parts) {
  const { read } = register
  /** One at a time: whoever starts anew has given up the one before. */
  let work: { readonly id: string; readonly at: Work } | undefined

  const current = (id: string): Work => {
    if (work?.id !== id) throw new AppError('not-found')
    return work.at
  }
  const leaving = (numbers: readonly number[]): Leaving[] => {
    const ids = exports.idsOf(read, numbers)
    const stops = stopWords(ids)
    return ids.map((id) => ({ contact: contacts.get({ id }), stop: stops.get(id) ?? '' }))
  }

  return {
    start(wanted) {
      const numbers = contacts.numbersOf(wanted.selection)
      if (numbers.length === 0) throw new AppError('not-allowed', { reason: 'Nobody is chosen.' })
      if (wanted.format === 'print' && numbers.length > mostPrinted)
        throw new AppError('not-allowed', {
          reason: `More than ${mostPrinted.toLocaleString('en-GB')} contacts are too many for paper. Save them as a table instead.`,
        })
      // In the order of the columns, whatever was ticked first; who asked not to be written to is always said.
      const columns = exportColumns.filter(
        (column) => wanted.columns.includes(column) || lastingExportColumns.includes(column),
      )
      const all = JSON.stringify(numbers)
      const most = (...kinds: string[]) => exports.mostPoints(read, all, kinds)
      const widths = {
        emails: most('email'),
        phones: most('phone', 'mobile'),
        addresses: most('post'),
        profiles: most('social'),
      }
      work = { id: newId(), at: { wanted, columns, numbers, widths, done: 0 } }
      return { id: work.id, total: numbers.length }
    },
    next({ id }) {
      const at = current(id)
      const { wanted, columns, numbers, widths, done } = at
      if (done >= numbers.length) return { text: null, done }
      const piece = leaving(numbers.slice(done, done + PIECE))
      at.done = Math.min(done + PIECE, numbers.length)
      if (wanted.format === 'vcf') {
        const withNotes = columns.includes('notes')
        return { text: piece.map((one) => toVcard(one, withNotes)).join(''), done: at.done }
      }
      const head = done === 0 ? BYTE_ORDER_MARK + csvLine(exportHead(columns, widths)) : ''
      return { text: head + piece.map((one) => csvLine(exportCells(one, columns, widths))).join(''), done: at.done }
    },
    table({ id }) {
      const { columns, numbers } = current(id)
      const once = { emails: 1, phones: 1, addresses: 1, profiles: 1 }
      return {
        head: exportHead(columns, once),
        rows: leaving(numbers).map((one) => exportCells(one, columns, once, (phone) => phone)),
      }
    },
    finish({ id }) {
      const { wanted, columns, numbers } = current(id)
      work = undefined
      const made = { id, format: wanted.format, columns, total: numbers.length, madeAt: clock.now() }
      return register.change(
        { action: `exports.${wanted.format}`, subject: id, fields: [...columns], final: true },
        (db) => {
          exports.insert(db, { ...made, numbers: packNumbers(numbers) })
          return {}
        },
      )
    },
    drop({ id }) {
      if (work?.id === id) work = undefined
      return {}
    },
    /** For the story of a contact: every export it was in. */
    timeline(contactId: string): TimelineItem[] {
      const known = exports.numberOf(read, contactId)
      if (!known) return []
      return exports
        .findSince(read, known.created_at)
        .filter(({ numbers }) => holdsNumber(numbers, known.number))
        .map(({ id, format, total, made_at }) => exportedEvent({ id, format, total, madeAt: made_at }))
    },
  } satisfies Handlers<typeof exportingContract> & Record<string, unknown>
}
