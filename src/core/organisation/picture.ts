/** The two kinds of picture every word processor and printer can show. */
export const pictureTypes = ['png', 'jpeg'] as const
export type PictureType = (typeof pictureTypes)[number]

/** What the first bytes of a picture say about it. Sizes in pixels. */
export type Picture = { readonly type: PictureType; readonly width: number; readonly height: number }

const pngStart = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Reads kind and size from the bytes themselves, whatever the file was called; null where it is no PNG or JPEG. */
export function readPicture(bytes: Uint8Array): Picture | null {
  if (startsWith(bytes, pngStart)) return readPng(bytes)
  return startsWith(bytes, [0xff, 0xd8, 0xff]) ? readJpeg(bytes) : null
}

/** The header chunk always comes first, and has a fixed place for width and height. */
function readPng(bytes: Uint8Array): Picture | null {
  const isHeader = startsWith(bytes.subarray(12), [0x49, 0x48, 0x44, 0x52])
  if (bytes.length < 33 || !isHeader) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) }
}

/** Walks from marker to marker up to the one that begins the picture; it holds height and width. */
function readJpeg(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 2
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) at += 1
    else if (beginsPicture(marker))
      return { type: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    else at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** Every “start of frame”; C4, C8 and CC share their row of numbers and are something else. */
function beginsPicture(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}
