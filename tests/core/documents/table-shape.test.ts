import { columnShares, isWide } from '@core/documents/table-shape'
import { breachLog } from '@core/documents/templates/breach-log'
import { logHead } from '@core/breaches/log-row'
import type { Words } from '@core/documents/block'
import fc from 'fast-check'
import { expect, it } from 'vitest'

it('turns the page for a table of six columns or more, and for nothing else', () => {
  const columns = (n: number) => [{ type: 'table' as const, head: Array.from({ length: n }, String), rows: [] }]
  expect(isWide(columns(5))).toBe(false)
  expect(isWide(columns(6))).toBe(true)
  expect(isWide([{ type: 'paragraph', words: 'Words.' }])).toBe(false)
  expect(breachLog.id).toBe('breach-log')
  expect(isWide([{ type: 'table', head: [...logHead], rows: [] }])).toBe(true)
})

it('gives a column of sentences more than a column of short answers', () => {
  const [answer = 0, reason = 0] = columnShares(
    {
      head: ['Choice', 'Reason'],
      rows: [['No', 'One invoice, back unopened, no harm to be expected. We rang the customer, who was content.']],
    },
    92,
  )
  expect(reason).toBeGreaterThan(answer * 2)
})

it('gives each column the room of its longest word where there is enough', () => {
  const head = ['Number and times', 'What happened', 'Regulator', 'State']
  const shares = columnShares(
    { head, rows: [['B-2026-001, '.repeat(9), 'Bag left on a train. '.repeat(9), 'No', 'Open']] },
    92,
  )
  expect((shares[3] ?? 0) * 92).toBeGreaterThanOrEqual('State'.length)
  expect((shares[2] ?? 0) * 92).toBeGreaterThanOrEqual('Regulator'.length)
})

it('always shares out the whole width, and leaves no column out', () => {
  const cell: fc.Arbitrary<Words> = fc.oneof(
    fc.string({ maxLength: 80 }),
    fc.boolean().map((bold) => [{ text: 'bold', bold }]),
  )
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.array(cell, { maxLength: 40 }), (columns, cells) => {
      const head = Array.from({ length: columns }, (_, i) => `Column ${i}`)
      const rows = cells.map((one) => head.map(() => one))
      const shares = columnShares({ head, rows }, 92)
      expect(shares).toHaveLength(columns)
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1)
      for (const share of shares) expect(share).toBeGreaterThan(0.02)
    }),
  )
})
