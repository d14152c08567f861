import { AppError } from '@core/contract/errors'
import type { Result } from '@core/contract/result'
import type { Block } from '@core/documents/block'
import type { Letterhead } from '@core/documents/letterhead'
import {
  lettersBody,
  letterSection,
  paperBody,
  paperFoot,
  paperFootTemplate,
  standaloneHtml,
} from '@core/documents/paper-html'
import { isWide } from '@core/documents/table-shape'
import { toCsv } from '@core/documents/to-csv'
import { toText } from '@core/documents/to-text'
import { logoPicture } from '@core/organisation/logo'
import type { Organisation } from '@core/organisation/organisation'
import type { PaperFormat } from '@core/paper/contract'
import { londonDate } from '@core/time/instant'
import { app } from 'electron'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { HostSetup } from './host'
import { openPaperWindow, paperToPdf, paperToPrinter } from './paper-window'

/** A document on its way out. */
export type Paper = { readonly title: string; readonly blocks: readonly Block[] }

/** Makes the bytes of a document in every format, and prints it, with the organisation’s name and logo where it is open. */
export function createPaperWriter({ worker, clockOffsetMs }: Pick<HostSetup, 'worker' | 'clockOffsetMs'>) {
  return {
    write,
    /** For the same letter to many people: one window and one letterhead for all of them. Close it at the end. */
    async manyPdfs() {
      const [head, page] = [await letterhead(), await printPage()]
      const window = openPaperWindow()
      return {
        pdf: ({ title, blocks }: Paper) =>
          window.toPdf(filled(page, title, paperBody(blocks, head)), {
            foot: paperFootTemplate(today()),
            sideways: isWide(blocks),
          }),
        /**
         * All of them in one file, each from a page of its own; pages are not numbered through other people’s letters. Each is
         * written as it comes, so that the window is answered in between.
         */
        async together(papers: AsyncIterable<Paper>) {
          let title = ''
          const sections: string[] = []
          for await (const paper of papers) {
            title = paper.title
            sections.push(letterSection(paper.blocks, head))
          }
          const look = { foot: paperFootTemplate(today(), { numbered: false }), sideways: false }
          return window.toPdf(filled(page, title, lettersBody(sections)), look)
        },
        close: () => window.close(),
      }
    },
    async print({ title, blocks }: Paper): Promise<boolean> {
      const body = paperBody(blocks, await letterhead(), paperFoot(today()))
      return paperToPrinter(await paperPage(title, body), { sideways: isWide(blocks) })
    },
  }

  async function write(format: PaperFormat, { title, blocks }: Paper): Promise<string | Uint8Array> {
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

export type PaperWriter = ReturnType<typeof createPaperWriter>

async function paperPage(title: string, body: string): Promise<string> {
  return filled(await printPage(), title, body)
}

/** The built print page. This code is loaded late, from a file of its own, so the folder it stands in says nothing about the pages. */
function printPage(): Promise<string> {
  return fs.readFile(path.join(app.getAppPath(), 'out/renderer/paper.html'), 'utf8')
}

/** The print page with a document in it. */
function filled(page: string, title: string, body: string): string {
  const safeTitle = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return page.replace('<!--body-->', () => body).replace('<!--title-->', () => safeTitle)
}

function valueOf<T>(result: Result): T {
  if (!result.ok) throw new AppError(result.code, result.detail)
  return result.value as T
}
