import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BreachClockCard } from '../../../src/renderer/src/features/breaches/BreachClockCard'
import { BreachClockChip } from '../../../src/renderer/src/features/breaches/BreachClockChip'
import { BreachesPage } from '../../../src/renderer/src/features/breaches/BreachesPage'
import { ReportBreachPage } from '../../../src/renderer/src/features/breaches/ReportBreachPage'
import { FirstHourCard } from '../../../src/renderer/src/features/guidance/FirstHourCard'
import { breachDue } from '@core/breaches/breach-due'
import { progressOf } from '@core/breaches/steps'
import { coachingFirm, exampleCase } from '../../core/breaches/example'
import { pretend, show } from '../show'
import { fakeBreaches } from './fake-breaches'
import { write } from '../write'

const now = '2026-11-24T10:42:00Z'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(now), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

function register(start = exampleCase()) {
  const breaches = fakeBreaches(start)
  pretend({ breaches, organisation: { get: () => Promise.resolve(null) } })
  return breaches
}

describe('reporting', () => {
  it('is done in a minute: a title, a kind, and go', async () => {
    const breaches = register()
    const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
    const { addresses } = show(<ReportBreachPage />, '/breaches/new')
    expect(screen.getByText('Fri 27 Nov, 10:42')).toBeVisible()
    await write(screen.getByLabelText('What happened, in a few words'), 'Letter to the wrong person')
    await user.click(screen.getByRole('combobox', { name: 'What comes closest?' }))
    await user.click(await screen.findByRole('option', { name: 'Sent to the wrong person' }))
    await user.click(screen.getByRole('button', { name: 'Record it' }))
    expect(breaches.report).toHaveBeenCalledOnce()
    expect(breaches.report.mock.calls[0]?.[0]).toMatchObject({
      kind: 'wrong-recipient',
      awareAt: now,
      occurredIs: 'unknown',
    })
    expect(addresses?.at(-1)).toBe('/breaches/b1')
  })

  it('is still there after looking at another page, until it is recorded, left or started afresh', async () => {
    register()
    const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
    const first = show(<ReportBreachPage />, '/breaches/new')
    await write(screen.getByLabelText('What happened, in a few words'), 'Letter to the wrong')
    first.unmount()
    show(<ReportBreachPage />, '/breaches/new')
    expect(screen.getByLabelText('What happened, in a few words')).toHaveValue('Letter to the wrong')
    await user.click(screen.getByRole('button', { name: 'Throw it away' }))
    expect(screen.getByLabelText('What happened, in a few words')).toHaveValue('')
  })

  it('says beside the field what cannot be, and saves nothing', async () => {
    const breaches = register()
    const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
    show(<ReportBreachPage />, '/breaches/new')
    const time = screen.getByLabelText('We were sure of it at: time, 24 hours')
    await user.clear(time)
    await user.type(time, '23:00')
    await user.click(screen.getByRole('button', { name: 'Record it' }))
    expect(screen.getByText('Say in a few words what happened.')).toBeVisible()
    expect(screen.getByText('Choose what comes closest.')).toBeVisible()
    expect(screen.getByText('That is in the future. When were you sure?')).toBeVisible()
    expect(breaches.report).not.toHaveBeenCalled()
  })

  it('shows no 72 hours for a client’s data', async () => {
    register()
    const user = userEvent.setup({ delay: null, pointerEventsCheck: 0 })
    show(<ReportBreachPage />, '/breaches/new')
    await user.click(screen.getByRole('radio', { name: /A client’s/ }))
    expect(screen.getByText('Tell your client now')).toBeVisible()
    expect(screen.queryByText('72 hours end')).toBeNull()
  })
})

describe('the log', () => {
  it('shows where each clock stands', async () => {
    register()
    show(<BreachesPage />, '/breaches')
    expect(await screen.findByRole('link', { name: 'Bag with session notes left on a train' })).toHaveAttribute(
      'href',
      '/breaches/b1',
    )
    expect(screen.getByText('Clock running')).toBeVisible()
    expect(screen.getByText('46 h 38 min left')).toBeVisible()
    expect(screen.getByText('One incident recorded. One is open.')).toBeVisible()
  })

  it('says what it is for when it is empty', async () => {
    const breaches = register()
    breaches.list.mockResolvedValue({ lines: [], total: 0 })
    show(<BreachesPage />, '/breaches')
    expect(await screen.findByText('Nothing recorded yet')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Report a breach' })).toBeVisible()
  })
})

describe('the running clock elsewhere', () => {
  it('stands in the top bar of other pages, and not on its own', async () => {
    register()
    const { unmount } = show(<BreachClockChip />, '/contacts')
    expect(await screen.findByRole('link', { name: /46 h 38 min left/ })).toHaveAttribute('href', '/breaches/b1')
    unmount()
    show(<BreachClockChip />, '/breaches/b1')
    await Promise.resolve()
    expect(screen.queryByRole('link')).toBeNull()
  })

  it('stands large on Today, with what comes next', async () => {
    const of = exampleCase()
    const [item] = breachDue(of, progressOf(of, coachingFirm), now)
    register(of)
    show(<BreachClockCard item={item ?? expect.fail()} />, '/today')
    expect(await screen.findByText('Next: decide.')).toBeVisible()
    expect(screen.getByText('to Thursday 26 November, 09:20')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Contain it' })).toHaveAttribute('href', '/breaches/b1')
  })
})

it('prints the first-hour card without asking the register for anything', async () => {
  const print = vi.fn(() => Promise.resolve({ printed: true }))
  pretend({ paper: { print } })
  show(<FirstHourCard />)
  expect(screen.getAllByRole('listitem')).toHaveLength(6)
  await userEvent.setup({ delay: null, pointerEventsCheck: 0 }).click(screen.getByRole('button', { name: 'Print' }))
  expect(print).toHaveBeenCalledOnce()
})
