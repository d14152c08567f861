import type { RequestEvent, EventFacts } from '@core/requests/event'
import { clockOfRequest } from '@core/requests/clock-of-request'
import { newRequest, type NewRequest } from '@core/requests/new-request'
import { openRequest } from '@core/requests/open-request'
import type { RequestCase } from '@core/requests/request'
import { newOrganisation } from '@core/organisation/new-organisation'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Route } from 'wouter'
import { setClockOffset } from '../../../src/renderer/src/app/clock'
import { RequestPage } from '../../../src/renderer/src/features/requests/RequestPage'
import { person, row } from '../contacts/people'
import { pretend, show } from '../show'
import { write } from '../write'
import './fonts'

beforeEach(() => setClockOffset(Date.parse('2026-11-24T10:42:00Z') - Date.now()))
afterEach(() => setClockOffset(0))

const id = '00000000-0000-4000-8000-000000000001'
const jurisdiction = 'england-and-wales' as const
const known = person(7, { displayName: 'Thomas Ashdown', organisationName: 'Ashdown Ltd' })
const tom: NewRequest = {
  kind: 'access',
  name: 'Tom Ashdown',
  receivedOn: '2026-10-28',
  scope: 'everything',
  details: {},
}

function caseOf(input: NewRequest, ...story: EventFacts[]): RequestCase {
  const opened = openRequest(newRequest.parse(input), {
    id,
    reference: 'AR-2026-014',
    now: '2026-10-28T09:00:00Z',
    jurisdiction,
  })
  const events = story.map((facts, index): RequestEvent => {
    return { id: `00000000-0000-4000-8000-00000000001${index}`, recordedAt: '2026-11-24T10:42:00Z', facts }
  })
  const clock = clockOfRequest({ ...opened, events: story, jurisdiction })
  return { request: { ...opened, clock }, events }
}

function open(shown: RequestCase) {
  const addEvent = vi.fn().mockResolvedValue(shown)
  const recordLateNotice = vi.fn().mockResolvedValue(shown)
  const close = vi.fn().mockResolvedValue(shown)
  const correct = vi.fn().mockResolvedValue(shown)
  pretend({
    requests: { get: () => Promise.resolve(shown), addEvent, recordLateNotice, close, correct },
    contacts: { list: () => Promise.resolve({ rows: [row(known)], total: 1, more: false }) },
    organisation: {
      get: () =>
        Promise.resolve({ ...newOrganisation(), name: 'Larkfield Coaching', email: 'hello@larkfield.example' }),
    },
  })
  show(
    <Route path="/requests/:id">
      <RequestPage />
    </Route>,
    `/requests/${id}`,
  )
  return { addEvent, recordLateNotice, close, correct }
}

const menu = async (item: string) => {
  await userEvent.click(await screen.findByRole('button', { name: /^More/ }))
  await userEvent.click(await screen.findByRole('menuitem', { name: item }))
}

