import { BrowserWindow, session, type WebContentsPrintOptions } from 'electron'
import { randomUUID } from 'node:crypto'
import { ORIGIN, serveScheme } from '../app/own-scheme'

const papers = new Map<string, string>()

/** A4 with 20 mm margins (tokens: “Print”); inches, as Chromium wants them. */
const MARGIN = 20 / 25.4

/** How a page is laid out: `foot` is Chromium’s template for the foot of each page. */
type PaperLook = { readonly foot: string; readonly sideways: boolean }

/** A place where pages are laid out one after the other. */
type PaperWindow = {
  /** Lays a whole page (`html`) out as a tagged PDF. */
  toPdf(html: string, look: PaperLook): Promise<Uint8Array>
  close(): void
}

/** Prepares the separate, memory-only browser session in which documents are laid out; call once when Electron is ready. */
export function preparePaper(): void {
  serveScheme(session.fromPartition('paper', { cache: false }), papers)
}

/** Lays one page out as a tagged PDF. */
export async function paperToPdf(html: string, look: PaperLook): Promise<Uint8Array> {
  const paper = openPaperWindow()
  try {
    return await paper.toPdf(html, look)
  } finally {
    paper.close()
  }
}

/** For many documents: the window is made once. */
export function openPaperWindow(): PaperWindow {
  const window = hiddenWindow()
  return {
    toPdf: (html, { foot, sideways }) =>
      shown(window, html, () =>
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
      ),
    close: () => window.destroy(),
  }
}

/** Sends a page to the system’s own print dialog. False when the person cancelled or there is no printer. */
export async function paperToPrinter(html: string, { sideways }: { sideways: boolean }): Promise<boolean> {
  const options: WebContentsPrintOptions = { printBackground: true, pageSize: 'A4', landscape: sideways }
  const window = hiddenWindow()
  try {
    return await shown(
      window,
      html,
      () => new Promise((resolve) => window.webContents.print(options, (printed) => resolve(printed))),
    )
  } finally {
    window.destroy()
  }
}

/** Without scripts and without our bridge. */
function hiddenWindow(): BrowserWindow {
  return new BrowserWindow({
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
}

/** The page exists only in memory, and only until it is printed. */
async function shown<T>(window: BrowserWindow, html: string, act: () => Promise<T>): Promise<T> {
  const path = `/paper-${randomUUID()}` // beside the built page: its style and font are linked relatively
  papers.set(path, html)
  try {
    await window.loadURL(`${ORIGIN}${path}`)
    return await act()
  } finally {
    papers.delete(path)
  }
}
