import { newRequest } from '@core/requests/new-request'
import { openRequest } from '@core/requests/open-request'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setClockOffset } from '../../../src/renderer/src/app/clock'
import { LogRequestForm } from '../../../src/renderer/src/features/requests/LogRequestForm'
import { pretend, show } from '../show'
import './fonts'

beforeEach(() => setClockOffset(Date.parse('2026-11-24T10:42:00Z') - Date.now()))
afterEach(() => setClockOffset(0))

const today = '2026-11-24'
const jurisdiction = 'england-and-wales' as const

function open(onLogged = vi.fn()) {
  const log = vi.fn(({ facts }: { readonly facts: unknown }) => {
    const given = {
      id: '00000000-0000-4000-8000-000000000001',
      reference: 'AR-2026-001',
      now: '2026-11-24T10:42:00Z',
      jurisdiction,
    }
    return Promise.resolve(openRequest(newRequest.parse(facts), given))
  })
  pretend({ requests: { takeIn: log }, contacts: { list: () => Promise.resolve({ rows: [], total: 0, more: false }) } })
  show(
    <LogRequestForm
      kind="access"
      kindAsked
      contactId={null}
      {...{ today, jurisdiction, onLogged }}
      onCancel={() => undefined}
    />,
  )
  return { log, onLogged }
}

test('an access request is logged with a name and three keys', async () => {
  const { log, onLogged } = open()
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Access request' })).toHaveFocus())
  await userEvent.keyboard('{Tab}Tom Ashdown{Enter}')
  expect(log).toHaveBeenCalledWith(
    expect.objectContaining({
      facts: expect.objectContaining({
        kind: 'access',
        name: 'Tom Ashdown',
        receivedOn: today,
        receivedBy: 'e-mail',
      }) as unknown,
    }),
  )
  expect(onLogged.mock.calls[0]?.[0]).toMatchObject({ reference: 'AR-2026-001' })
})

test('the due date and its working stand there while the day is typed', async () => {
  open()
  expect(screen.getByText('Thu 24 Dec')).toBeInTheDocument()
  const day = screen.getByRole('textbox', { name: 'Day it came' })
  await userEvent.clear(day)
  await userEvent.type(day, '13 / 11 / 2026')
  expect(screen.getByText('Mon 14 Dec')).toBeInTheDocument()
  expect(screen.getByText(/not a working day/)).toHaveTextContent('Monday 14 December 2026')
})

test('a missing name is said beside its field, gets the focus, and nothing is sent', async () => {
  const { log } = open()
  await userEvent.click(screen.getByRole('button', { name: 'Log the request' }))
  expect(await screen.findByText('Write the person’s name.')).toBeInTheDocument()
  expect(log).not.toHaveBeenCalled()
})

test('an erasure says that its log keeps initials only; do not contact cannot be left without a way', async () => {
  const { log } = open()
  await userEvent.click(screen.getByRole('radio', { name: 'Erasure request' }))
  expect(screen.getByText(/shows initials only/)).toBeInTheDocument()
  await userEvent.click(screen.getByRole('radio', { name: 'Do not contact' }))
  await userEvent.type(screen.getByRole('combobox', { name: 'Who is it about?' }), 'Joan')
  await userEvent.click(screen.getByRole('combobox', { name: 'What should stop?' }))
  await userEvent.click(await screen.findByRole('option', { name: 'Only some ways' }))
  await userEvent.click(screen.getByRole('button', { name: 'Log the request' }))
  expect(await screen.findByText('Choose at least one way, or choose all marketing.')).toBeInTheDocument()
  expect(log).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Post' }))
  await userEvent.click(screen.getByRole('button', { name: 'Log the request' }))
  expect(log.mock.calls[0]?.[0].facts).toMatchObject({ details: { reach: 'some', channels: ['post'] } })
})
