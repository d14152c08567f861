import { readBackupName } from '@core/backups/backup-name'
import { backupsToRemove, type RotatedBackup } from '@core/backups/rotation'
import { addDays } from '@core/time/add-days'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const first = '2026-01-01'

function backup(madeOn: string, time = '18-00-00', more: Partial<RotatedBackup> = {}): RotatedBackup {
  const name = `${madeOn} ${time}${more.byHand ? ' by hand' : ''}`
  const read = readBackupName(name)
  if (!read) throw new Error(name)
  return { ...read, proven: true, ...more }
}

/** One backup (or some) a day, each followed by the rule, as the program does it. */
function afterDays(days: number, timesOf: (day: number) => readonly string[] = () => ['18-00-00']): RotatedBackup[] {
  let there: RotatedBackup[] = []
  for (let day = 0; day < days; day++) {
    for (const time of timesOf(day)) {
      const fresh = backup(addDays(first, day), time)
      there = [...there, fresh]
      const gone = backupsToRemove(there, fresh.name)
      there = there.filter(({ name }) => !gone.includes(name))
    }
  }
  return there
}

const daysOf = (there: readonly RotatedBackup[]) => there.map(({ madeOn }) => madeOn).toSorted()

describe('the rotation of backups', () => {
  it('keeps the last 7 days, 4 weeks before and the months before those, after 60 days', () => {
    expect(daysOf(afterDays(60))).toEqual([
      '2026-01-25', // the last before the four weeks: January so far as it was kept
      '2026-02-01',
      '2026-02-08',
      '2026-02-15',
      '2026-02-22',
      ...Array.from({ length: 7 }, (_, i) => addDays('2026-02-23', i)),
    ])
  })

  it('holds 7, 4 and 12 after two years, and nothing older', () => {
    const days = daysOf(afterDays(760))
    expect(days).toHaveLength(7 + 4 + 12)
    const last = addDays(first, 759)
    expect(days.slice(-7)).toEqual(Array.from({ length: 7 }, (_, i) => addDays(last, i - 6)))
    const months = days.slice(0, 12).map((day) => day.slice(0, 7))
    expect(new Set(months).size).toBe(12)
    expect((days[0] ?? '') > addDays(last, -14 * 31)).toBe(true)
  })

  it('keeps one of a day with many', () => {
    const there = afterDays(3, () => ['09-00-00', '12-00-00', '17-30-00'])
    expect(there.map(({ name }) => name)).toEqual(['2026-01-01 17-30-00', '2026-01-02 17-30-00', '2026-01-03 17-30-00'])
  })

  it('keeps for a week what somebody made by hand', () => {
    const asked = backup('2026-03-02', '10-00-00', { byHand: true })
    const later = backup('2026-03-02', '18-00-00')
    expect(backupsToRemove([asked, later], later.name)).toEqual([])
    const sameWeek = backup('2026-03-08', '18-00-00')
    expect(backupsToRemove([asked, later, sameWeek], sameWeek.name)).toEqual([])
    const nextWeek = backup('2026-03-09', '18-00-00')
    expect(backupsToRemove([asked, later, nextWeek], nextWeek.name)).toEqual([asked.name])
  })

  it('removes nothing when the new one is not proven, or not there', () => {
    const many = Array.from({ length: 40 }, (_, day) => backup(addDays(first, day)))
    const spoilt = backup(addDays(first, 40), '18-00-00', { proven: false })
    expect(backupsToRemove([...many, spoilt], spoilt.name)).toEqual([])
    expect(backupsToRemove(many, '2027-01-01 10-00-00')).toEqual([])
  })

  it('lets a proven backup stand for its day rather than a later one that is not', () => {
    const good = backup('2026-01-01', '09-00-00')
    const bad = backup('2026-01-01', '18-00-00', { proven: false })
    const fresh = backup('2026-01-02')
    expect(backupsToRemove([good, bad, fresh], fresh.name)).toEqual([bad.name])
  })

  it('never removes the new one or the newest proven one, and leaves at least one for each day it keeps', () => {
    const some = fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: 900 }),
        hour: fc.integer({ min: 0, max: 23 }),
        byHand: fc.boolean(),
        proven: fc.boolean(),
      }),
      { minLength: 1, maxLength: 60 },
    )
    fc.assert(
      fc.property(some, fc.nat(), (made, pick) => {
        const there = made.map(({ day, hour, byHand, proven }) =>
          backup(addDays(first, day), `${String(hour).padStart(2, '0')}-00-00`, { byHand, proven }),
        )
        const fresh = there[pick % there.length]?.name ?? ''
        const gone = backupsToRemove(there, fresh)
        if (!there.some(({ name, proven }) => name === fresh && proven)) return
        const newest = there.filter(({ proven }) => proven).toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0]
        expect(gone).not.toContain(fresh)
        expect(gone).not.toContain(newest?.name)
        const newestDay = daysOf(there).at(-1)
        expect(there.some(({ madeOn, name }) => madeOn === newestDay && !gone.includes(name))).toBe(true)
        expect(new Set(gone).size).toBe(gone.length)
      }),
      { numRuns: 300 },
    )
  })

  it('removes nothing more when asked again', () => {
    const there = afterDays(200)
    expect(backupsToRemove(there, there.at(-1)?.name ?? '')).toEqual([])
  })
})
