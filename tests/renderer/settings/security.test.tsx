import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { AppError } from '@core/contract/errors'
import type { RegisterHealth, RegisterStatus } from '@core/register/contract'
import { SecurityPage } from '../../../src/renderer/src/features/settings/SecurityPage'
import { pretend, show } from '../show'

const status: RegisterStatus = {
  state: 'open',
  folder: 'register',
  recoveryProven: false,
  passphraseSetAt: '2026-11-20T09:00:00Z',
  recoveryMadeAt: '2026-11-20T09:01:00Z',
}
const health: RegisterHealth = { audit: 'intact', note: 'found', file: 'not-needed', events: 1284 }
const always = { status: () => Promise.resolve(status), health: () => Promise.resolve(health) }

test('an unproven sheet says so, and is proven by one group', async () => {
  const proveRecovery = vi.fn().mockResolvedValue({ proven: true })
  pretend({ register: { ...always, proveRecovery } })
  show(<SecurityPage />)
  expect(await screen.findByText('Not proven')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Prove that you have it' }))
  const field = screen.getByRole('textbox', { name: /^Group \d from the sheet$/ })
  await userEvent.type(field, 'r9tv')
  expect(proveRecovery).toHaveBeenCalledWith({ group: expect.any(Number) as number, text: 'r9tv' })
  expect(await screen.findByText('It matches. Your sheet opens the register.')).toBeInTheDocument()
})

test('a new sheet needs the passphrase; a wrong one is told in place', async () => {
  pretend({ register: { ...always, newRecoveryKey: () => Promise.reject(new AppError('wrong-passphrase')) } })
  show(<SecurityPage />)
  await userEvent.click(await screen.findByRole('button', { name: 'Make a new sheet' }))
  await userEvent.type(screen.getByLabelText('Your passphrase'), 'not this one')
  await userEvent.click(screen.getByRole('button', { name: 'Make the new sheet' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('That passphrase does not open the register.')
})

test('the passphrase changes only when present and new one are both there', async () => {
  const changePassphrase = vi.fn().mockResolvedValue({})
  pretend({ register: { ...always, changePassphrase } })
  show(<SecurityPage />)
  await userEvent.click(await screen.findByRole('button', { name: 'Change the passphrase' }))
  await userEvent.click(screen.getByRole('button', { name: 'Change it' }))
  expect(screen.getByLabelText('Present passphrase')).toHaveAccessibleDescription('Type the passphrase you use now.')
  await userEvent.type(screen.getByLabelText('Present passphrase'), 'old words here')
  await userEvent.type(screen.getByLabelText('New passphrase'), 'kettle moss violin tram')
  await userEvent.type(screen.getByLabelText('Type it again'), 'kettle moss violin tram')
  await userEvent.click(screen.getByRole('button', { name: 'Change it' }))
  const sent = { current: 'old words here', next: 'kettle moss violin tram' }
  await waitFor(() => expect(changePassphrase).toHaveBeenCalledWith(sent))
})

test('what was checked is told in words', async () => {
  pretend({ register: always })
  show(<SecurityPage />)
  expect(await screen.findByText('Complete')).toBeInTheDocument()
  expect(screen.getByText('1,284 entries')).toBeInTheDocument()
})
