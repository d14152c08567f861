import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { AppError } from '@core/contract/errors'
import type { RegisterHealth, RegisterStatus } from '@core/register/contract'
import type { Person, WaysIn } from '@core/ways/contract'
import { SecurityPage } from '../../../src/renderer/src/features/settings/SecurityPage'
import { pretend, show } from '../show'
import { write } from '../write'

const status: RegisterStatus = {
  state: 'open',
  folder: 'register',
  recoveryProven: false,
  passphraseSetAt: '2026-11-20T09:00:00Z',
  recoveryMadeAt: '2026-11-20T09:01:00Z',
}
const health: RegisterHealth = { audit: 'intact', note: 'found', file: 'not-needed', events: 1284 }
const always = { status: () => Promise.resolve(status), health: () => Promise.resolve(health) }

const at = '2026-11-20T09:00:00Z'
const way = { kind: 'passphrase', madeAt: at, lastUsedAt: '2026-11-24T10:42:00Z' } as const
const ruth: Person = { id: 'r', name: 'Ruth Calder', addedAt: at, isYou: true, ways: [{ ...way, id: '1' }] }
const imran: Person = { id: 'i', name: 'Imran Sadiq', addedAt: at, isYou: false, ways: [{ ...way, id: '2' }] }
const waysIn = (more: Partial<WaysIn> = {}) => ({
  list: () => Promise.resolve<WaysIn>({ people: [ruth, imran], unclaimed: [], openedWith: 'passphrase', ...more }),
})
const others = { ways: waysIn(), keychain: { status: () => Promise.resolve({ isOn: false }) } }

