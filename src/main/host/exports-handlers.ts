import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Result } from '@core/contract/result'
import type { Block } from '@core/documents/block'
import type { ExportFormat, exportsContract } from '@core/exports/contract'
import { dialog, type SaveDialogOptions } from 'electron'
import fs from 'node:fs/promises'
import type { HostSetup } from './host'
import { campaignFileNames, leaveCampaign } from './leave-campaign'
import { leaveScreening, screeningFileNames } from './leave-screening'
import { leftOutPieces } from './left-out-pieces'

const kinds: Record<Exclude<ExportFormat, 'print'>, { readonly words: string; readonly ending: string }> = {
  csv: { words: 'CSV table', ending: 'csv' },
  vcf: { words: 'vCards', ending: 'vcf' },
}

/** A piece of a file on its way out, with how much of the whole is written then. */
export type Piece = { readonly text: string; readonly done: number }

type Print = (paper: { title: string; blocks: Block[] }) => { printed: boolean } | Promise<{ printed: boolean }>

/**
 * Lists of contacts, and rows that did not come in, on their way out. The file is written beside its name and takes it when it is whole, so that a
 * cancelled or failed export leaves nothing that could be taken for one.
 */
export function createExportsHandlers(setup: HostSetup, print: Print): Handlers<typeof exportsContract> {
  const { worker } = setup
  let running = { done: 0, total: 0, cancelled: false }

  return {
    async save(wanted) {
      const { format } = wanted
      const file = format === 'print' ? undefined : await askWhereTo('Contacts', format)
      if (format !== 'print' && file === undefined) return { saved: false, total: 0 }
      const { id, total } = valueOf<{ id: string; total: number }>(await worker.call('exporting', 'start', wanted))
      running = { done: 0, total, cancelled: false }
      try {
        const left = file === undefined ? await printed(id) : await written(contactPieces(id), file)
        if (!left) return { saved: false, total }
        valueOf(await worker.call('exporting', 'finish', { id }))
        return { saved: true, total }
      } finally {
        await worker.call('exporting', 'drop', { id })
        running = { done: 0, total: 0, cancelled: false }
      }
    },
    async saveLeftOut({ importId, names, total }) {
      const file = await askWhereTo('Rows left out of an import', 'csv')
      if (file === undefined) return { saved: false, total: 0 }
      running = { done: 0, total, cancelled: false }
      try {
        const pieces = leftOutPieces((...asked) => worker.call(...asked), importId, names)
        if (!(await written(pieces, file))) return { saved: false, total: running.done }
        const about = { action: 'imports.saveLeftOut', subject: importId, format: 'csv' }
        valueOf(await worker.call('documents', 'noteExport', about))
        return { saved: true, total: running.done }
      } finally {
        running = { done: 0, total: 0, cancelled: false }
      }
    },
    async saveCampaign({ campaignId, list }) {
      const file = await askWhereTo(campaignFileNames[list], 'csv')
      if (file === undefined) return { saved: false, total: 0, keptBack: 0 }
      running = { done: 0, total: 0, cancelled: false }
      try {
        const ask = (...asked: Parameters<typeof worker.call>) => worker.call(...asked)
        return await leaveCampaign(ask, { campaignId, list }, (pieces, total) => {
          running = { done: 0, total, cancelled: running.cancelled }
          return written(pieces, file)
        })
      } finally {
        running = { done: 0, total: 0, cancelled: false }
      }
    },
    async saveScreening(wanted) {
      const file = await askWhereTo(screeningFileNames[wanted.what], 'csv')
      if (file === undefined) return { saved: false, total: 0, leftBehind: null }
      running = { done: 0, total: 0, cancelled: false }
      try {
        const ask = (...asked: Parameters<typeof worker.call>) => worker.call(...asked)
        return await leaveScreening(ask, wanted, (pieces, total) => {
          running = { done: 0, total, cancelled: running.cancelled }
          return written(pieces, file)
        })
      } finally {
        running = { done: 0, total: 0, cancelled: false }
      }
    },
    progress: () => ({ done: running.done, total: running.total }),
    cancel() {
      running.cancelled = true
      return {}
    },
  }

  async function* contactPieces(id: string): AsyncGenerator<Piece> {
    for (;;) {
      const { text, done } = valueOf<{ text: string | null; done: number }>(
        await worker.call('exporting', 'next', { id }),
      )
      if (text === null) return
      yield { text, done }
    }
  }

  async function written(pieces: AsyncIterable<Piece>, file: string): Promise<boolean> {
    const part = `${file}.part`
    const out = await fs.open(part, 'w').catch(explain)
    try {
      for await (const piece of pieces) {
        if (running.cancelled) break
        await out.write(piece.text).catch(explain)
        running.done = piece.done
      }
      await out.sync().catch(explain)
    } catch (error) {
      await out.close()
      await fs.rm(part, { force: true })
      throw error
    }
    await out.close()
    if (running.cancelled) await fs.rm(part, { force: true })
    else await fs.rename(part, file).catch(explain)
    return !running.cancelled
  }

  async function printed(id: string): Promise<boolean> {
    const { head, rows } = valueOf<{ head: string[]; rows: string[][] }>(
      await worker.call('exporting', 'table', { id }),
    )
    const title = 'Contacts'
    const answer = await print({
      title,
      blocks: [
        { type: 'title', text: title },
        { type: 'table', head, rows },
      ],
    })
    return answer.printed
  }

  async function askWhereTo(name: string, format: keyof typeof kinds): Promise<string | undefined> {
    const { words, ending } = kinds[format]
    const options: SaveDialogOptions = {
      defaultPath: `${name}.${ending}`,
      filters: [{ name: words, extensions: [ending] }],
    }
    const parent = setup.window()
    const { canceled, filePath } = parent
      ? await dialog.showSaveDialog(parent, options)
      : await dialog.showSaveDialog(options)
    return canceled || !filePath ? undefined : filePath
  }
}

function valueOf<T>(result: Result): T {
  if (!result.ok) throw new AppError(result.code, result.detail)
  return result.value as T
}

function explain(error: NodeJS.ErrnoException): never {
  if (error.code === 'ENOSPC') throw new AppError('disk-full')
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS')
    throw new AppError('not-allowed', { reason: 'Steward may not write there. Choose another folder.' })
  throw error
}
