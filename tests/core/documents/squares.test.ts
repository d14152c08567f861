import { block } from '@core/documents/block'
import { squaresPath, squaresWithMargin } from '@core/documents/squares'
import { toHtml } from '@core/documents/to-html'
import { toText } from '@core/documents/to-text'
import { describe, expect, it } from 'vitest'

const rows = Array.from({ length: 21 }, (_, y) => '110'.repeat(7).slice(0, 20 - y) + '1'.repeat(y + 1))

describe('a square code', () => {
  it('keeps four empty squares around itself, which readers need', () => {
    const framed = squaresWithMargin(rows)
    expect(framed).toHaveLength(29)
    expect(framed.every((row) => row.length === 29 && row.startsWith('0000') && row.endsWith('0000'))).toBe(true)
    expect(framed.slice(4, 25).map((row) => row.slice(4, 25))).toEqual(rows)
  })

  it('draws exactly its black squares', () => {
    const { size, path } = squaresPath(rows)
    const drawn = new Set<string>()
    for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
      for (let i = 0; i < Number(run); i++) drawn.add(`${Number(x) + i} ${y}`)
    const black = squaresWithMargin(rows).flatMap((row, y) =>
      Array.from(row).flatMap((square, x) => (square === '1' ? [`${x} ${y}`] : [])),
    )
    expect(size).toBe(29)
    expect([...drawn].toSorted()).toEqual(black.toSorted())
  })

  it('is read out by what it is about, and is nothing in plain text', () => {
    const code = { type: 'squares' as const, rows, about: 'The key & more' }
    expect(toHtml([code])).toContain('aria-label="The key &amp; more"')
    expect(toText([code]).trim()).toBe('')
  })

  it('takes squares only: no markup, no other shape', () => {
    const refused = [['<svg>'], ['01', '1'], [...rows.slice(1), '2'.repeat(21)], rows.slice(1)]
    for (const one of refused) expect(block.safeParse({ type: 'squares', rows: one, about: '' }).success).toBe(false)
    expect(block.safeParse({ type: 'squares', rows, about: '' }).success).toBe(true)
  })
})
