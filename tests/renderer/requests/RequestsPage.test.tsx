import { newOrganisation } from '@core/organisation/new-organisation'
import type { NewRequest } from '@core/requests/new-request'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setClockOffset } from '../../../src/renderer/src/app/clock'
import { RequestsPage } from '../../../src/renderer/src/features/requests/RequestsPage'
import { caseOf } from '../../core/requests/case-of'
import { pretend, show } from '../show'
import './fonts'

beforeEach(() => setClockOffset(Date.parse('2026-11-24T10:42:00Z') - Date.now()))
afterEach(() => setClockOffset(0))

const tom: NewRequest = { kind: 'access', name: 'Tom Ashdown', receivedOn: '2026-10-28', details: {} }
const joan: NewRequest = { kind: 'erasure', name: 'Joan Whitlock', receivedOn: '2026-10-23', details: {} }
const cases = [caseOf(joan), caseOf(tom)].map((of, index) => {
  return { ...of, request: { ...of.request, id: `00000000-0000-4000-8000-00000000000${index}` } }
})

function open(rows = cases.map(({ request }) => request)) {
  const list = vi.fn().mockResolvedValue({ rows, total: rows.length })
  pretend({
    requests: {
      list,
      counts: () => Promise.resolve({ open: rows.length, closed: 0 }),
    },
    organisation: { get: () => Promise.resolve(newOrganisation()) },
  })
  const drawn = show(<RequestsPage />, '/requests')
  return { list, ...drawn }
}

test('the list says how near each date is, and a row opens its case', async () => {
  const { addresses } = open()
  const rows = (await screen.findAllByRole('row')).slice(1)
  expect(rows.map((row) => row.textContent)).toEqual([
    'Mon 23 Nov 20261 day lateJoan WhitlockErasure requestAR-2026-01423 October 2026by e-mail',
    'Mon 30 Nov 2026In 6 daysTom AshdownAccess requestAR-2026-01428 October 2026by e-mail',
  ])
  await userEvent.click(within(rows[1] ?? document.body).getByText('Mon 30 Nov 2026'))
  expect(addresses.at(-1)).toBe('/requests/00000000-0000-4000-8000-000000000001')
})

test('an empty log says what it is for and offers the first step', async () => {
  open([])
  expect(await screen.findByRole('heading', { name: 'Nobody has asked for anything yet' })).toBeVisible()
  expect(screen.getAllByRole('link', { name: 'Log a request' })).toHaveLength(1)
})

test('what is typed is looked for among open requests first', async () => {
  const { list } = open()
  await userEvent.type(await screen.findByRole('textbox', { name: 'Find' }), 'tom')
  expect(list).toHaveBeenLastCalledWith({ status: 'open', search: 'tom', limit: 50, offset: 0 })
})
