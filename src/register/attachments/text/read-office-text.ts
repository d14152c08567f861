import { textLimits } from './limits'
import { zipEntries } from './zip-entries'

/** Where the words of Word and OpenDocument texts stand, in the order they are wanted. */
const wordParts = [
  /^word\/document\d*\.xml$/,
  /^word\/(header|footer)\d*\.xml$/,
  /^word\/(footnotes|endnotes|comments)\.xml$/,
]
const openParts = [/^content\.xml$/]
const spreadsheetParts = [/^xl\/sharedStrings\.xml$/]

/** The words of a Word or OpenDocument file, and the words in the cells of a spreadsheet. Other archives have none. */
export function readOfficeText(bytes: Uint8Array): string {
  const entries = zipEntries(bytes)
  const texts: string[] = []
  let length = 0
  for (const part of [...wordParts, ...openParts, ...spreadsheetParts])
    for (const { read } of entries.filter(({ name }) => part.test(name))) {
      if (length > textLimits.characters) break
      const text = wordsOf(read().toString('utf8'))
      texts.push(text)
      length += text.length
    }
  return texts.join('\n')
}

/** Elements at whose end a word ends. */
const breaks = /^\/?(w:(p|tab|br|cr|tc)|text:(p|h|tab|line-break|s)|table:table-cell|si)$/

/** What stands between the tags of an XML text. No entity is looked up but the five of XML and numbers. */
function wordsOf(xml: string): string {
  const pieces: string[] = []
  let length = 0
  let at = 0
  while (at < xml.length && length <= textLimits.characters) {
    const open = xml.indexOf('<', at)
    const end = open < 0 ? xml.length : open
    if (end > at) {
      pieces.push(entities(xml.slice(at, end)))
      length += end - at
    }
    if (open < 0) break
    const close = xml.indexOf('>', open)
    if (close < 0) break
    if (breaks.test(tagName(xml.slice(open + 1, Math.min(close, open + 60))))) pieces.push(' ')
    at = close + 1
  }
  return pieces.join('')
}

function tagName(inside: string): string {
  return /^\/?[\w:.-]*/.exec(inside)?.[0] ?? ''
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function entities(text: string): string {
  return text.includes('&')
    ? text.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
        if (!name.startsWith('#')) return named[name] ?? whole
        const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
        return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ' '
      })
    : text
}
