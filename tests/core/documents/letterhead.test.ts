import { letterheadHtml, logoSizeMm } from '@core/documents/letterhead'
import { pictureUri } from '@core/documents/picture-uri'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pngPicture } from '../../fixtures/pictures'

const logo = { type: 'png', width: 400, height: 100, bytes: pngPicture(400, 100) } as const

describe('the letterhead', () => {
  it('keeps the shape of the logo within 40 by 12 mm', () => {
    expect(logoSizeMm({ width: 400, height: 100 })).toEqual({ width: 40, height: 10 })
    expect(logoSizeMm({ width: 100, height: 100 })).toEqual({ width: 12, height: 12 })
    expect(logoSizeMm({ width: 20, height: 6 })).toEqual({ width: 40, height: 12 })
    const side = fc.integer({ min: 16, max: 4000 })
    fc.assert(
      fc.property(side, side, (width, height) => {
        const mm = logoSizeMm({ width, height })
        expect(mm.width).toBeLessThanOrEqual(40)
        expect(mm.height).toBeLessThanOrEqual(12)
        expect(Math.max(mm.width / 40, mm.height / 12)).toBeCloseTo(1, 3)
        // Rounded to a hundredth of a millimetre.
        expect(Math.abs(mm.width / width - mm.height / height) * Math.max(width, height)).toBeLessThan(0.02 * 4000)
      }),
    )
  })

  it('names the picture after the organisation, and breaks out of nothing', () => {
    const html = letterheadHtml({ organisationName: '"><script>x</script> & Co', logo })
    expect(html).toMatch(
      /^<div class="letterhead"><img src="data:image\/png;base64,iVBORw0KGgo[\w+/]*=*" alt="&quot;&gt;/,
    )
    expect(html).toContain('style="width:40mm;height:10mm"')
    expect(html).not.toContain('<script')
  })

  it('is the name alone without a logo, and nothing without either', () => {
    expect(letterheadHtml({ organisationName: 'Larkfield', logo: null })).toBe('<p class="organisation">Larkfield</p>')
    expect(letterheadHtml({ organisationName: '', logo: null })).toBe('')
  })
})

it('writes any bytes as base64', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      expect(pictureUri({ type: 'jpeg', bytes })).toBe(
        `data:image/jpeg;base64,${Buffer.from(bytes).toString('base64')}`,
      )
    }),
  )
})
