import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { summaryOf } from '@core/breaches/summary'
import type { ContactSummary } from '@core/contacts/contact'
import { SearchPalette } from '../../../src/renderer/src/app/SearchPalette'
import { exampleCase } from '../../core/breaches/example'
import { caseOf } from '../../core/requests/case-of'
import { pretend, show } from '../show'

const tom: ContactSummary = {
  id: '00000000-0000-4000-8000-000000000001',
  kind: 'person',
  displayName: 'Tom Ashdown',
  organisationName: 'Pennant Steel Ltd',
  jobTitle: 'Buyer',
  roles: [],
  subscriberType: 'unknown',
  source: '',
  status: 'active',
  email: '',
  phone: '',
}

test('a name finds the person, and Enter goes there', async () => {
  const list = vi.fn().mockResolvedValue({ rows: [tom], total: 1, more: false })
  const run = vi.fn()
  pretend({ contacts: { list } })
  show(<SearchPalette opened onClose={() => undefined} run={run} />)
  await screen.findByRole('dialog', { name: 'Search everything' })
  await userEvent.type(screen.getByRole('combobox', { name: 'Search everything' }), 'ashd')
  expect(await screen.findByRole('option', { name: /Tom Ashdown/ })).toHaveTextContent('Buyer, Pennant Steel Ltd')
  expect(list).toHaveBeenLastCalledWith({ search: 'ashd', limit: 8 })
  await userEvent.keyboard('{Enter}')
  expect(run).toHaveBeenCalledWith(`go:/contacts/${tom.id}`)
})

test('acts and pages are found by their words, and moved through by arrow keys', async () => {
  const run = vi.fn()
  pretend({ contacts: { list: () => Promise.resolve({ rows: [], total: 0, more: false }) } })
  show(<SearchPalette opened onClose={() => undefined} run={run} />)
  const field = await screen.findByRole('combobox', { name: 'Search everything' })
  await userEvent.type(field, 'breach')
  await waitFor(() =>
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Report a breach',
      'Breaches',
      'The first hour after a breach',
    ]),
  )
  await userEvent.keyboard('{ArrowDown}{Enter}')
  expect(run).toHaveBeenCalledWith('go:/breaches')
})

test('a case is found by its reference, and a breach by its words', async () => {
  const run = vi.fn()
  const { request } = caseOf({ kind: 'access', name: 'Tom Ashdown', receivedOn: '2026-10-28', details: {} })
  const line = summaryOf(exampleCase({ title: 'Bag left on a train' }), '')
  pretend({
    contacts: { list: () => Promise.resolve({ rows: [], total: 0, more: false }) },
    requests: { list: () => Promise.resolve({ rows: [request], total: 1 }) },
    breaches: { list: () => Promise.resolve({ lines: [line], total: 1 }) },
  })
  show(<SearchPalette opened onClose={() => undefined} run={run} />)
  const field = await screen.findByRole('combobox', { name: 'Search everything' })
  await userEvent.type(field, 'AR-2026')
  expect(await screen.findByRole('option', { name: /Access request: Tom Ashdown/ })).toBeInTheDocument()
  expect(screen.queryByRole('option', { name: /train/ })).not.toBeInTheDocument()
  await userEvent.clear(field)
  await userEvent.type(field, 'train')
  await userEvent.click(await screen.findByRole('option', { name: /Bag left on a train/ }))
  expect(run).toHaveBeenCalledWith(`go:/breaches/${line.breach.id}`)
})

test('nothing found says what to do', async () => {
  pretend({ contacts: { list: () => Promise.resolve({ rows: [], total: 0, more: false }) } })
  show(<SearchPalette opened onClose={() => undefined} run={() => undefined} />)
  await userEvent.type(await screen.findByRole('combobox', { name: 'Search everything' }), 'zzz')
  expect(screen.getByRole('status')).toHaveTextContent('Nothing fits “zzz”. Try a part of the name.')
})
