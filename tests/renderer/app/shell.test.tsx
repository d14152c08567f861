import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { Organisation } from '@core/organisation/organisation'
import type { RegisterHealth } from '@core/register/contract'
import { Shell } from '../../../src/renderer/src/app/Shell'
import { pretend, show } from '../show'

const larkfield: Organisation = { ...newOrganisation(), name: 'Larkfield Coaching' }
const health: RegisterHealth = { audit: 'intact', note: 'found', file: 'not-needed', events: 3 }

function open(path: string, differing: { organisation?: Organisation; health?: RegisterHealth } = {}) {
  const lock = vi.fn().mockResolvedValue({})
  const discardSample = vi.fn().mockResolvedValue({})
  pretend({
    organisation: { get: () => Promise.resolve(differing.organisation ?? larkfield) },
    register: { lock, discardSample, health: () => Promise.resolve(differing.health ?? health) },
    today: {
      list: () => Promise.resolve({ clocks: [], items: [], later: [], total: 0, nextOn: null, quiet: [], putOff: [] }),
    },
    breaches: { running: () => Promise.resolve([]) },
    contacts: { list: () => Promise.resolve({ rows: [], total: 0, more: false }) },
    history: { list: () => Promise.resolve([]) },
  })
  return { lock, discardSample, ...show(<Shell />, path) }
}

test('the rail shows only what exists, and marks the place one is in', async () => {
  open('/settings')
  const links = screen.getAllByRole('link').filter((link) => link.closest('[aria-label="Main"]'))
  expect(links.map((link) => link.textContent)).toEqual([
    'Today',
    'Contacts',
    'Requests',
    'Breaches',
    'Marketing',
    'Documents',
    'Guidance',
    'Settings',
    'Help',
  ])
  expect(screen.getByRole('link', { name: 'Settings', current: 'page' })).toBeInTheDocument()
  expect(await screen.findByText('Larkfield Coaching')).toBeInTheDocument()
})

test('after a change of page the focus stands on its title', async () => {
  open('/settings')
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toHaveFocus())
  await userEvent.click(screen.getByRole('link', { name: /Recent changes/ }))
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Recent changes' })).toHaveFocus())
  expect(document.title).not.toContain('Larkfield')
})

test('a page chosen in the search gets the focus, not the button that opened the search', async () => {
  open('/settings')
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Settings' })).toHaveFocus())
  await userEvent.click(screen.getByRole('button', { name: /Search everything/ }))
  await screen.findByRole('dialog', { name: 'Search everything' })
  await userEvent.keyboard('recent{Enter}')
  await waitFor(() => expect(screen.getByRole('heading', { level: 1, name: 'Recent changes' })).toHaveFocus())
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(screen.getByRole('heading', { level: 1, name: 'Recent changes' })).toHaveFocus()
})

test('an unknown address says so and leads back', async () => {
  open('/nowhere')
  expect(await screen.findByRole('heading', { level: 1, name: 'There is no page here' })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Go to Today' })).toHaveAttribute('href', '/today')
})

test('shortcuts open the search, change the place and lock', async () => {
  const { lock, addresses } = open('/settings')
  await userEvent.keyboard('{Control>}k{/Control}')
  expect(await screen.findByRole('dialog', { name: 'Search everything' })).toBeInTheDocument()
  await userEvent.keyboard('{Escape}')
  await userEvent.keyboard('{Alt>}[Digit8]{/Alt}')
  expect(addresses.at(-1)).toBe('/settings')
  await userEvent.keyboard('{Control>}l{/Control}')
  expect(lock).toHaveBeenCalledOnce()
})

test('the two acts that must always be near are in words', () => {
  open('/settings')
  expect(screen.getByRole('button', { name: 'Report a breach' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Log a request' })).toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Lock now' })).toBeInTheDocument()
})

test('a sample says on every page that it is one', async () => {
  open('/settings', { organisation: { ...larkfield, isSample: true } })
  expect(await screen.findByText('This is a sample.')).toBeInTheDocument()
})

test('a sample can be thrown away from its banner, after one question', async () => {
  const { discardSample } = open('/contacts', { organisation: { ...larkfield, isSample: true } })
  await userEvent.click(await screen.findByRole('button', { name: 'Throw the sample away' }))
  const dialog = await screen.findByRole('dialog', { name: 'Throw the sample away?' })
  expect(dialog).toHaveTextContent('Everything you added while looking around')
  expect(discardSample).not.toHaveBeenCalled()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Throw it away' }))
  expect(discardSample).toHaveBeenCalledOnce()
})

test('an organisation of one’s own cannot be thrown away', async () => {
  open('/settings')
  expect(await screen.findByRole('heading', { level: 1, name: 'Settings' })).toBeInTheDocument()
  await screen.findByText('Larkfield Coaching')
  expect(screen.queryByRole('button', { name: 'Throw the sample away' })).toBeNull()
})

test('a record of changes that was altered is told on every page, and what to do', async () => {
  open('/contacts', { health: { ...health, audit: 'altered' } })
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent(
    'The record of changes was altered outside Steward. Keep a copy of the folder as it is, and find out who has used this computer.',
  )
})

test('lost changes are told on every page, with their number', async () => {
  open('/settings', { health: { ...health, audit: 'shortened', missing: 3 } })
  expect(await screen.findByText(/3 records fewer than last time/)).toBeInTheDocument()
})

test('the first stop of the keyboard leads past the rail', async () => {
  open('/settings')
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  const skip = screen.getByRole('button', { name: 'Skip to the page' })
  await userEvent.click(skip)
  expect(screen.getByRole('main')).toHaveFocus()
})
