import { inflateRawSync } from 'node:zlib'
import { textLimits } from './limits'

/** One file in an archive, as its list of contents says. */
export type ZipEntry = { readonly name: string; readonly read: () => Buffer }

const endMark = 0x06054b50
const listMark = 0x02014b50
const fileMark = 0x04034b50

/**
 * The contents of a zip archive. Nothing is unpacked until it is read, nothing is written anywhere, and unpacking stops at
 * the limit whatever the archive says of itself. All entries together share one limit.
 */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || zip.readUInt32LE(end) !== endMark) throw new Error('no list of contents')
  const count = zip.readUInt16LE(end + 10)
  if (count > textLimits.entries) throw new Error('too many entries')
  let room: number = textLimits.unpackedBytes
  const take = (entry: Listed): Buffer => {
    const unpacked = unpack(zip, entry, room)
    room -= unpacked.length
    return unpacked
  }
  const entries: ZipEntry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let i = 0; i < count; i++) {
    const entry = listed(zip, at)
    entries.push({ name: entry.name, read: () => take(entry) })
    at = entry.next
  }
  return entries
}

type Listed = {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly offset: number
  readonly next: number
}

function listed(zip: Buffer, at: number): Listed {
  if (zip.readUInt32LE(at) !== listMark) throw new Error('the list of contents is broken')
  const nameLength = zip.readUInt16LE(at + 28)
  return {
    name: zip.toString('utf8', at + 46, at + 46 + nameLength),
    method: zip.readUInt16LE(at + 10),
    packed: zip.readUInt32LE(at + 20),
    offset: zip.readUInt32LE(at + 42),
    next: at + 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32),
  }
}

function unpack(zip: Buffer, { offset, packed, method }: Listed, room: number): Buffer {
  if (room <= 0) throw new Error('too much inside')
  if (zip.readUInt32LE(offset) !== fileMark) throw new Error('an entry is broken')
  const from = offset + 30 + zip.readUInt16LE(offset + 26) + zip.readUInt16LE(offset + 28)
  const data = zip.subarray(from, from + packed)
  if (data.length !== packed) throw new Error('an entry is cut off')
  if (method === 8) return inflateRawSync(data, { maxOutputLength: room })
  if (method === 0 && packed <= room) return data
  throw new Error('an entry cannot be unpacked')
}
