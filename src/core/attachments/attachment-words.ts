import type { Attachment } from './attachment'
import { endingOf } from './clean-name'

const kinds: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word document',
  doc: 'Word document',
  odt: 'Text document',
  txt: 'Text',
  csv: 'Table',
  xlsx: 'Spreadsheet',
  eml: 'E-mail',
  msg: 'E-mail',
  jpg: 'Picture',
  jpeg: 'Picture',
  png: 'Picture',
  heic: 'Picture',
  tif: 'Scan',
  tiff: 'Scan',
}

/** What a file is, by its name: “PDF”, “Word document”; otherwise its ending in capitals. */
export function kindWord(name: string): string {
  const ending = endingOf(name)
  return kinds[ending] ?? (ending === '' ? 'File' : `${ending.toUpperCase()} file`)
}

/** “812 bytes”, “43 KB”, “2.4 MB”. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} ${bytes === 1 ? 'byte' : 'bytes'}`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`
  return `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`
}

/** Can its words be found with the search? Empty where there is nothing worth saying. */
export function textWords(text: Attachment['text']): string {
  switch (text) {
    case 'waiting':
      return 'Its words are being read.'
    case 'read':
      return ''
    case 'part':
      return 'A very long text: only its first part can be searched.'
    case 'none':
      return 'No words inside to search; it is found by its name.'
    case 'unreadable':
      return 'Its text could not be read; it is found by its name.'
  }
}

/** The first and last letters of a fingerprint, enough to compare by eye. */
export function shortFingerprint(fingerprint: string): string {
  return `${fingerprint.slice(0, 8)}…${fingerprint.slice(-8)}`
}
