import { describe, expect, it } from 'vitest'
import { blocksToText } from '@core/documents/blocks-to-text'
import { plainEnglish } from '@core/documents/plain-english'
import { readText } from '../../../src/register/attachments/text/read-text'
import { toDocx } from '../../../src/register/documents/to-docx'
import { everyGalleryDocument } from '../../core/documents/every-gallery-document'
import { someOf } from '../../fixtures/how-often'

const all = everyGalleryDocument()

/** Words only: no bullets, no difference in blanks. */
const bare = (text: string) =>
  text
    .split(/\s+/u)
    .filter((word) => word !== '•' && word !== '')
    .join(' ')

describe('every document of the gallery', () => {
  it('can be made for a coaching firm, nearly all of them', () => {
    expect(all.length).toBeGreaterThanOrEqual(11)
  })

  it.each(someOf(all, 4).map((one) => [one.id, one] as const))(
    '%s says in a Word file what it says on the page',
    async (_id, { title, blocks }) => {
      const bytes = await toDocx({ title, blocks, letterhead: { organisationName: '', logo: null } })
      const { text } = await readText({ ending: 'docx', bytes })
      expect(bare(text)).toContain(bare(blocksToText(blocks)))
    },
  )

  it.each(all.map((one) => [one.id, one] as const))('%s can be followed by nearly everybody', (_id, { blocks }) => {
    expect(plainEnglish(blocks).age).toBeLessThanOrEqual(16)
  })
})
