import { expect, it } from 'vitest'
import type { LeavingItem } from '@core/bundle/leaving'
import { toPapers } from '@core/bundle/to-paper'
import { fitsWord } from '@core/bundle/word-limit'

const about = {
  organisation: 'Larkfield',
  reference: 'AR-2026-001',
  name: 'Tom Ashdown',
  madeOn: '2026-11-24',
} as const

/** So many notes, each with so many letters. */
function papers(count: number, letters: number, inParts: boolean) {
  const fields = [{ label: 'Note', text: 'a'.repeat(letters) }]
  const items = Array.from({ length: count }, (_, at): LeavingItem => {
    return { id: `note:${at}`, group: 'requests', title: 'Note', on: '2026-11-20', fields, file: null }
  })
  return toPapers({ items, heldBack: [] }, about, new Map(), inParts)
}

it('is said to be too much for one Word file before anybody tries, by number and by length', () => {
  expect(papers(2400, 20, false).every(fitsWord)).toBe(true)
  expect(papers(2600, 20, false).every(fitsWord)).toBe(false)
  expect(papers(300, 8000, false).every(fitsWord)).toBe(false)
})

it('leaves nothing out of a package for it: that has pages in several files', () => {
  const parts = papers(2600, 20, true)
  expect(parts).toHaveLength(6)
  expect(parts.flat().filter(({ type }) => type === 'list').length).toBeGreaterThanOrEqual(2600)
})
