import { crc32, deflateRawSync } from 'node:zlib'
import { unzipSync, Zip, type ZipInputFile } from 'fflate'

/** An archive of which one file is written anew again and again, while all others stay as they were packed once. */
export type WithPartAnew = {
  /** What the file held to begin with. */
  readonly content: string
  /** The whole archive with this in the file instead. */
  pack(content: string): Uint8Array<ArrayBuffer>
}

type Packed = {
  readonly name: string
  readonly size: number
  readonly crc: number
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Takes an archive apart at one of its files, which comes last from then on. Throws where it has no such file. */
export function withPartAnew(archive: Uint8Array, name: string): WithPartAnew {
  const { [name]: own, ...rest } = unzipSync(archive)
  if (!own) throw new Error('the archive has no such file')
  const others = Object.entries(rest).map(([other, bytes]) => packed(other, bytes))
  return {
    content: Buffer.from(own).toString('utf8'),
    pack: (content) => written([...others, packed(name, Buffer.from(content, 'utf8'))]),
  }
}

const packed = (name: string, bytes: Uint8Array): Packed => ({
  name,
  size: bytes.length,
  crc: crc32(bytes),
  bytes: new Uint8Array(deflateRawSync(bytes)),
})

/** The library’s archive takes a file that is packed already where it is told the sums and the way of packing. */
function written(files: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = []
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault
    chunks.push(chunk)
  })
  for (const { name, size, crc, bytes } of files) {
    const file: ZipInputFile = { filename: name, size, crc, compression: 8 }
    zip.add(file)
    file.ondata?.(null, bytes, true)
  }
  zip.end()
  return new Uint8Array(Buffer.concat(chunks))
}
