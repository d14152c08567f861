import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { AppError } from '@core/contract/errors'
import { makeRecoveryKey } from '@core/register/recovery-key'
import { RecoverForm } from '../../../src/renderer/src/features/register/RecoverForm'
import { UnlockForm } from '../../../src/renderer/src/features/register/UnlockForm'
import { pretend, show } from '../show'
import { write } from '../write'

const key = makeRecoveryKey(new Uint8Array(18).fill(7)).join(' ')

test('the passphrase has the focus, Enter unlocks', async () => {
  const unlock = vi.fn().mockResolvedValue({})
  pretend({ register: { unlock } })
  show(<UnlockForm />)
  expect(screen.getByLabelText('Passphrase')).toHaveFocus()
  await userEvent.keyboard('kettle moss{Enter}')
  expect(unlock).toHaveBeenCalledWith({ passphrase: 'kettle moss' })
})

test('a wrong passphrase says so beside the field, with the pause', async () => {
  pretend({
    register: {
      unlock: () => Promise.reject(new AppError('wrong-passphrase', { reason: 'Wait 2 seconds before the next try.' })),
    },
  })
  show(<UnlockForm />)
  await userEvent.keyboard('wrong words{Enter}')
  expect(await screen.findByText(/That passphrase does not open the register. Wait 2 seconds/)).toBeInTheDocument()
  expect(screen.getByLabelText('Passphrase')).toHaveAccessibleDescription(/does not open the register/)
  expect(screen.getByLabelText('Passphrase')).toBeInvalid()
})

test('nothing typed is said without asking the register', async () => {
  const unlock = vi.fn()
  pretend({ register: { unlock } })
  show(<UnlockForm />)
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('alert')).toHaveTextContent('Type your passphrase.')
  expect(unlock).not.toHaveBeenCalled()
})

test('a slip in the recovery key is found before it is tried', async () => {
  const unlockWithRecoveryKey = vi.fn().mockResolvedValue({})
  pretend({ register: { unlockWithRecoveryKey } })
  show(<RecoverForm onBack={() => undefined} />)
  const field = screen.getByRole('textbox', { name: 'The eight groups' })
  await userEvent.type(
    field,
    key.replace(/.$/, (last) => (last === '2' ? '3' : '2')),
  )
  await write(screen.getByLabelText('New passphrase'), 'kettle moss violin tram')
  await write(screen.getByLabelText('Type it again'), 'kettle moss violin tram')
  await userEvent.click(screen.getByRole('button', { name: 'Open and set the new passphrase' }))
  expect(field).toHaveAccessibleDescription(/has a slip in it/)
  expect(unlockWithRecoveryKey).not.toHaveBeenCalled()

  await userEvent.clear(field)
  await write(field, key.toLowerCase())
  await userEvent.click(screen.getByRole('button', { name: 'Open and set the new passphrase' }))
  expect(unlockWithRecoveryKey).toHaveBeenCalledWith({
    key: key.toLowerCase(),
    newPassphrase: 'kettle moss violin tram',
  })
})
