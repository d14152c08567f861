import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { Organisation } from '@core/organisation/organisation'
import { FirstRun } from '../../../src/renderer/src/features/register/FirstRun'
import { pretend, show } from '../show'
import { write } from '../write'

const sheet = {
  groups: ['7KQM', '2XHD', 'R9TV', 'W4JN', 'C6PA', '3YFG', 'Z8AE', 'M5RK'],
  madeAt: '2026-11-24T10:42:00Z',
}
const asking = { state: 'asking' as const, answers: {}, steps: [] }
const passphrase = 'kettle moss violin tram'

test('from the welcome to Today, with the recovery sheet left for later', async () => {
  const save = vi.fn((facts: Organisation) => Promise.resolve(facts))
  const done = vi.fn()
  const firstSteps = { begin: async () => asking, get: async () => asking }
  const get = async () => newOrganisation()
  pretend({ register: { create: () => Promise.resolve(sheet) }, organisation: { save, get }, firstSteps })
  const { addresses } = show(<FirstRun start="welcome" onDone={done} />, '/')
  expect(screen.getByRole('heading', { level: 1, name: 'Welcome to Steward' })).toHaveFocus()
  expect(screen.getByText('Step 1 of 5')).toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Create your register' }))
  await write(screen.getByLabelText('Passphrase'), passphrase)
  await userEvent.type(screen.getByLabelText('Type it again'), `${passphrase}{Enter}`)
  expect(await screen.findByRole('heading', { level: 1, name: 'Keep a second way in, on paper' })).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: 'Do this later' }))
  await userEvent.type(
    await screen.findByRole('textbox', { name: 'Name of the organisation' }),
    'Larkfield Coaching{Enter}',
  )
  expect(await screen.findByRole('heading', { level: 2, name: 'Whose details do you keep?' })).toHaveFocus()
  await userEvent.click(screen.getByRole('button', { name: 'Do the rest later' }))
  await waitFor(() => expect(done).toHaveBeenCalledOnce())
  expect(save.mock.calls[0]?.[0].name).toBe('Larkfield Coaching')
  expect(addresses.at(-1)).toBe('/today')
})

test('a sample needs a passphrase and nothing more', async () => {
  const load = vi.fn().mockResolvedValue({ ...newOrganisation(), name: 'Larkfield Coaching', isSample: true })
  const done = vi.fn()
  pretend({ register: { create: () => Promise.resolve(sheet) }, sample: { load } })
  show(<FirstRun start="welcome" onDone={done} />, '/')
  await userEvent.click(screen.getByRole('button', { name: 'Look around in a sample' }))
  expect(screen.getByText('Step 2 of 2')).toBeInTheDocument()
  await write(screen.getByLabelText('Passphrase'), passphrase)
  await write(screen.getByLabelText('Type it again'), passphrase)
  await userEvent.click(screen.getByRole('button', { name: 'Open the sample' }))
  await waitFor(() => expect(done).toHaveBeenCalledOnce())
  expect(load).toHaveBeenCalledOnce()
})
