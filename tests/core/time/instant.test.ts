import {
  addHours,
  fromLondon,
  londonDate,
  londonParts,
  ukDateTime,
  ukDateTimeYear,
  utcInstant,
} from '@core/time/instant'
import { describe, expect, it } from 'vitest'

describe('UK time of an instant', () => {
  it('shows summer time and winter time', () => {
    expect(ukDateTime('2026-11-26T09:20:00Z')).toBe('Thu 26 Nov, 09:20')
    expect(ukDateTimeYear('2026-12-31T23:50:00-01:00')).toBe('Fri 1 Jan 2027, 00:50')
    expect(ukDateTime('2026-07-01T09:20:00Z')).toBe('Wed 1 Jul, 10:20')
    expect(londonDate('2026-07-01T23:30:00Z')).toBe('2026-07-02')
    expect(londonParts('2026-01-01T00:00:00Z')).toEqual({ date: '2026-01-01', time: '00:00', seconds: '00' })
  })

  it('takes the first of the hour that comes twice, and moves on from the hour that never comes', () => {
    expect(fromLondon('2026-10-25', '01:30')).toBe('2026-10-25T00:30:00Z')
    expect(fromLondon('2026-10-25', '02:30')).toBe('2026-10-25T02:30:00Z')
    expect(fromLondon('2026-03-29', '01:30')).toBe('2026-03-29T01:30:00Z')
    expect(fromLondon('2026-07-01', '10:20')).toBe('2026-07-01T09:20:00Z')
  })

  it('reads offsets, and reads text without one as UK time', () => {
    expect(utcInstant('2026-10-23T09:00:00+01:00')).toBe('2026-10-23T08:00:00Z')
    expect(utcInstant('2026-10-23T09:00:00-05:00')).toBe('2026-10-23T14:00:00Z')
    expect(utcInstant('2026-10-23T09:00:00')).toBe('2026-10-23T08:00:00Z')
    expect(utcInstant('2026-11-23')).toBe('2026-11-23T00:00:00Z')
    expect(utcInstant('2026-11-20T17:30:00.000Z')).toBe('2026-11-20T17:30:00Z')
  })

  it('counts elapsed hours over a clock change', () => {
    expect(addHours('2026-03-28T09:00:00Z', 72)).toBe('2026-03-31T09:00:00Z')
    expect(ukDateTime(addHours('2026-03-28T09:00:00Z', 72))).toBe('Tue 31 Mar, 10:00')
  })
})
