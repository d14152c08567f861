import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { BackupsStatus } from '@core/backups/contract'
import type { RegisterCondition } from '@core/health/contract'
import type { RegisterHealth } from '@core/register/contract'
import { HealthPage } from '../../../src/renderer/src/features/health/HealthPage'
import { PlaceNotice } from '../../../src/renderer/src/features/health/PlaceNotice'
import { pretend, show, type FakeSteward } from '../show'

const health: RegisterHealth = {
  audit: 'intact',
  note: 'found',
  file: 'sound',
  events: 1284,
  checkedAt: '2026-11-24T10:42:00Z',
}
const place = { place: { kind: 'this-computer' as const }, copies: [], folder: 'register' }
const condition: RegisterCondition = {
  ...place,
  file: 'here',
  sizeBytes: 406_000,
  freeBytes: 80_400_000_000,
  diskFull: false,
  spare: true,
  check: { state: 'never', done: 0, total: 1 },
}

function open(
  h: Partial<RegisterHealth> = {},
  c: Partial<RegisterCondition> = {},
  more: NonNullable<FakeSteward['health']> = {},
) {
  const now = { ...condition, ...c }
  pretend({
    register: { health: () => Promise.resolve({ ...health, ...h }) },
    backups: {
      status: () =>
        Promise.resolve({
          automatic: true,
          changesSince: 0,
          places: [],
          spoilt: [],
          setAside: [],
        } satisfies BackupsStatus),
    },
    health: { condition: () => Promise.resolve(now), place: () => Promise.resolve(now), ...more },
  })
  show(<HealthPage />)
}

const line = (name: string) => within(screen.getByText(name).closest('li') ?? document.body)

test('all is well: each line says so', async () => {
  open()
  expect(await screen.findByText('Complete')).toBeInTheDocument()
  expect(line('Record of changes').getByText('1,284 entries')).toBeInTheDocument()
  expect(line('Register file').getByText('Sound')).toBeInTheDocument()
  expect(line('Not closed properly').getByText('Never found')).toBeInTheDocument()
  expect(line('Place').getByText('On this computer')).toBeInTheDocument()
  expect(await line('Last proven backup').findByText('None yet')).toBeInTheDocument()
  expect(line('Size').getByText('406 kB')).toBeInTheDocument()
  expect(line('Room on the disk').getByText('80 GB free')).toBeInTheDocument()
})

test('lost changes are told with their number and what to do, until somebody says they were looked at', async () => {
  const acknowledgeLoss = vi.fn().mockResolvedValue({})
  open(
    { audit: 'shortened', missing: 10 },
    { loss: { missing: 10, noticedAt: '2026-11-24T09:00:00Z' } },
    { acknowledgeLoss },
  )
  expect(await screen.findByText('10 records fewer than last time.')).toBeInTheDocument()
  expect(screen.getByText(/restore the newest backup/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'I have compared my entries' }))
  expect(acknowledgeLoss).toHaveBeenCalled()
})

test('a file that went away can be put back from here', async () => {
  const putBack = vi.fn().mockResolvedValue({ as: 'register.db' })
  open({}, { file: 'vanished' }, { putBack })
  expect(await screen.findByText('The register file was removed while it was open.')).toBeInTheDocument()
  expect(line('Register file').getByText('Not where it was')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Put it back' }))
  expect(putBack).toHaveBeenCalled()
  expect(await screen.findByText('The register is back in its place.')).toBeInTheDocument()
})

test('a full check says how far it is, and can be stopped', async () => {
  const stopCheck = vi.fn().mockResolvedValue({})
  open({}, { check: { state: 'running', done: 30, total: 120 } }, { stopCheck })
  expect(await screen.findByText('25 % checked. You can go on working.')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
  expect(stopCheck).toHaveBeenCalled()
})

test.each([
  ['sound', 'Everything was read, and everything is sound.'],
  ['damaged', /Part of the register file is damaged/],
  ['altered', /the record of changes was altered/],
  ['stopped', /Stopped before its end/],
  ['failed', /could not be made/],
] as const)('a check that ended %s says so', async (state, words) => {
  open({}, { check: { state, done: 1, total: 1, endedAt: '2026-11-24T10:42:00Z' } })
  expect(await screen.findByText(words)).toBeInTheDocument()
})

test('a full disk and little room are told', async () => {
  open({}, { diskFull: true, spare: false })
  expect(await screen.findByText('Full')).toBeInTheDocument()
  expect(screen.getByText('No room left to keep')).toBeInTheDocument()
})

test('before unlocking: a synchronised folder and copies beside the register, by name', async () => {
  pretend({
    health: {
      place: () =>
        Promise.resolve({ ...place, place: { kind: 'synchronised', by: 'OneDrive' }, copies: ['register-LAPTOP.db'] }),
    },
  })
  show(<PlaceNotice />)
  expect(await screen.findByText('This folder is synchronised by OneDrive')).toBeInTheDocument()
  expect(screen.getByText('register-LAPTOP.db')).toBeInTheDocument()
  expect(screen.getByText(/Steward opened and deleted nothing/)).toBeInTheDocument()
})
