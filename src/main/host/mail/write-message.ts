import { randomUUID } from 'node:crypto'

/** A file that goes with a message. */
export type MessageFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

/** A message as a draft: nobody has sent it. */
export type MessageDraft = {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly files: readonly MessageFile[]
}

/** A line of a message is at most this long, without its end. */
const LINE = 76

/** Bytes of UTF-8 in one encoded word of a header: 60 letters of base 64 with its frame fit one line. */
const WORD_BYTES = 45

const END = '\r\n'

/**
 * The draft as a MIME message (RFC 5322, 2045 to 2047, 2231): text in UTF-8, files in base 64. `X-Unsent: 1` makes a mail
 * program open it for writing and not for reading. It has no sender and no date: the mail program knows them.
 */
export function writeMessage({ to, subject, text, files }: MessageDraft): Buffer {
  const boundary = `steward-${randomUUID()}`
  const head = [
    'X-Unsent: 1',
    ...(to === '' ? [] : [`To: ${addressOf(to)}`]),
    `Subject: ${headerText(subject, 'Subject: '.length)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed;${END} boundary="${boundary}"`,
  ]
  const parts = [textPart(text), ...files.map(filePart)]
  const body = parts.map((part) => `--${boundary}${END}${part}${END}`).join('')
  return Buffer.from(`${head.join(END)}${END}${END}${body}--${boundary}--${END}`, 'latin1')
}

function textPart(text: string): string {
  const lines = text.replaceAll(/\r\n?|\n/g, END)
  return [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    inLines(Buffer.from(lines, 'utf8').toString('base64')),
  ].join(END)
}

function filePart({ name, type, bytes }: MessageFile): string {
  return [
    `Content-Type: ${type}`,
    `Content-Disposition: attachment;${END} ${fileName(name)}`,
    'Content-Transfer-Encoding: base64',
    '',
    inLines(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')),
  ].join(END)
}

function inLines(base64: string): string {
  return base64.match(new RegExp(`.{1,${LINE}}`, 'g'))?.join(END) ?? ''
}

/** Nothing in a header may end its line: what is no plain address is left for the person to write. */
function addressOf(to: string): string {
  return /^[\x21-\x7e]+@[\x21-\x7e]+$/.test(to) && !/[\s<>,;:"()\\]/.test(to) ? to : ''
}

/** Plain letters as they are, everything else in encoded words that never split a character. */
function headerText(text: string, taken: number): string {
  const clean = text.replaceAll(/[\r\n]+/g, ' ')
  if (/^[\x20-\x7e]*$/.test(clean) && clean.length + taken <= LINE) return clean
  const words: string[] = []
  let chunk = ''
  for (const character of clean) {
    const room = words.length === 0 ? WORD_BYTES - taken : WORD_BYTES
    if (Buffer.byteLength(chunk + character, 'utf8') > room) {
      words.push(chunk)
      chunk = ''
    }
    chunk += character
  }
  if (chunk !== '') words.push(chunk)
  return words.map((word) => `=?utf-8?B?${Buffer.from(word, 'utf8').toString('base64')}?=`).join(`${END} `)
}

function fileName(name: string): string {
  const clean = name.replaceAll(/[\r\n"\\]/g, '')
  if (/^[\x20-\x7e]*$/.test(clean)) return `filename="${clean}"`
  const encoded = [...Buffer.from(clean, 'utf8')]
    .map((byte) =>
      /[A-Za-z0-9.-]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
  return `filename*=utf-8''${encoded}`
}
