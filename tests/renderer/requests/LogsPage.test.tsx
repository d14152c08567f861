import { newOrganisation } from '@core/organisation/new-organisation'
import { kinds } from '@core/requests/kinds/index'
import { logRowOf } from '@core/requests/log-row'
import type { NewRequest } from '@core/requests/new-request'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setClockOffset } from '../../../src/renderer/src/app/clock'
import { LogsPage } from '../../../src/renderer/src/features/requests/LogsPage'
import { caseOf } from '../../core/requests/case-of'
import { pretend, show } from '../show'
import './fonts'

beforeEach(() => setClockOffset(Date.parse('2026-11-24T10:42:00Z') - Date.now()))
afterEach(() => setClockOffset(0))

const joan: NewRequest = { kind: 'erasure', name: 'Joan Whitlock', receivedOn: '2026-10-23', details: {} }

function open() {
  const { request, events } = caseOf(joan)
  const line = logRowOf(request, events, { today: '2026-11-24' })
  const logRows = vi.fn(({ kind, offset = 0 }: { kind: string; offset?: number }) => {
    const rows = kind === 'erasure' ? [line, line] : []
    return Promise.resolve({ rows: rows.slice(offset, offset + 1), total: rows.length })
  })
  pretend({
    requests: {
      logRows,
      logCounts: () => Promise.resolve(kinds.map(({ id }) => ({ kind: id, lines: id === 'erasure' ? 2 : 0 }))),
    },
    organisation: { get: () => Promise.resolve(newOrganisation()) },
  })
  show(<LogsPage />, '/requests/logs?kind=erasure')
  return { logRows }
}

const columns = (paper: HTMLElement) =>
  within(paper)
    .getAllByRole('columnheader')
    .map((head) => head.textContent)

test('the erasure log shows initials, how many lines it has, the promised columns, and those of the law if wanted', async () => {
  const { logRows } = open()
  const promised = ['Request date', 'Organisation', 'Initials', 'Actions with dates']
  const paper = await screen.findByRole('article', { name: 'The log' })
  expect(await within(paper).findAllByText('JW')).toHaveLength(2)
  expect(screen.getByText('2 lines')).toBeVisible()
  expect(columns(paper)).toEqual([
    ...promised,
    'Last day',
    'Decision and ground',
    'Method',
    'Outcome and its date',
    'In time',
  ])
  expect(paper).not.toHaveTextContent('Whitlock')
  await userEvent.click(screen.getByRole('switch', { name: 'With what the law wants logged besides' }))
  expect(columns(paper)).toEqual(promised)
  expect(logRows).toHaveBeenCalledWith({ kind: 'erasure', from: '2026-01-01', to: '2026-11-24', offset: 0 })
  await userEvent.click(screen.getByText('All'))
  expect(logRows).toHaveBeenLastCalledWith({ kind: 'erasure', offset: 1 })
})

test('every kind has its log, with its number of lines', async () => {
  open()
  await screen.findByText('2 lines')
  await userEvent.click(screen.getByRole('combobox', { name: 'Which log' }))
  const options = await screen.findAllByRole('option')
  expect(options.map((option) => option.textContent)).toEqual(
    kinds.map(({ id, title }) => `${title}: ${id === 'erasure' ? 2 : 0} lines`),
  )
})
