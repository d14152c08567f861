import { describe, expect, it } from 'vitest'
import type { Block } from '@core/documents/block'
import { plainEnglish, readingAge, wantedAge } from '@core/documents/plain-english'

const say = (words: string): Block => ({ type: 'paragraph', words })
const plain = 'We keep your name and your address. We use them to write to you. You can ask us to stop at any time. '
const legal =
  'Notwithstanding the aforementioned provisions, personal information appertaining to identifiable individuals shall be retained by the organisation for such administrative purposes as are necessitated by applicable regulatory obligations.'

describe('plain English', () => {
  it('gives short words in short sentences a low age, and a lawyer’s sentence a high one', () => {
    expect(readingAge([plain])).toBeLessThan(readingAge([legal]))
    expect(plainEnglish([say(plain.repeat(4))]).age).toBeLessThanOrEqual(wantedAge)
    expect(plainEnglish([say(legal), say(legal), say(legal)]).age).toBeGreaterThan(18)
  })

  it('names the hardest sentences first, and no short one', () => {
    const { hardest } = plainEnglish([
      say(plain.repeat(4)),
      say(legal),
      { type: 'list', items: ['International organisations.'] },
    ])
    expect(hardest.map(({ sentence }) => sentence)).toEqual([legal])
  })

  it('says nothing of a document with hardly any sentences', () => {
    const table: Block = { type: 'table', head: ['What'], rows: Array.from({ length: 80 }, () => ['Name and address']) }
    expect(plainEnglish([{ type: 'title', text: 'A form' }, table, say('Your name')])).toMatchObject({
      age: 0,
      hardest: [],
    })
  })
})
