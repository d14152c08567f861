import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

/** An archive of which one file is written anew again and again, while all others stay as they were packed once. */
export type WithPartAnew = {
  /** What the file held to begin with. */
  readonly content: string
  /** The whole archive with this in the file instead. */
  pack(content: string): Uint8Array<ArrayBuffer>
}

/** Where the numbers stand in an archive’s list of contents; the head of a file has the first of them four bytes later. */
const at = { sum: 16, packed: 20, size: 24, name: 28, extra: 30, comment: 32, offset: 42, end: 46 } as const
const headLength = 30
const endLength = 22

/** Takes an archive of ours apart at one of its files, which comes last from then on. Throws where it has no such file. */
export function withPartAnew(archive: Uint8Array, name: string): WithPartAnew {
  const zip = Buffer.from(archive.buffer, archive.byteOffset, archive.length)
  const end = zip.length - endLength // written without a comment
  const [files, list]: [Buffer[], Buffer[]] = [[], []]
  let own: { readonly head: Buffer; readonly entry: Buffer; readonly content: string } | undefined
  let length = 0
  for (let from = zip.readUInt32LE(end + 16); from < end;) {
    const nameEnd = from + at.end + zip.readUInt16LE(from + at.name)
    const next = nameEnd + zip.readUInt16LE(from + at.extra) + zip.readUInt16LE(from + at.comment)
    const entry = Buffer.from(zip.subarray(from, next))
    const start = entry.readUInt32LE(at.offset)
    const data = start + headLength + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28)
    const stop = data + entry.readUInt32LE(at.packed)
    if (zip.toString('latin1', from + at.end, nameEnd) === name) {
      const content = inflateRawSync(zip.subarray(data, stop)).toString('utf8')
      own = { head: Buffer.from(zip.subarray(start, data)), entry, content }
    } else {
      entry.writeUInt32LE(length, at.offset)
      files.push(zip.subarray(start, stop))
      list.push(entry)
      length += stop - start
    }
    from = next
  }
  if (!own) throw new Error('the archive has no such file')
  const { head, entry, content } = own
  const [before, listed] = [Buffer.concat(files, length), Buffer.concat(list)]
  entry.writeUInt32LE(length, at.offset)
  const finish = Buffer.from(zip.subarray(end))
  return {
    content,
    pack(text) {
      const bytes = Buffer.from(text, 'utf8')
      const packed = deflateRawSync(bytes)
      for (const [place, number] of [
        [at.sum, crc32(bytes)],
        [at.packed, packed.length],
        [at.size, bytes.length],
      ] as const) {
        entry.writeUInt32LE(number, place)
        head.writeUInt32LE(number, place - 2)
      }
      finish.writeUInt32LE(length + head.length + packed.length, 16)
      const whole = new Uint8Array(length + head.length + packed.length + listed.length + entry.length + finish.length)
      let to = 0
      for (const part of [before, head, packed, listed, entry, finish]) {
        whole.set(part, to)
        to += part.length
      }
      return whole
    },
  }
}
