import { decode } from './decode'
import { findEncoding } from './encoding'
import type { CardLine } from './vcard-lines'

/** The value of a line as text: quoted-printable undone, letters put together in the character set it names. */
export function textOf({ value, params }: CardLine): string {
  const encoding = params.get('ENCODING')?.[0] ?? ''
  const bytes = encoding === 'QUOTED-PRINTABLE' ? fromQuotedPrintable(value) : bytesOf(value)
  return decoded(bytes, params.get('CHARSET')?.[0] ?? '')
}

/** The bytes a text stands for, one for each letter. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at)
  return bytes
}

/** Parts between separators that are not escaped, each with its escapes undone: `\n`, `\,`, `\;`, `\\`. */
export function partsOf(text: string, mark: ';' | ','): string[] {
  const parts = ['']
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (letter === '\\' && at + 1 < text.length) {
      parts[parts.length - 1] += `\\${text[at + 1] ?? ''}`
      at += 1
    } else if (letter === mark) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts
}

/** A text with its escapes undone. */
export function unescaped(text: string): string {
  return text.replace(/\\([nN,;:\\])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter))
}

/** An escape that is none is left out: what is damaged is dropped, the rest is kept. */
function fromQuotedPrintable(value: string): Uint8Array {
  const bytes: number[] = []
  for (let at = 0; at < value.length; at++) {
    if (value[at] !== '=') {
      bytes.push(value.charCodeAt(at) & 0xff)
      continue
    }
    const pair = value.slice(at + 1, at + 3)
    if (/^[0-9a-f]{2}$/i.test(pair)) {
      bytes.push(Number.parseInt(pair, 16))
      at += 2
    } else at += /^[A-Za-z0-9]*/.exec(pair)?.[0].length ?? 0
  }
  return Uint8Array.from(bytes)
}

function decoded(bytes: Uint8Array, charset: string): string {
  if (/^(ISO-8859-|WINDOWS-|CP)125?2?/.test(charset) && findEncoding(bytes).encoding !== 'utf-8')
    return decode(bytes, 'windows-1252').text
  if (/^(ISO-8859-1|WINDOWS-1252|LATIN1|US-ASCII)$/.test(charset)) return decode(bytes, 'windows-1252').text
  const { encoding } = findEncoding(bytes)
  return decode(bytes, encoding === 'utf-8' ? 'utf-8' : 'windows-1252').text
}
