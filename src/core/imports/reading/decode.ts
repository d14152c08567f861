import { sequenceLength, type Encoding } from './encoding'

/** The letters Windows has where Latin-1 has control characters; 0 where it has nothing. */
const windows = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
]

/** How many letters are put together at a time. */
const BLOCK = 8192

/** A run of so many letters is put together at once. */
const WORTH_IT = 64

/** Text from bytes, and how many places of them could not be read and became a replacement sign. */
export type Decoded = { readonly text: string; readonly damaged: number }

/**
 * Decodes bytes that end at the end of a letter. Nothing throws: what is not valid becomes a replacement sign and is
 * counted, so `C0 AF` never becomes a slash and half a character pair never reaches the register.
 */
export function decode(bytes: Uint8Array, encoding: Encoding): Decoded {
  switch (encoding) {
    case 'utf-8':
      return decodeUtf8(bytes)
    case 'windows-1252':
      return decodeWindows(bytes)
    case 'utf-16le':
      return decodeUtf16(bytes, 0, 1)
    case 'utf-16be':
      return decodeUtf16(bytes, 1, 0)
  }
}

/** Where a piece may end so that no letter is cut: the last such place at or before its end. */
export function wholeLetters(bytes: Uint8Array, encoding: Encoding): number {
  const end = bytes.length
  if (encoding === 'windows-1252') return end
  if (encoding === 'utf-8') {
    for (let back = 1; back <= Math.min(3, end); back++) {
      const byte = bytes[end - back] ?? 0
      if (byte < 0x80) return end
      if (byte >= 0xc0) return end - back
    }
    return end
  }
  const even = end - (end % 2)
  const high = bytes[encoding === 'utf-16le' ? even - 1 : even - 2] ?? 0
  return even >= 2 && high >= 0xd8 && high <= 0xdb ? even - 2 : even
}

function decodeUtf8(bytes: Uint8Array): Decoded {
  const out = collector()
  let damaged = 0
  for (let at = 0; at < bytes.length;) {
    const plain = plainEnd(bytes, at)
    if (plain > at) {
      out.addPlain(bytes.subarray(at, plain))
      at = plain
      continue
    }
    const length = sequenceLength(bytes, at)
    if (length === 0) {
      out.add(0xfffd)
      damaged += 1
      at += 1
      continue
    }
    out.addPoint(codePoint(bytes, at, length))
    at += length
  }
  return { text: out.text(), damaged }
}

/** Where the letters of one byte that begin here end: nearly all of most files is such letters. */
function plainEnd(bytes: Uint8Array, from: number): number {
  const most = Math.min(bytes.length, from + BLOCK)
  let at = from
  while (at < most && (bytes[at] ?? 0x80) < 0x80) at += 1
  return at
}

function codePoint(bytes: Uint8Array, at: number, length: number): number {
  let point = (bytes[at] ?? 0) & (0xff >> (length + 1))
  for (let more = 1; more < length; more++) point = (point << 6) | ((bytes[at + more] ?? 0) & 0x3f)
  return point
}

function decodeWindows(bytes: Uint8Array): Decoded {
  const out = collector()
  let damaged = 0
  for (const byte of bytes) {
    const letter = byte >= 0x80 && byte <= 0x9f ? (windows[byte - 0x80] ?? 0) || 0xfffd : byte
    if (letter === 0xfffd) damaged += 1
    out.add(letter)
  }
  return { text: out.text(), damaged }
}

function decodeUtf16(bytes: Uint8Array, low: 0 | 1, high: 0 | 1): Decoded {
  const out = collector()
  let damaged = 0
  const unit = (at: number) => (bytes[at + low] ?? 0) | ((bytes[at + high] ?? 0) << 8)
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const first = unit(at)
    if (first < 0xd800 || first > 0xdfff) {
      out.add(first)
      continue
    }
    const second = at + 3 < bytes.length ? unit(at + 2) : 0
    if (first <= 0xdbff && second >= 0xdc00 && second <= 0xdfff) {
      out.add(first)
      out.add(second)
      at += 2
      continue
    }
    out.add(0xfffd)
    damaged += 1
  }
  if (bytes.length % 2 === 1) {
    out.add(0xfffd)
    damaged += 1
  }
  return { text: out.text(), damaged }
}

function collector() {
  const units = new Uint16Array(BLOCK)
  let [text, used] = ['', 0]
  const flush = () => {
    text += fromUnits(units.subarray(0, used))
    used = 0
  }
  const add = (unit: number) => {
    if (used === BLOCK) flush()
    units[used++] = unit
  }
  return {
    add,
    addPlain(bytes: Uint8Array) {
      if (bytes.length < WORTH_IT) return bytes.forEach(add)
      flush()
      text += fromUnits(bytes)
    },
    addPoint(point: number) {
      if (point < 0x10000) return add(point)
      add(0xd800 + ((point - 0x10000) >> 10))
      add(0xdc00 + ((point - 0x10000) & 0x3ff))
    },
    text() {
      flush()
      return text
    },
  }
}

/** One letter for each unit, at most some ten thousand. Spread into a call, each would be put into a list of its own first. */
export function fromUnits(units: Uint8Array | Uint16Array): string {
  const text: unknown = Reflect.apply(lettersOf, undefined, units)
  return String(text)
}

const { fromCharCode: lettersOf } = String
