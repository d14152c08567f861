import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { LockScreen } from '../../../src/renderer/src/features/register/LockScreen'
import { UnusableRegister } from '../../../src/renderer/src/features/register/UnusableRegister'
import { pretend, show } from '../show'

test('the lock screen has the first hour and the calculator, and asks the register for nothing', async () => {
  const status = vi.fn()
  pretend({ register: { status } })
  show(<LockScreen status={{ state: 'locked', folder: 'register', recoveryProven: true }} />)
  expect(screen.getByRole('heading', { level: 1, name: 'Locked' })).toBeInTheDocument()
  expect(await screen.findByRole('button', { name: 'Print' })).toBeInTheDocument()
  expect(await screen.findByRole('heading', { name: 'When must we answer?' })).toBeInTheDocument()
  expect(status).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('button', { name: 'Use the recovery sheet' }))
  expect(screen.getByRole('heading', { level: 1, name: 'Use the recovery sheet' })).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Back to the passphrase' }))
  expect(screen.getByLabelText('Passphrase')).toHaveFocus()
})

test('an unusable register says what to do, and looks again when told to', async () => {
  const status = vi.fn().mockResolvedValue({ state: 'unusable', folder: 'register', recoveryProven: false })
  pretend({ register: { status } })
  show(<UnusableRegister problem="header-missing" detail={{ folder: 'register' }} />)
  expect(screen.getByRole('heading', { level: 1, name: 'A small file is missing' })).toBeInTheDocument()
  expect(screen.getByText('Nothing was changed.')).toBeInTheDocument()
  expect(await screen.findByRole('button', { name: 'Print' })).toBeInTheDocument()
  const before = status.mock.calls.length
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(status.mock.calls.length).toBeGreaterThan(before)
})
