import { backupLine, drillDueOn, dueBackups, momentWords } from '@core/backups/backup-lines'
import type { BackupEntry, BackupsStatus } from '@core/backups/contract'
import { describe, expect, it } from 'vitest'

const today = '2026-11-24'
const entry = (madeAt: string, more: Partial<BackupEntry> = {}): BackupEntry => ({
  place: 1,
  name: `${madeAt.slice(0, 10)} 10-00-00`,
  madeAt,
  byHand: false,
  bytes: 400_000,
  provenAt: madeAt,
  ...more,
})
const status = (more: Partial<BackupsStatus> = {}): BackupsStatus => ({
  automatic: true,
  changesSince: 0,
  places: [],
  spoilt: [],
  setAside: [],
  ...more,
})

describe('the line on Today', () => {
  it.each([
    ['2026-11-24T10:42:00Z', 'Today at 10:42'],
    ['2026-11-23T18:00:00Z', 'Yesterday at 18:00'],
    ['2026-11-18T18:00:00Z', 'On 18 November 2026 at 18:00'],
  ])('a backup of %s reads “%s”', (madeAt, detail) => {
    expect(backupLine(status({ last: entry(madeAt) }), today)).toMatchObject([{ state: 'fine', detail }])
    expect(momentWords(madeAt, today)).toBe(detail)
  })

  it('says when an older one was opened again', () => {
    const last = entry('2026-11-03T18:00:00Z', { provenAt: '2026-11-24T09:00:00Z' })
    expect(backupLine(status({ last }), today)[0]?.detail).toBe('On 3 November 2026 at 18:00, opened again today')
  })

  it('asks for the first one, and is silent in a sample', () => {
    expect(backupLine(status(), today)).toMatchObject([{ state: 'to-do', title: 'No backup has been proven yet' }])
    expect(backupLine(status({ automatic: false }), today)).toEqual([])
  })

  it('is no longer quiet when the last proof is more than seven days old', () => {
    const seven = status({ last: entry('2026-11-17T08:00:00Z') })
    const eight = status({ last: entry('2026-11-16T08:00:00Z') })
    expect([backupLine(seven, today).length, dueBackups(seven, today)]).toEqual([1, []])
    expect([backupLine(eight, today), dueBackups(eight, today)]).toMatchObject([
      [],
      [{ id: 'backup:old', on: '2026-11-23', state: 'due' }],
    ])
  })
})

it('names a spoilt backup, or how many there are', () => {
  const spoilt = [entry('2026-11-20T10:00:00Z', { problem: 'backup-damaged' })]
  expect(dueBackups(status({ spoilt }), today)[0]?.why).toMatch(/^The backup of 20 November 2026 could not be read/)
  expect(dueBackups(status({ spoilt: [...spoilt, ...spoilt] }), today)[0]?.why).toMatch(/^2 backups could not be read/)
})

it('has the first drill a month after the register was made, and then once a year', () => {
  expect(drillDueOn(undefined, '2026-11-24T10:00:00Z')).toBe('2026-12-24')
  expect(drillDueOn('2026-11-24T10:00:00Z', '2020-01-01T10:00:00Z')).toBe('2027-11-24')
  expect(dueBackups(status({ drillDueOn: '2026-12-24' }), today)).toMatchObject([
    { id: 'backup:drill', on: '2026-12-24', remindFromOn: '2026-12-10' },
  ])
})
