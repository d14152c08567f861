import { LOGO_MOST_BYTES, logoFault } from '@core/organisation/logo'
import { readPicture } from '@core/organisation/picture'
import { describe, expect, it } from 'vitest'
import { jpegStart, pngPicture } from '../../fixtures/pictures'

describe('what a picture says about itself', () => {
  it('reads kind and size from the bytes, also where they are a part of something larger', () => {
    expect(readPicture(pngPicture(300, 90))).toEqual({ type: 'png', width: 300, height: 90 })
    expect(readPicture(jpegStart(640, 200))).toEqual({ type: 'jpeg', width: 640, height: 200 })
    const inside = new Uint8Array([1, 2, 3, ...pngPicture(20, 30)]).subarray(3)
    expect(readPicture(inside)).toEqual({ type: 'png', width: 20, height: 30 })
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a GIF', new TextEncoder().encode('GIF89a\u0010\u0000\u0010\u0000')],
    ['an SVG with a script', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ['a PNG cut short', pngPicture(40, 40).subarray(0, 20)],
    ['a JPEG without a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xd9])],
    [
      'a JPEG whose marker has no length',
      new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xe0, 0, 0, 0xff, 0xd9, 0, 0]),
    ],
  ])('takes %s for no picture, and comes to an end', (_what, bytes) => {
    expect(readPicture(bytes)).toBeNull()
  })
})

describe('what may be a logo', () => {
  it('takes a PNG and a JPEG', () => {
    expect(logoFault(pngPicture(4000, 16))).toBeNull()
    expect(logoFault(jpegStart(640, 200))).toBeNull()
  })

  it.each([
    ['another kind of file', new TextEncoder().encode('%PDF-1.7'), 'That file is not a PNG or JPEG picture.'],
    ['too many pixels', jpegStart(4001, 20), 'That picture is 4001 by 20 pixels. Keep each side to 4,000.'],
    ['a dot', pngPicture(15, 200), 'That picture is too small to print well.'],
    [
      'too large a file',
      new Uint8Array(LOGO_MOST_BYTES + 1),
      'That picture is larger than 1 MB. Save it smaller and choose it again.',
    ],
  ])('refuses %s in words', (_what, bytes, words) => {
    expect(logoFault(bytes)).toBe(words)
  })
})
