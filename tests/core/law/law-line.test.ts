import { lawLineFor } from '@core/law/law-line'
import { expect, test } from 'vitest'

test('a checked rule shows the day of the check', () => {
  expect(lawLineFor(['pecr.r21.override'])).toBe('PECR regulation 21(4) and (5), checked 21 November 2026')
})

test('an unchecked rule says so', () => {
  expect(lawLineFor(['object.inform'])).toBe('UK GDPR Article 21(4), not yet checked against the source')
})

test('a rule checked in part does not claim more', () => {
  expect(lawLineFor(['sar.pause'])).toBe('UK GDPR Article 12A(5), checked in part 21 November 2026')
})

test('our own rules are not dressed as law', () => {
  expect(lawLineFor(['house.no-under-18'])).toBe('House rule')
  expect(lawLineFor(['retention.engine'])).toBe('Steward’s own rule')
  expect(lawLineFor(['settled.call-consent-first'])).toBe('Settled reading')
})

test('several rules are joined by how far they were checked, each provision once', () => {
  expect(lawLineFor(['pecr.r21.tps', 'pecr.r21.28-days', 'object.inform', 'pecr.r21.28-days'])).toBe(
    'PECR regulations 21(1)(b) and 26; PECR regulation 21(3), checked 21 November 2026; ' +
      'UK GDPR Article 21(4), not yet checked against the source',
  )
})
