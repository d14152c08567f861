import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Result } from '@core/contract/result'
import type { Block } from '@core/documents/block'
import type { Letterhead } from '@core/documents/letterhead'
import { paperBody, paperFoot, paperFootTemplate, standaloneHtml } from '@core/documents/paper-html'
import { isWide } from '@core/documents/table-shape'
import { toCsv } from '@core/documents/to-csv'
import { toText } from '@core/documents/to-text'
import { logoPicture } from '@core/organisation/logo'
import type { Organisation } from '@core/organisation/organisation'
import type { paperContract, PaperFormat } from '@core/paper/contract'
import { londonDate } from '@core/time/instant'
import { app, dialog } from 'electron'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { HostSetup } from './host'
import { paperToPdf, paperToPrinter } from './paper-window'

/** A document on its way out. */
type Paper = { readonly title: string; readonly blocks: readonly Block[] }

const formatNames: Record<PaperFormat, string> = {
  docx: 'Word',
  pdf: 'PDF',
  html: 'Web page',
  txt: 'Plain text',
  csv: 'CSV table',
}

/** Puts documents on paper and into files of the person’s choice, each with its line in the audit trail. */
export function createPaperHandlers(setup: HostSetup): Handlers<typeof paperContract> {
  const { worker, clockOffsetMs } = setup
  return {
    async save({ name, format, about, ...paper }) {
      const file = await chooseFile(name, format)
      if (!file) return { saved: false }
      const content = await written(format, paper)
      await fs.writeFile(file, content).catch(explain)
      await worker.call('documents', 'noteExport', { ...about, format })
      return { saved: true }
    },
    async print({ title, blocks }) {
      const body = paperBody(blocks, await letterhead(), paperFoot(today()))
      return { printed: await paperToPrinter(await paperPage(title, body), { sideways: isWide(blocks) }) }
    },
  }

  async function chooseFile(name: string, format: PaperFormat): Promise<string | undefined> {
    const options = { defaultPath: `${name}.${format}`, filters: [{ name: formatNames[format], extensions: [format] }] }
    const parent = setup.window()
    const { canceled, filePath } = parent
      ? await dialog.showSaveDialog(parent, options)
      : await dialog.showSaveDialog(options)
    return canceled || !filePath ? undefined : filePath
  }

  async function written(format: PaperFormat, { title, blocks }: Paper): Promise<string | Uint8Array> {
    switch (format) {
      case 'docx': {
        const made = await worker.call('documents', 'toDocx', {
          title,
          blocks,
          letterhead: await letterhead(),
        })
        return valueOf<{ docx: Uint8Array }>(made).docx
      }
      case 'pdf': {
        const body = paperBody(blocks, await letterhead())
        const foot = paperFootTemplate(today())
        return paperToPdf(await paperPage(title, body), { foot, sideways: isWide(blocks) })
      }
      case 'html':
        return standaloneHtml(title, blocks, await letterhead(), paperFoot(today()))
      case 'txt':
        return `${toText(blocks).trimEnd()}\n\n${paperFoot(today())}\n`
      case 'csv':
        return toCsv(blocks)
    }
  }

  function today(): string {
    return londonDate(new Date(Date.now() + clockOffsetMs).toISOString())
  }

  /** Empty while the register is locked: then nothing of it may stand on the paper either. */
  async function letterhead(): Promise<Letterhead> {
    const [facts, logo] = await Promise.all([
      worker.call('organisation', 'get', undefined),
      worker.call('organisation', 'logo', undefined),
    ])
    return {
      organisationName: (facts.ok && (facts.value as Organisation | null)?.name) || '',
      logo: logo.ok && logo.value !== null ? logoPicture.parse(logo.value) : null,
    }
  }
}

/** The built print page with a document in it. */
async function paperPage(title: string, body: string): Promise<string> {
  // This code is loaded late, from a file of its own, so the folder it stands in says nothing about the pages.
  const page = await fs.readFile(path.join(app.getAppPath(), 'out/renderer/paper.html'), 'utf8')
  const safeTitle = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return page.replace('<!--body-->', () => body).replace('<!--title-->', () => safeTitle)
}

function valueOf<T>(result: Result): T {
  if (!result.ok) throw new AppError(result.code, result.detail)
  return result.value as T
}

function explain(error: NodeJS.ErrnoException): never {
  if (error.code === 'ENOSPC') throw new AppError('disk-full')
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS') {
    throw new AppError('not-allowed', { reason: 'Steward may not write there. Choose another folder.' })
  }
  throw error
}
