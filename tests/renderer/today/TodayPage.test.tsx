import type { TodayList } from '@core/today/contract'
import { screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { setClockOffset } from '../../../src/renderer/src/app/clock'
import { TodayPage } from '../../../src/renderer/src/features/today/TodayPage'
import { due } from '../../core/today/due'
import { openPage } from '../contacts/open-page'

beforeEach(() => setClockOffset(Date.parse('2026-11-24T10:42:00Z') - Date.now()))
afterEach(() => setClockOffset(0))

const nothing: TodayList = { clocks: [], items: [], later: [], putOff: [], total: 0, nextOn: null, quiet: [] }
const open = (list: Partial<TodayList>, recoveryProven = true) =>
  openPage(<TodayPage />, {
    calls: {
      'today.list': () => ({ ...nothing, ...list }),
      'register.status': () => ({ state: 'open', folder: 'x', recoveryProven }),
      'register.health': () => ({ audit: 'intact', note: 'found', file: 'not-needed', events: 12 }),
      'breaches.list': () => [],
      'today.done': () => [],
      'firstSteps.get': () => ({ state: 'none', answers: {}, steps: [] }),
    },
  })

describe('Today', () => {
  it('has the date as its title, one sentence, and the most urgent thing first', async () => {
    open({
      items: [
        due('a', { on: '2026-11-23', title: 'Acknowledge Helen Marsh’s request', rules: ['sar.roll'] }),
        due('b', { on: '2026-11-24', title: 'Answer Tom Ashdown’s access request' }),
        due('c', { on: null, state: 'waiting', title: 'Proof of identity for AR-2026-015', verb: 'Record it' }),
      ],
      total: 3,
      nextOn: '2026-11-24',
    })
    expect(await screen.findByRole('heading', { level: 1, name: 'Tuesday 24 November' })).toBeVisible()
    expect(await screen.findByText('One thing is late, one ends today.')).toBeVisible()
    const rows = screen
      .getAllByRole('listitem')
      .filter((row) => row.parentElement?.getAttribute('aria-label')?.startsWith('Everything'))
    expect(rows.map((row) => row.textContent?.slice(0, 22))).toEqual([
      'Mon 23 Nov1 day lateAc',
      'Tue 24 NovEnds todayAn',
      'No date yetWaitingProo',
    ])
    expect(screen.getByRole('link', { name: 'Record it: Proof of identity for AR-2026-015' })).toHaveAttribute(
      'href',
      '/requests/c',
    )
  })

  it('opens the law behind a date', async () => {
    const { user } = open({ items: [due('a', { on: '2026-11-23', title: 'Answer', rules: ['reg.fee'] })], total: 1 })
    await user.click(await screen.findByRole('button', { name: 'The law behind this: Answer' }))
    expect(await screen.findByText(/Data Protection \(Charges and Information\) Regulations/)).toBeVisible()
  })

  it('says the next date when nothing is due', async () => {
    open({ nextOn: '2026-12-03' })
    expect(await screen.findByRole('heading', { name: 'Nothing is due. The next date is Thu 3 Dec.' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Log a request' })).toBeVisible()
  })

  it('says in words what the weeks ahead hold', async () => {
    open({ items: [due('a', { on: '2026-11-23' })], later: [due('fee', { on: '2027-01-20' })], total: 1 })
    expect(
      await screen.findByText(
        'Due in the next 90 days: 1 in the week from 24 November (1 late or ending today), 1 in the week from 19 January.',
      ),
    ).toBeInTheDocument()
  })

  it('lists what is fine, and asks for a recovery sheet that nobody has proven', async () => {
    open(
      { quiet: [{ id: 'p', state: 'fine', title: 'Privacy policy, version 2', detail: 'Next review 2 March 2027' }] },
      false,
    )
    expect(await screen.findByRole('heading', { name: 'Quietly fine' })).toBeVisible()
    expect(await screen.findByText('List of changes intact')).toBeVisible()
    expect(screen.getByText('Privacy policy, version 2')).toBeVisible()
    expect(await screen.findByRole('link', { name: 'Prove it: Prove your recovery sheet' })).toHaveAttribute(
      'href',
      '/settings/security',
    )
  })

  it('keeps what has no date apart from what waits for somebody', async () => {
    open({
      items: [
        due('a', { on: null, title: 'Show the address first' }),
        due('b', { on: null, state: 'waiting', title: 'Proof of identity' }),
      ],
      total: 2,
    })
    await screen.findByText('Show the address first')
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent ?? '')
    expect(rows.find((row) => row.includes('Show the address'))).toMatch(/^No dateTo do/)
    expect(rows.find((row) => row.includes('Proof of identity'))).toMatch(/^No date yetWaiting/)
  })

  it('on a quiet day shows what is worth doing in its middle, the first as the one filled button', async () => {
    open(
      { quiet: [{ id: 'p', state: 'to-do', title: 'Policy', detail: 'x', href: '/documents', act: 'Answer' }] },
      false,
    )
    const first = await screen.findByRole('link', { name: 'Prove it: Prove your recovery sheet' })
    expect(screen.getAllByRole('heading', { name: 'Worth doing soon' })).toHaveLength(1)
    const filled = screen.getAllByRole('link').filter(({ dataset }) => dataset['variant'] === 'filled')
    expect(filled).toEqual([first])
  })
})
