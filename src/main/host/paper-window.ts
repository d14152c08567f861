import { BrowserWindow, session, type WebContentsPrintOptions } from 'electron'
import { randomUUID } from 'node:crypto'
import { ORIGIN, serveScheme } from '../app/own-scheme'

const papers = new Map<string, string>()

/** A4 with 20 mm margins (tokens: “Print”); inches, as Chromium wants them. */
const MARGIN = 20 / 25.4

/** Prepares the separate, memory-only browser session in which documents are laid out; call once when Electron is ready. */
export function preparePaper(): void {
  serveScheme(session.fromPartition('paper', { cache: false }), papers)
}

/** Lays a page out as a tagged PDF. `html` is a whole page, `foot` Chromium’s template for the foot of each page. */
export async function paperToPdf(
  html: string,
  { foot, sideways }: { foot: string; sideways: boolean },
): Promise<Uint8Array> {
  return withPaper(html, (window) =>
    window.webContents.printToPDF({
      pageSize: 'A4',
      landscape: sideways,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate: foot,
      margins: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
    }),
  )
}

/** Sends a page to the system’s own print dialog. False when the person cancelled or there is no printer. */
export async function paperToPrinter(html: string, { sideways }: { sideways: boolean }): Promise<boolean> {
  const options: WebContentsPrintOptions = { printBackground: true, pageSize: 'A4', landscape: sideways }
  return withPaper(
    html,
    (window) => new Promise((resolve) => window.webContents.print(options, (printed) => resolve(printed))),
  )
}

/** A hidden window without scripts and without our bridge, on a page that exists only in memory. */
async function withPaper<T>(html: string, act: (window: BrowserWindow) => Promise<T>): Promise<T> {
  const path = `/paper-${randomUUID()}` // beside the built page: its style and font are linked relatively
  papers.set(path, html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      partition: 'paper',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      disableBlinkFeatures: 'Auxclick',
    },
  })
  try {
    await window.loadURL(`${ORIGIN}${path}`)
    return await act(window)
  } finally {
    papers.delete(path)
    window.destroy()
  }
}
