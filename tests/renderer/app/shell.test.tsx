import { screen, waitFor } from '@testing-library/react'
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
  pretend({
    organisation: { get: () => Promise.resolve(differing.organisation ?? larkfield) },
    register: { lock, health: () => Promise.resolve(differing.health ?? health) },
    today: { list: () => Promise.resolve({ clocks: [], items: [], later: [], total: 0, nextOn: null, quiet: [] }) },
    breaches: { running: () => Promise.resolve([]) },
    contacts: { list: () => Promise.resolve({ rows: [], total: 0, more: false }) },
    history: { list: () => Promise.resolve([]) },
  })
  return { lock, ...show(<Shell />, path) }
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

test('lost changes are told on every page, with their number', async () => {
  open('/settings', { health: { ...health, audit: 'shortened', missing: 3 } })
  expect(await screen.findByText(/The newest 3 changes are gone/)).toBeInTheDocument()
})

test('the first stop of the keyboard leads past the rail', async () => {
  open('/settings')
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus())
  const skip = screen.getByRole('button', { name: 'Skip to the page' })
  await userEvent.click(skip)
  expect(screen.getByRole('main')).toHaveFocus()
})