describe('the case of a request', () => {
  it('shows the date, its working and its own target, and what to do next', async () => {
    open(
      caseOf(
        tom,
        { type: 'clarification-asked', on: '2026-11-02', what: 'Which years?' },
        { type: 'clarification-answered', on: '2026-11-06', what: '2024' },
      ),
    )
    expect(await screen.findByRole('heading', { level: 1, name: 'Access request from Tom Ashdown' })).toBeVisible()
    expect(screen.getByText('Thu 3 Dec')).toBeVisible()
    expect(screen.getByText('Own target: Wed 2 Dec')).toBeVisible()
    expect(screen.getByText(/You waited 5 days for an answer/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Next: tell them you have it' })).toBeVisible()
    expect(screen.getByText(/Nothing about Tom Ashdown may be destroyed/)).toBeVisible()
    expect(screen.getByText('Not linked, so not held')).toBeVisible()
  })

  it('says that it holds what is destroyed otherwise only where it is linked to a contact', async () => {
    open({ ...caseOf(tom), request: { ...caseOf(tom).request, contactId: '00000000-0000-4000-8000-000000000009' } })
    expect(await screen.findByText('Held while this is open')).toBeVisible()
    expect(screen.queryByText('Not linked, so not held')).toBeNull()
  })

  it('pauses with the question and the day it was asked', async () => {
    const { addEvent } = open(caseOf(tom))
    await menu('Ask what is wanted, and pause')
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Record and pause' }))
    expect(await within(dialog).findByText('Write what you asked them to make clear.')).toBeVisible()
    await write(within(dialog).getByRole('textbox', { name: 'What you asked' }), 'Which years?')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Record and pause' }))
    expect(addEvent).toHaveBeenCalledWith({
      id,
      event: { type: 'clarification-asked', on: '2026-11-24', what: 'Which years?' },
    })
  })

  it('says why more time cannot be taken on day 40, and keeps a late notice only if asked to', async () => {
    const { addEvent, recordLateNotice } = open(caseOf({ ...tom, receivedOn: '2026-10-15' }))
    await menu('Take two more months')
    const dialog = await screen.findByRole('dialog')
    await write(within(dialog).getByRole('textbox', { name: /reasons/ }), 'Many archives')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Record the extension' }))
    expect(await within(dialog).findByText(/The last day to tell them was Monday 16 November 2026/)).toBeVisible()
    expect(addEvent).not.toHaveBeenCalled()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Keep it as late, without effect' }))
    expect(recordLateNotice).toHaveBeenCalledWith({ id, on: '2026-11-24', reasons: 'Many archives' })
  })

  it('shows the acknowledgement with its date before it is recorded as sent', async () => {
    open(caseOf(tom))
    await userEvent.click(await screen.findByRole('button', { name: 'Write the acknowledgement' }))
    const letter = await screen.findByRole('article', { name: 'The letter' })
    expect(letter).toHaveTextContent('Dear Tom Ashdown')
    expect(letter).toHaveTextContent('We will answer by Monday 30 November 2026')
    expect(letter).toHaveTextContent('hello@larkfield.example')
  })

  it('asks for reasons when something is refused', async () => {
    const { close } = open(caseOf(tom))
    await menu('Close the case')
    const dialog = await screen.findByRole('dialog')
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Refused' }))
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close the case' }))
    expect(close).not.toHaveBeenCalled()
    await write(within(dialog).getByRole('textbox', { name: 'Reasons' }), 'Asked for the same last week')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close the case' }))
    expect(close).toHaveBeenCalledWith({
      id,
      on: '2026-11-24',
      outcome: 'refused',
      note: 'Asked for the same last week',
    })
  })

  it('has no way to refuse, pause or extend a request to stop marketing', async () => {
    open(caseOf({ kind: 'do-not-contact', name: 'Joan', receivedOn: '2026-11-20', details: {} }))
    await userEvent.click(await screen.findByRole('button', { name: /^More/ }))
    const items = (await screen.findAllByRole('menuitem')).map((item) => item.textContent)
    expect(items.join(' ')).not.toMatch(/refuse|pause|more months|identity/i)
  })
})

describe('putting right what was logged', () => {
  it('starts from what stands there, shows the new date, and sends all facts', async () => {
    const { correct } = open(caseOf(tom))
    await menu('Correct what was logged')
    const dialog = await screen.findByRole('dialog', { name: 'Correct what was logged' })
    expect(within(dialog).getByRole('textbox', { name: 'Name' })).toHaveValue('Tom Ashdown')
    expect(within(dialog).getByText('Reply by Monday 30 November 2026, as before.')).toBeVisible()
    const day = within(dialog).getByLabelText('Day it came')
    await userEvent.clear(day)
    await write(day, '26/10/2026')
    expect(within(dialog).getByText('Reply by Thursday 26 November 2026.')).toBeVisible()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save the correction' }))
    expect(correct).toHaveBeenCalledWith({
      id,
      facts: expect.objectContaining({ name: 'Tom Ashdown', receivedOn: '2026-10-26', scope: 'everything' }),
    })
    expect(await screen.findByText('Corrected. The date is worked out anew.')).toBeVisible()
  })

  it('refuses a day after something that is recorded, beside the field', async () => {
    const { correct } = open(caseOf(tom, { type: 'acknowledged', on: '2026-10-29', how: 'post' }))
    await menu('Correct what was logged')
    const dialog = await screen.findByRole('dialog')
    const day = within(dialog).getByLabelText('Day it came')
    await userEvent.clear(day)
    await write(day, '30/10/2026')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save the correction' }))
    expect(within(dialog).getByText(/Something is recorded on 29 October 2026 already/)).toBeVisible()
    expect(correct).not.toHaveBeenCalled()
  })

  it('tells the correction in the story, and does not offer to take it out', async () => {
    const corrected = {
      type: 'corrected',
      on: '2026-11-24',
      fields: ['receivedOn'],
      receivedWas: '2026-10-27',
    } as const
    open(caseOf(tom, { ...corrected, fields: [...corrected.fields] }, { type: 'note', on: '2026-11-24', text: 'x' }))
    expect(await screen.findByText('Corrected: the day it came')).toBeVisible()
    expect(screen.getByText('It said 27 October 2026 before.')).toBeVisible()
    await menu('Remove an entry')
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getAllByRole('radio')).toHaveLength(1)
  })

  it('offers to link a wish for no marketing to the contact it may be about', async () => {
    const stop: NewRequest = { kind: 'do-not-contact', name: 'Tom Ashdown', receivedOn: '2026-11-24', details: {} }
    const { correct } = open(caseOf(stop))
    expect(await screen.findByText('Not linked to a contact, so nothing stops yet')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Add Tom Ashdown as a contact' })).toBeVisible()
    await userEvent.click(await screen.findByRole('button', { name: 'Link to Thomas Ashdown' }))
    const facts = expect.objectContaining({ kind: 'do-not-contact', name: 'Tom Ashdown', contactId: known.id })
    expect(correct).toHaveBeenCalledWith({ id, facts })
  })

  it('says nothing of links where the contact is known', async () => {
    open(caseOf({ ...tom, contactId: known.id }))
    expect(await screen.findByRole('heading', { name: 'Access request from Tom Ashdown' })).toBeVisible()
    expect(screen.queryByText(/Not linked/)).toBeNull()
  })

  it('a late case says what to do about it', async () => {
    open(caseOf({ ...tom, receivedOn: '2026-10-23' }))
    expect(await screen.findByText('Reply by Monday 23 November 2026: that day is past')).toBeVisible()
    expect(screen.getByText(/say in the answer that it is late and why/)).toBeVisible()
  })

  it('where looking comes next, the places carry the one filled button', async () => {
    open(
      caseOf(
        tom,
        { type: 'acknowledged', on: '2026-10-29', how: 'e-mail' },
        { type: 'identity-not-needed', on: '2026-10-29', why: 'Known' },
      ),
    )
    expect(await screen.findByRole('heading', { name: 'Next: search the places' })).toBeVisible()
    expect(screen.getAllByRole('button', { name: /^Record: / }).length).toBeGreaterThan(3)
    expect(screen.getByRole('button', { name: 'Record a search' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Close the case' })).toBeVisible()
  })
})
