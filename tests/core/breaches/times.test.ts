import { describe, expect, it } from 'vitest'
import { instant, timeIssues, timeWarnings, type ThreeTimes } from '@core/breaches/times'

const now = '2026-11-24T10:42:00Z'
const good: ThreeTimes = {
  occurredIs: 'known',
  occurredAt: '2026-11-20T18:10:00Z',
  foundAt: '2026-11-23T09:05:00Z',
  awareAt: '2026-11-23T09:20:00Z',
}

describe('the three times', () => {
  it('accepts what can be true', () => {
    expect(timeIssues(good, now)).toEqual([])
    expect(timeIssues({ ...good, awareAt: now, foundAt: now, occurredAt: now }, now)).toEqual([])
    expect(timeIssues({ ...good, occurredIs: 'unknown', occurredAt: '' }, now)).toEqual([])
  })

  it.each<[string, Partial<ThreeTimes>, string[]]>([
    ['sure in the future', { awareAt: '2026-11-24T10:43:00Z' }, ['awareAt']],
    ['found in the future', { foundAt: '2026-12-24T10:43:00Z' }, ['foundAt']],
    ['happened in the future', { occurredAt: '2027-01-01T00:00:00Z' }, ['occurredAt', 'foundAt', 'awareAt']],
    ['found before it happened', { foundAt: '2026-11-20T18:09:00Z' }, ['foundAt']],
    ['sure before it happened', { awareAt: '2026-11-19T18:09:00Z' }, ['awareAt']],
    ['a slip in the year', { awareAt: '1926-11-23T09:20:00Z' }, ['awareAt', 'awareAt']],
    ['no time though it is known', { occurredAt: '' }, ['occurredAt']],
  ])('refuses: %s', (_, more, paths) => {
    expect(timeIssues({ ...good, ...more }, now).map((issue) => issue.path)).toEqual(paths)
  })

  it('lets a rough time and another time of the same day contradict each other', () => {
    const rough = { ...good, occurredIs: 'about', occurredAt: '2026-11-23T12:00:00Z' } as const
    expect(timeIssues(rough, now)).toEqual([])
    expect(timeIssues({ ...rough, occurredIs: 'known' }, now).map((issue) => issue.path)).toEqual([
      'foundAt',
      'awareAt',
    ])
  })

  it('only warns when we were sure before it was found', () => {
    const told = { ...good, foundAt: '2026-11-23T11:00:00Z' }
    expect(timeIssues(told, now)).toEqual([])
    expect(timeWarnings(told)).toHaveLength(1)
    expect(timeWarnings(good)).toEqual([])
  })

  it.each([
    '',
    'soon',
    '2026-02-30T09:00Z ',
    '2026-11-23',
    '2026-11-23T09:20:00',
    '2026-11-23T25:20:00Z',
    '2026-11-23T09:20:00.1234567890Z',
    '0001-01-01T00:00:00Z',
    '<b>',
  ])('is no moment: %s', (text) => {
    expect(instant.safeParse(text).success).toBe(false)
  })
})
