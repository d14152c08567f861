import { cleanText, type ReadText } from './clean-text'
import { decodeText } from './decode-text'
import { readMail } from './read-mail'
import { readOfficeText } from './read-office-text'
import { readPdf } from './read-pdf'

/** A file whose words are wanted. */
export type FileToRead = { readonly ending: string; readonly bytes: Uint8Array }

const plain = new Set(['txt', 'csv', 'md', 'log', 'tsv', 'ics', 'vcf', 'json', 'xml'])

/**
 * The words of a file, by what it is and not only by what it is called. Throws for a file that is broken or goes beyond
 * the limits; nothing in it is ever run, and nothing is fetched.
 */
export async function readText({ ending, bytes }: FileToRead): Promise<ReadText> {
  if (startsWith(bytes, 'PK\u0003\u0004')) return cleanText(readOfficeText(bytes))
  if (hasPdfMark(bytes)) return cleanText(await readPdf(bytes))
  if (ending === 'eml') return cleanText(await readMail(bytes))
  if (ending === 'pdf' || ending === 'docx' || ending === 'odt') throw new Error('not what it is called')
  return plain.has(ending) ? cleanText(decodeText(bytes)) : { state: 'none', text: '' }
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(mark.length, bytes.length)).equals(Buffer.from(mark))
}

/** The mark of a PDF may stand a little further on. */
function hasPdfMark(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-')
}
