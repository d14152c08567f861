import { squaresWithMargin } from '@core/documents/squares'
import { crc32, deflateSync } from 'node:zlib'

/** Points to a square, so that no program smears the edges when it draws the picture larger. */
const SCALE = 8

/** A square code as a picture of black and white points: the smallest PNG there is. */
export function squaresPng(rows: readonly string[]): Buffer {
  const squares = squaresWithMargin(rows)
  const side = squares.length * SCALE
  const lines = squares.flatMap((row) => {
    const line = Buffer.alloc(1 + Math.ceil(side / 8)) // the first byte: no filter
    Array.from(row).forEach((square, x) => {
      // White is 1. A square is a whole byte, because it is eight points wide.
      line[1 + x] = square === '1' ? 0 : 255
    })
    return Array.from({ length: SCALE }, () => line)
  })
  const head = Buffer.alloc(13)
  head.writeUInt32BE(side, 0)
  head.writeUInt32BE(side, 4)
  head.set([1, 0, 0, 0, 0], 8) // one bit a point, grey
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(lines))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
