import { describe, expect, it } from 'vitest'
import type { RegisterCondition } from '@core/health/contract'
import { faultsOf, lossWords } from '@core/health/faults'
import { copiesWarning, placeWarning, placeWord } from '@core/health/place-words'
import { healthReport } from '@core/health/report'
import { sizeWords } from '@core/health/sizes'
import type { RegisterHealth } from '@core/register/contract'

const health: RegisterHealth = { audit: 'intact', note: 'found', file: 'not-needed', events: 1284 }
const condition: RegisterCondition = {
  place: { kind: 'this-computer' },
  copies: [],
  folder: 'register',
  file: 'here',
  sizeBytes: 406_000,
  freeBytes: 80_400_000_000,
  diskFull: false,
  spare: true,
  check: { state: 'never', done: 0, total: 1 },
}
const titles = (h: Partial<RegisterHealth>, c: Partial<RegisterCondition>) =>
  faultsOf({ ...health, ...h }, { ...condition, ...c }).map(({ tone, title }) => `${tone}: ${title}`)

describe('what is wrong', () => {
  it('is nothing when all is well, or while nothing is known', () => {
    expect(titles({}, {})).toEqual([])
    expect(titles({ audit: 'checking', file: 'checking' }, {})).toEqual([])
    expect(faultsOf()).toEqual([])
  })

  it.each([
    [{ audit: 'shortened', missing: 10 }, {}, 'red: 10 records fewer than last time.'],
    [{ audit: 'shortened', missing: 1 }, {}, 'red: 1 record fewer than last time.'],
    [{ audit: 'altered' }, {}, 'red: The record of changes was altered outside Steward.'],
    [{ file: 'damaged' }, {}, 'red: Part of the register file is damaged.'],
    [{}, { diskFull: true }, 'red: The disk of this computer is full.'],
    [{}, { file: 'vanished' }, 'red: The register file was removed while it was open.'],
    [{}, { file: 'replaced' }, 'red: Another file lies in the place of the register.'],
    [{}, { file: 'log-removed' }, 'red: A file of the register was removed while it was open.'],
    [{}, { file: 'replaced', putBackAs: 'register.db' }, 'red: The register was put back.'],
    [{}, { place: { kind: 'synchronised', by: 'Dropbox' } }, 'amber: This folder is synchronised by Dropbox.'],
    [{}, { place: { kind: 'network' } }, 'amber: This folder is on a network disk.'],
    [{}, { copies: ['register 2.db'] }, 'amber: A file looks like another copy of the register.'],
  ] as const)('%j %j: %s', (h, c, title) =>
    expect(titles(h as Partial<RegisterHealth>, c as Partial<RegisterCondition>)).toEqual([title]),
  )

  it('has the worst first, and each in its own words', () => {
    const all = faultsOf(
      { ...health, audit: 'shortened', missing: 1200, file: 'damaged' },
      { ...condition, diskFull: true, file: 'vanished', place: { kind: 'network' }, copies: ['a', 'b'] },
    )
    const tones = all.map(({ tone }) => tone)
    expect(tones).toEqual(tones.toSorted().toReversed())
    expect(new Set(all.map(({ say }) => say)).size).toBe(all.length)
    expect(lossWords(1200)).toBe('1,200 records fewer than last time.')
  })
})

describe('the place in words', () => {
  it('names the service, why it matters and what to do', () => {
    const warning = placeWarning({ place: { kind: 'synchronised', by: 'OneDrive' } })
    expect(warning?.title).toBe('This folder is synchronised by OneDrive')
    expect(warning?.say).toContain('Two computers would spoil the register')
    expect(warning?.todo).toContain('Let the cloud keep backups only')
  })

  it('is silent on this computer', () => {
    expect(placeWarning(condition)).toBeUndefined()
    expect(copiesWarning(condition)).toBeUndefined()
    expect(placeWord(condition)).toBe('On this computer')
  })
})

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [406_000, '406 kB'],
  [999_600, '1.0 MB'],
  [8_400_000, '8.4 MB'],
  [43_000_000, '43 MB'],
  [1_200_000_000, '1.2 GB'],
  [80_400_000_000, '80 GB'],
  [5_000_000_000_000_000, '5000 TB'],
])('%i bytes are %s', (bytes, words) => expect(sizeWords(bytes)).toBe(words))

describe('the report', () => {
  const report = healthReport({
    app: { version: '0.1.0', electron: '45.4.1', platform: 'linux' },
    health: { ...health, checkedAt: '2026-11-24T10:42:00Z' },
    condition: {
      ...condition,
      place: { kind: 'synchronised', by: 'OneDrive' },
      copies: ['register (Jane Doe’s conflicted copy).db'],
      folder: 'jane',
    },
    at: '2026-11-24T10:42:00Z',
  })

  it('says how things are', () => {
    expect(report).toContain('Record of changes: intact, 1284 entries')
    expect(report).toContain('Place: In a folder synchronised by OneDrive')
    expect(report).toContain('Files that look like copies: 1')
    expect(report).toContain('Room on the disk: 80 GB')
  })

  it('names no person, no folder and no file', () => {
    expect(report).not.toMatch(/jane/i)
    expect(report).not.toMatch(/[\\/]|\.db/)
  })
})
