import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { BackupEntry, BackupsStatus } from '@core/backups/contract'
import { AppError } from '@core/contract/errors'
import { BackupsPage } from '../../../src/renderer/src/features/backups/BackupsPage'
import { pretend, show, type FakeSteward } from '../show'

const holds = { contacts: 14, requests: 3, breaches: 1, documents: 2, changes: 90 }
const good: BackupEntry = {
  place: 1,
  name: '2020-11-20 18-00-00',
  madeAt: '2020-11-20T18:00:00Z',
  byHand: false,
  bytes: 1_234_567,
  holds,
  provenAt: '2020-11-20T18:00:00Z',
}
const status: BackupsStatus = {
  automatic: true,
  last: good,
  changesSince: 2,
  places: [{ place: 1, folder: '', reachable: true, count: 1, bytes: 1_234_567, newest: good }],
  spoilt: [],
  setAside: [],
}

function open(fake: FakeSteward['backups'] = {}, more: Partial<BackupsStatus> = {}) {
  pretend({
    backups: { status: () => Promise.resolve({ ...status, ...more }), list: () => Promise.resolve([good]), ...fake },
    folders: { chooseBackupPlace: () => Promise.resolve({ chosen: true }) },
  })
  show(<BackupsPage />, '/settings/backups')
}

test('says when the last good backup was made, what it holds, and that it is old', async () => {
  open()
  expect(await screen.findByText(/14 contacts, 3 requests, 1 breach and 2 documents/)).toBeVisible()
  expect(screen.getByText('Old')).toBeVisible()
  expect(screen.getByText(/2 changes are not in it yet/)).toBeVisible()
})

test('a backup under way can be stopped', async () => {
  const cancel = vi.fn().mockResolvedValue({})
  open({ cancel }, { running: { doing: 'make', place: 1, step: 'checking', cancelling: false } })
  expect(await screen.findByText('Opening the copy and checking every page. You can go on working.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(cancel).toHaveBeenCalled()
})

test('a place that is not there is quietly said; one where the last backup failed says why', async () => {
  const places: BackupsStatus['places'] = [
    { place: 1, folder: '', reachable: true, count: 0, bytes: 0, failed: { at: good.madeAt, problem: 'disk-full' } },
    { place: 2, folder: '/media/stick', reachable: false, count: 1, bytes: 5, newest: { ...good, place: 2 } },
  ]
  open({}, { places })
  expect(await screen.findByText('The last one failed')).toBeVisible()
  expect(screen.getByText(/There is no room left there. The register itself is safe./)).toBeVisible()
  expect(screen.getByText('Not there now')).toBeVisible()
})

test('a spoilt backup can only be removed', async () => {
  const removeSpoilt = vi.fn().mockResolvedValue({})
  const spoilt = { ...good, problem: 'backup-damaged' as const }
  open({ list: () => Promise.resolve([spoilt]), removeSpoilt }, { spoilt: [spoilt] })
  expect(await screen.findByText('Cannot be relied on')).toBeVisible()
  expect(screen.queryByRole('button', { name: /^Try it/ })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: /^Remove: / }))
  expect(removeSpoilt).toHaveBeenCalledWith({ place: 1, name: good.name })
})

test('the drill asks for the passphrase of that day and says what it found', async () => {
  const drill = vi
    .fn()
    .mockRejectedValueOnce(
      new AppError('wrong-passphrase', { reason: 'A backup opens with the passphrase of its day.' }),
    )
    .mockResolvedValue({ holds, madeAt: good.madeAt, lastChangeAt: good.madeAt })
  open({ drill })
  await userEvent.click(await screen.findByRole('button', { name: /^Try it/ }))
  const dialog = await screen.findByRole('dialog')
  await userEvent.type(within(dialog).getByLabelText('Your passphrase on that day'), 'kettle moss{Enter}')
  expect(await within(dialog).findByText(/A backup opens with the passphrase of its day/)).toBeVisible()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Try it' }))
  expect(await screen.findByText('This backup opens with your passphrase and is whole')).toBeVisible()
})

test('what was set aside is removed only after asking', async () => {
  const removeSetAside = vi.fn().mockResolvedValue({ removed: 1 })
  open({ removeSetAside }, { setAside: ['register set aside 2026-11-24 10-42'] })
  await userEvent.click(await screen.findByRole('button', { name: 'Remove what was set aside' }))
  expect(removeSetAside).not.toHaveBeenCalled()
  expect(await screen.findByText(/The register set aside on 2026-11-24 10:42/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Remove' }))
  expect(removeSetAside).toHaveBeenCalled()
})
