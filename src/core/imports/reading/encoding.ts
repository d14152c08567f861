/** The ways of writing letters as bytes that files of addresses come in. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const
export type Encoding = (typeof encodings)[number]

/** How each is called on the page. */
export const encodingNames: Record<Encoding, string> = {
  'utf-8': 'UTF-8 (usual today)',
  'utf-16le': 'UTF-16 (spreadsheet “Unicode text”)',
  'utf-16be': 'UTF-16, other byte order',
  'windows-1252': 'Windows-1252 (older Windows)',
}

/** What a look at the bytes says: the encoding, how many bytes of mark stand in front, and whether it is a guess. */
export type FoundEncoding = { readonly encoding: Encoding; readonly mark: number; readonly guessed: boolean }

/** A look at so many bytes tells two-byte text without a mark from others. */
const LOOKED_AT = 4096

/**
 * Tells the encoding of a file from its mark, its zero bytes, or whether it is valid UTF-8. Text with far more good than
 * bad sequences is UTF-8 with damage; everything else is taken for Windows-1252, which is a guess and said to be one.
 */
export function findEncoding(bytes: Uint8Array): FoundEncoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { encoding: 'utf-8', mark: 3, guessed: false }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', mark: 2, guessed: false }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', mark: 2, guessed: false }
  const twoByte = unmarkedTwoByte(bytes)
  if (twoByte) return { encoding: twoByte, mark: 0, guessed: true }
  const { good, bad } = countSequences(bytes)
  if (bad === 0) return { encoding: 'utf-8', mark: 0, guessed: false }
  return { encoding: good > 4 * bad ? 'utf-8' : 'windows-1252', mark: 0, guessed: true }
}

/** The mark of an encoding somebody chose by hand, where the file begins with it. */
export function markOf(bytes: Uint8Array, encoding: Encoding): number {
  const found = findEncoding(bytes.subarray(0, 4))
  return found.encoding === encoding ? found.mark : 0
}

/** Western text in two bytes a letter has a zero in nearly every second place. */
function unmarkedTwoByte(bytes: Uint8Array): Encoding | null {
  const end = Math.min(bytes.length, LOOKED_AT)
  if (end < 4) return null
  const zeros = [0, 0]
  for (let at = 0; at < end; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (odd > end * 0.3 && even < end * 0.05) return 'utf-16le'
  return even > end * 0.3 && odd < end * 0.05 ? 'utf-16be' : null
}

/** How many sequences of several bytes are valid UTF-8, and how many places are not. */
function countSequences(bytes: Uint8Array): { good: number; bad: number } {
  let [good, bad, at] = [0, 0, 0]
  while (at < bytes.length) {
    if ((bytes[at] ?? 0) < 0x80) {
      at += 1
      continue
    }
    const length = sequenceLength(bytes, at)
    if (length === 0) bad += 1
    else good += 1
    at += Math.max(1, length)
  }
  return { good, bad }
}

/** The length of the valid sequence of two to four bytes at a place; 0 where there is none (overlong forms and half pairs included). */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0
  const second = bytes[at + 1] ?? 0
  if (first >= 0xc2 && first <= 0xdf) return follows(second) ? 2 : 0
  if (first >= 0xe0 && first <= 0xef) {
    const low = first === 0xe0 ? 0xa0 : 0x80
    const high = first === 0xed ? 0x9f : 0xbf
    return second >= low && second <= high && follows(bytes[at + 2]) ? 3 : 0
  }
  if (first < 0xf0 || first > 0xf4) return 0
  const low = first === 0xf0 ? 0x90 : 0x80
  const high = first === 0xf4 ? 0x8f : 0xbf
  return second >= low && second <= high && follows(bytes[at + 2]) && follows(bytes[at + 3]) ? 4 : 0
}

function follows(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf
}
