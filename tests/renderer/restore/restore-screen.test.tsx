import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { FoundToRestore, RestorePreview } from '@core/backups/restore-contract'
import { AppError } from '@core/contract/errors'
import { RestoreScreen } from '../../../src/renderer/src/features/restore/RestoreScreen'
import { pretend, show } from '../show'
import { write } from '../write'

const one: FoundToRestore = {
  id: 'b1',
  name: '2020-11-20 18-00-00',
  madeAt: '2020-11-20T18:00:00Z',
  byHand: false,
  bytes: 1_234_567,
  from: 'here',
}
const holds = { contacts: 14, requests: 3, breaches: 1, documents: 0, changes: 90 }
const preview: RestorePreview = {
  madeAt: one.madeAt,
  lastChangeAt: one.madeAt,
  holds,
  needsPassphrase: false,
  canTakeHeader: false,
  setsAside: true,
  erasuresKnown: true,
  erasures: 0,
}

const restore = vi.fn()
const takeHeader = vi.fn()
const forget = vi.fn().mockResolvedValue({})

/** Goes up to the preview. */
async function open(more: Partial<RestorePreview> = {}) {
  restore.mockReset().mockResolvedValue({})
  takeHeader.mockReset().mockResolvedValue({})
  const opening = vi.fn().mockResolvedValue({ ...preview, ...more })
  pretend({
    restore: { found: () => Promise.resolve([one]), open: opening, restore, takeHeader, forget },
    organisation: { get: () => Promise.resolve(null) },
  })
  show(<RestoreScreen onBack={() => undefined} />)
  await userEvent.click(await screen.findByRole('button', { name: /On 20 November 2020 at 18:00/ }))
  await write(screen.getByLabelText('Passphrase of that day'), 'kettle moss')
  await userEvent.keyboard('{Enter}')
  expect(opening).toHaveBeenCalledWith({ id: 'b1', passphrase: 'kettle moss' })
  await screen.findByText(/14 contacts, 3 requests and 1 breach/)
}

test('shows what a backup holds before anything happens, and says what becomes of the present register', async () => {
  await open({ present: { holds: { ...holds, contacts: 15 }, lastChangeAt: one.madeAt, changesMore: 2 } })
  expect(screen.getByText(/15 contacts, 3 requests and 1 breach. It has 2 changes that the backup lacks/)).toBeVisible()
  expect(screen.getByText(/It is not overwritten/)).toBeVisible()
  expect(restore).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Restore this backup' }))
  expect(restore).toHaveBeenCalledWith({ withoutErasures: false, newPassphrase: undefined })
})

test('asks first when no list of erasures is newer than the backup', async () => {
  await open({ erasuresKnown: false })
  await userEvent.click(screen.getByRole('button', { name: 'Restore this backup' }))
  expect(screen.getByText('Say that you know it before going on.')).toBeVisible()
  expect(restore).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('checkbox'))
  await userEvent.click(screen.getByRole('button', { name: 'Restore this backup' }))
  expect(restore).toHaveBeenCalledWith({ withoutErasures: true, newPassphrase: undefined })
})

test('offers first to take only the small file, where that is all that is lost', async () => {
  await open({ canTakeHeader: true })
  await userEvent.click(screen.getByRole('button', { name: 'Take the small file only' }))
  expect(takeHeader).toHaveBeenCalledWith({ newPassphrase: undefined })
  expect(restore).not.toHaveBeenCalled()
})

test('asks for a new passphrase when the backup was opened with paper', async () => {
  await open({ needsPassphrase: true })
  await userEvent.click(screen.getByRole('button', { name: 'Restore this backup' }))
  expect(restore).not.toHaveBeenCalled()
  await write(screen.getByLabelText('New passphrase'), 'kettle moss violin tram')
  await write(screen.getByLabelText('Type it again'), 'kettle moss violin tram')
  await userEvent.click(screen.getByRole('button', { name: 'Restore this backup' }))
  expect(restore).toHaveBeenCalledWith({ withoutErasures: false, newPassphrase: 'kettle moss violin tram' })
})

test('says of a spoilt backup that nothing was changed, and goes back to the others', async () => {
  const reason = 'A part of the file cannot be read.'
  pretend({
    restore: {
      found: () => Promise.resolve([one]),
      open: () => Promise.reject(new AppError('backup-damaged', { reason })),
      forget,
    },
  })
  show(<RestoreScreen onBack={() => undefined} />)
  await userEvent.click(await screen.findByRole('button', { name: /On 20 November/ }))
  await userEvent.type(screen.getByLabelText('Passphrase of that day'), 'kettle moss{Enter}')
  expect(
    await screen.findByText(/cannot be relied on. A part of the file cannot be read. Nothing was changed/),
  ).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Choose another backup' }))
  expect(await screen.findByRole('button', { name: /On 20 November/ })).toBeVisible()
})

test('says so when no backup was found, and offers to look elsewhere', async () => {
  const chooseToRestore = vi.fn().mockResolvedValue({ chosen: true })
  pretend({ restore: { found: () => Promise.resolve([]), forget }, folders: { chooseToRestore } })
  show(<RestoreScreen onBack={() => undefined} />)
  expect(await screen.findByText(/No backup was found on this computer/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Look in another folder' }))
  expect(await screen.findByText(/No backup was found in that folder/)).toBeVisible()
})
