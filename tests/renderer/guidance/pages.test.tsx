import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { AppError } from '@core/contract/errors'
import { decide } from '@core/decisions/decide'
import { newDecision, type Decision } from '@core/decisions/decision'
import { flows } from '@core/flows/trees/index'
import { liveCall } from '@core/flows/trees/live-call'
import { larkfield } from '@core/sample/larkfield'
import { beforeEach, expect, test, vi } from 'vitest'
import { Route } from 'wouter'
import { DecisionPage } from '../../../src/renderer/src/features/guidance/DecisionPage'
import { GuidancePage } from '../../../src/renderer/src/features/guidance/GuidancePage'
import { MarketingPage } from '../../../src/renderer/src/features/marketing/MarketingPage'
import { pretend, show } from '../show'

const id = '00000000-0000-4000-8000-000000000001'
const input = newDecision.parse({
  flowId: 'live-call',
  subject: 'Brightwater <b>Joinery</b>',
  answers: { 'is-marketing': 'no', 'no-contact-service': 'no' },
  author: 'Ruth Calder',
  note: 'Moving the Thursday session.',
  reviewOn: '2027-05-24',
})
const made = decide(liveCall, input, { id, now: '2026-11-24T10:42:00.000Z', facts: {} })
if (!made) throw new Error('the run is not finished')
const saved: Decision = made
const setReview = vi.fn()

beforeEach(() => setReview.mockClear())

function open(decision: Decision | undefined) {
  pretend({
    organisation: { get: () => Promise.resolve(larkfield) },
    decisions: {
      get: () =>
        decision
          ? Promise.resolve({ ...decision, lines: [], replacedBy: null, changes: [] })
          : Promise.reject(new AppError('not-found')),
      list: () => Promise.resolve({ rows: decision ? [decision] : [], total: decision ? 1 : 0 }),
      setReview: (asked) => {
        setReview(asked)
        return Promise.resolve({ ...saved, reviewOn: asked.reviewOn })
      },
    },
  })
  return userEvent.setup()
}

test('a saved decision is shown in the words of its day, not in those of the flow', async () => {
  const [first] = saved.snapshot.questions
  if (!first) throw new Error('no question')
  open({ ...saved, snapshot: { ...saved.snapshot, questions: [{ ...first, ask: 'Words of long ago?' }] } })
  const { container } = show(
    <Route path="/guidance/decision/:id">
      <DecisionPage />
    </Route>,
    `/guidance/decision/${id}`,
  )
  expect(await screen.findByRole('heading', { level: 1, name: 'Brightwater <b>Joinery</b>' })).toBeVisible()
  expect(container.querySelector('b')).toBeNull()
  expect(screen.getByText('Yes, if…')).toBeVisible()
  expect(screen.getByText('Words of long ago?')).toBeVisible()
  expect(screen.getByText('Moving the Thursday session.')).toBeVisible()
  expect(screen.getByText('On Monday 24 May 2027.')).toBeVisible()
  expect(screen.getByText(/Questions of 24 November 2026, rules of 21 November 2026/)).toBeVisible()
  expect(await screen.findByRole('button', { name: 'Export' })).toBeVisible()
})

test('the day to look again can be moved, but not behind us', async () => {
  const user = open(saved)
  show(
    <Route path="/guidance/decision/:id">
      <DecisionPage />
    </Route>,
    `/guidance/decision/${id}`,
  )
  await user.click(await screen.findByRole('button', { name: 'Set another day' }))
  const field = screen.getByRole('textbox', { name: /New day/ })
  await user.clear(field)
  await user.type(field, '1/1/2020')
  await user.click(screen.getByRole('button', { name: 'Keep this day' }))
  expect(screen.getByText('Choose a day after today, so that it can come back to you.')).toBeVisible()
  expect(setReview).not.toHaveBeenCalled()
  await user.clear(field)
  await user.click(screen.getByRole('button', { name: 'Keep this day' }))
  await waitFor(() => expect(setReview).toHaveBeenCalledWith({ id, reviewOn: '' }))
})

test('a decision that is gone is no dead end', async () => {
  open(undefined)
  show(
    <Route path="/guidance/decision/:id">
      <DecisionPage />
    </Route>,
    `/guidance/decision/${id}`,
  )
  expect(await screen.findByRole('link', { name: 'Show all saved answers' })).toHaveAttribute(
    'href',
    '/guidance/decisions',
  )
})

test('saved decisions are listed with their answer, and open', async () => {
  open(saved)
  show(<MarketingPage />, '/marketing')
  const row = (await screen.findAllByRole('row'))[1]
  if (!row) throw new Error('no row')
  expect(within(row).getByRole('link', { name: 'Brightwater <b>Joinery</b>' })).toHaveAttribute(
    'href',
    `/guidance/decision/${id}`,
  )
  expect(within(row).getByText('Yes, if…')).toBeVisible()
  expect(within(row).getByText('24 November 2026')).toBeVisible()
})

test('with nothing saved the page says what it is for and offers the first step', async () => {
  open(undefined)
  show(<MarketingPage />, '/marketing')
  expect(await screen.findByText(/^Answer a few questions before you ring or write to somebody/)).toBeVisible()
  const doors = within(screen.getByRole('navigation', { name: 'Parts of marketing' })).getAllByRole('link')
  expect(doors.map((door) => door.getAttribute('href'))).toEqual([
    '/marketing/may-i',
    '/marketing/campaigns',
    '/marketing/permissions',
    '/marketing/do-not-contact',
    '/marketing/screening',
    '/marketing/recordings',
  ])
  expect(screen.getByRole('link', { name: 'May we ring somebody?' })).toHaveAttribute(
    'href',
    '/guidance/flow/live-call?',
  )
})

test('the guides are offered by what they are for, each of them, with the doors to what can be looked up', () => {
  open(undefined)
  show(<GuidancePage />, '/guidance')
  for (const { title } of flows) expect(screen.getByRole('link', { name: title })).toBeVisible()
  expect(screen.getByRole('link', { name: 'The first hour of a breach' })).toHaveAttribute(
    'href',
    '/guidance/first-hour',
  )
  expect(screen.getByRole('link', { name: 'Library of rules' })).toHaveAttribute('href', '/guidance/library')
})
