import { backupName, readBackupName } from '@core/backups/backup-name'
import { expect, it } from 'vitest'

it('names a backup after the moment it was made, in UK time', () => {
  expect(backupName('2026-11-24T10:42:07.000Z', false)).toBe('2026-11-24 10-42-07')
  expect(backupName('2026-07-24T10:42:07.000Z', true)).toBe('2026-07-24 11-42-07 by hand')
})

it('finds a free name where two fall into one second', () => {
  const taken = ['2026-11-24 10-42-07', '2026-11-24 10-42-07 2']
  expect(backupName('2026-11-24T10:42:07.000Z', false, taken)).toBe('2026-11-24 10-42-07 3')
})

it.each(['2026-11-24T10:42:07Z', '2026-07-24T22:59:59Z', '2026-01-01T00:00:00Z'])('reads back %s', (at) => {
  for (const byHand of [true, false]) {
    const name = backupName(at, byHand, [backupName(at, byHand)])
    expect(readBackupName(name)).toMatchObject({ madeAt: at, byHand, name })
  }
})

it.each(['', 'register', '2026-11-24', '2026-02-30 10-00-00', '2026-11-24 10-42-07.part', '2026-11-24 25-00-00'])(
  'does not take %j for a backup',
  (name) => expect(readBackupName(name)).toBeNull(),
)