test('an unproven sheet says so, and is proven by one group', async () => {
  const proveRecovery = vi.fn().mockResolvedValue({ proven: true })
  pretend({ ...others, register: { ...always, proveRecovery } })
  show(<SecurityPage />)
  expect(await screen.findByText('Not proven')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Prove that you have it' }))
  const field = screen.getByRole('textbox', { name: /^Group \d from the sheet$/ })
  await userEvent.type(field, 'r9tv')
  expect(proveRecovery).toHaveBeenCalledWith({ group: expect.any(Number) as number, text: 'r9tv' })
  expect(await screen.findByText('It matches. Your sheet opens the register.')).toBeInTheDocument()
})

test('a new sheet needs the passphrase; a wrong one is told in place', async () => {
  pretend({
    ...others,
    register: { ...always, newRecoveryKey: () => Promise.reject(new AppError('wrong-passphrase')) },
  })
  show(<SecurityPage />)
  await userEvent.click(await screen.findByRole('button', { name: 'Make a new sheet' }))
  await userEvent.type(screen.getByLabelText('Your passphrase'), 'not this one')
  await userEvent.click(screen.getByRole('button', { name: 'Make the new sheet' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('That passphrase does not open the register.')
})

test('the passphrase changes only when present and new one are both there', async () => {
  const changePassphrase = vi.fn().mockResolvedValue({})
  pretend({ ...others, register: { ...always, changePassphrase } })
  show(<SecurityPage />)
  await userEvent.click(await screen.findByRole('button', { name: 'Change the passphrase' }))
  await userEvent.click(screen.getByRole('button', { name: 'Change it' }))
  expect(screen.getByLabelText('Present passphrase')).toHaveAccessibleDescription('Type the passphrase you use now.')
  await write(screen.getByLabelText('Present passphrase'), 'old words here')
  await write(screen.getByLabelText('New passphrase'), 'kettle moss violin tram')
  await write(screen.getByLabelText('Type it again'), 'kettle moss violin tram')
  await userEvent.click(screen.getByRole('button', { name: 'Change it' }))
  const sent = { current: 'old words here', next: 'kettle moss violin tram' }
  await waitFor(() => expect(changePassphrase).toHaveBeenCalledWith(sent))
})

test('the list says who has a way in, since when, and when it was last used; oneself cannot be removed', async () => {
  pretend({ ...others, register: always })
  show(<SecurityPage />)
  const list = await screen.findByRole('list', { name: 'People with a passphrase' })
  expect(list).toHaveTextContent('Ruth Calderyou, nowPassphrase since 20 November 2026, last used Tue 24 Nov, 10:42')
  expect(screen.getByRole('button', { name: 'Remove Imran Sadiq' })).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Remove Ruth Calder' })).not.toBeInTheDocument()
})

test('removing a way in says that older backups still open with it', async () => {
  const remove = vi.fn().mockResolvedValue({})
  pretend({ ...others, ways: { ...waysIn(), remove }, register: always })
  show(<SecurityPage />)
  await userEvent.click(await screen.findByRole('button', { name: 'Remove Imran Sadiq' }))
  const dialog = await screen.findByRole('dialog', { name: 'Remove Imran Sadiq’s way in?' })
  expect(dialog).toHaveTextContent('Backups made before today still open with it.')
  await userEvent.click(screen.getByRole('button', { name: 'Remove the way in' }))
  expect(remove).toHaveBeenCalledWith({ id: 'i' })
})

test('a person is added with their own passphrase, typed twice, and the first one is asked for a name', async () => {
  const addPerson = vi.fn().mockResolvedValue({})
  const unnamed = waysIn({ people: [{ ...ruth, name: '' }] })
  pretend({ ...others, ways: { ...unnamed, addPerson }, register: always })
  show(<SecurityPage />)
  await userEvent.click(await screen.findByRole('button', { name: 'Add a person' }))
  await userEvent.click(screen.getByRole('button', { name: 'Add the person' }))
  expect(screen.getByLabelText('Your own name')).toHaveAccessibleDescription(/Give a name/)
  expect(addPerson).not.toHaveBeenCalled()
  await write(screen.getByLabelText('Your own name'), 'Ruth Calder')
  await write(screen.getByLabelText('Your passphrase'), 'old words here')
  await write(screen.getByLabelText('Name of the new person'), 'Imran Sadiq')
  await write(screen.getByLabelText('Their passphrase'), 'kettle moss violin tram')
  await write(screen.getByLabelText('Type it again'), 'kettle moss violin tran')
  await userEvent.click(screen.getByRole('button', { name: 'Add the person' }))
  expect(screen.getByText(/The two are not the same/)).toBeInTheDocument()
  await userEvent.type(screen.getByLabelText('Type it again'), '{Backspace}m')
  await userEvent.click(screen.getByRole('button', { name: 'Add the person' }))
  const sent = { passphrase: 'old words here', name: 'Imran Sadiq', newPassphrase: 'kettle moss violin tram' }
  await waitFor(() => expect(addPerson).toHaveBeenCalledWith({ ...sent, ownName: 'Ruth Calder' }))
})

test('a passphrase set with paper asks whose it is', async () => {
  const claim = vi.fn().mockResolvedValue({})
  const waiting = waysIn({ unclaimed: [{ ...way, id: '9', isYou: true }] })
  pretend({ ...others, ways: { ...waiting, claim }, register: always })
  show(<SecurityPage />)
  expect(await screen.findByText('Whose passphrase was set with paper on 20 November 2026?')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(screen.getByRole('alert')).toHaveTextContent('Choose whose it is.')
  await userEvent.click(screen.getByRole('radio', { name: 'Imran Sadiq' }))
  await userEvent.click(screen.getByRole('button', { name: 'Save' }))
  expect(claim).toHaveBeenCalledWith({ wayId: '9', person: 'i' })
})

test('the keychain is off until it is turned on with the passphrase; what cannot be done is told plainly', async () => {
  const turnOn = vi.fn().mockRejectedValue(new AppError('not-allowed', { reason: 'This computer has no keychain.' }))
  pretend({ ...others, keychain: { status: () => Promise.resolve({ isOn: false }), turnOn }, register: always })
  show(<SecurityPage />)
  await userEvent.click(await screen.findByRole('button', { name: 'Turn it on' }))
  await userEvent.click(screen.getByRole('radio', { name: 'every 7 days' }))
  await write(screen.getByLabelText('Your passphrase'), 'old words here')
  await userEvent.click(screen.getByRole('button', { name: 'Turn it on' }))
  expect(turnOn).toHaveBeenCalledWith({ passphrase: 'old words here', days: 7 })
  expect(await screen.findByText('This computer has no keychain.')).toBeInTheDocument()
  expect(screen.getByText(/Not on this computer yet/)).toBeInTheDocument()
})
