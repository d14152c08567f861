import { textLimits } from './limits'

/** The words of a PDF, page by page, until the limit. Scripts and forms in it are not run, fonts are not fetched. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  const { getDocumentProxy } = await import('unpdf')
  const document = await getDocumentProxy(Uint8Array.from(bytes), {
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    enableXfa: false,
    useWorkerFetch: false,
    verbosity: 0,
  })
  const texts: string[] = []
  let length = 0
  for (let number = 1; number <= Math.min(document.numPages, textLimits.pages); number++) {
    if (length > textLimits.characters) break
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
    texts.push(text)
    length += text.length
    page.cleanup()
  }
  await document.loadingTask.destroy()
  return texts.join('\n')
}
