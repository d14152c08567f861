import { mostUrgentFirst } from '@core/breaches/most-urgent-first'
import { summaryOf } from '@core/breaches/summary'
import { expect, it } from 'vitest'
import { exampleCase } from './example'

const now = '2026-11-24T10:42:00Z'

function line(id: string, facts: Parameters<typeof exampleCase>[0]) {
  const summary = summaryOf(exampleCase(facts), '')
  return { ...summary, breach: { ...summary.breach, id } }
}

it('puts running clocks first, the one that ends first on top, and keeps the order of the rest', () => {
  const nearMiss = line('near', { nearMiss: true })
  const monday = line('monday', { awareAt: '2026-11-23T09:20:00Z' })
  const friday = line('friday', { awareAt: '2026-11-20T09:00:00Z' })
  const order = mostUrgentFirst([nearMiss, monday, friday], now).map(({ breach }) => breach.id)
  expect(order).toEqual(['friday', 'monday', 'near'])
})

it('a closed case does not run, whatever its times say', () => {
  const closed = line('closed', { awareAt: '2026-11-20T09:00:00Z' })
  const closing = { at: now, name: 'R', role: 'r', reason: 'done', keepUntilOn: '2032-11-24' }
  const lines = [{ ...closed, breach: { ...closed.breach, closing } }, line('open', {})]
  expect(mostUrgentFirst(lines, now).map(({ breach }) => breach.id)).toEqual(['open', 'closed'])
})
