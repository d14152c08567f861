import { isWithinPeriod, periodEnd } from '@core/keychain/period'
import { expect, it } from 'vitest'

const from = '2026-11-24T10:42:00.000Z'

it.each([
  ['at once', 14, '2026-11-24T10:42:00Z', from, true],
  ['a moment before the end', 14, '2026-12-08T10:41:59Z', from, true],
  ['at the end', 14, '2026-12-08T10:42:00Z', from, false],
  ['over the end of summer time', 1, '2026-11-25T10:41:00Z', from, true],
  ['with a clock that was corrected by minutes', 14, '2026-11-24T10:30:00Z', from, true],
  ['with a clock that was set back by days', 14, '2026-11-25T10:00:00Z', '2026-12-20T10:00:00Z', false],
])('%s: %i days', (_when, days, now, lastSeen, allowed) => {
  expect(isWithinPeriod({ from, days }, now, lastSeen)).toBe(allowed)
})

it('says when the passphrase is asked for again', () => {
  expect(periodEnd({ from, days: 14 })).toBe('2026-12-08T10:42:00Z')
})
