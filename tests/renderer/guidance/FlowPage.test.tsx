import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { AppError } from '@core/contract/errors'
import { decide } from '@core/decisions/decide'
import { newDecision } from '@core/decisions/decision'
import { factsFor } from '@core/flows/facts-for'
import { liveCall } from '@core/flows/trees/live-call'
import type { ContactStop } from '@core/suppression/contract'
import { larkfield } from '@core/sample/larkfield'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Route } from 'wouter'
import { FlowPage } from '../../../src/renderer/src/features/guidance/FlowPage'
import { person, row } from '../contacts/people'
import { pretend, show } from '../show'

const dan = person(7, { displayName: 'Dan Okafor', subscriberType: 'individual' })
const save = vi.fn()
const print = vi.fn()

beforeEach(() => {
  vi.setSystemTime('2026-11-24T10:42:00Z')
  save.mockClear()
  print.mockClear()
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })
})
afterEach(() => void vi.useRealTimers())

function open(contact = '', stops: ContactStop[] = []) {
  pretend({
    suppression: { standing: () => Promise.resolve(stops) },
    organisation: { get: () => Promise.resolve(larkfield) },
    contacts: {
      get: ({ id }) => (id === dan.id ? Promise.resolve(dan) : Promise.reject(new AppError('not-found'))),
      list: () => Promise.resolve({ rows: [row(dan)], total: 1, more: false }),
    },
    paper: { print: (input) => Promise.resolve({ printed: Boolean(print(input) ?? true) }) },
    decisions: {
      facts: ({ contactId }) =>
        Promise.resolve(factsFor({ ...(contactId === dan.id && { contact: dan, stops }), channel: 'live-call' })),
      save: (input) => {
        save(input)
        const made = decide(liveCall, newDecision.parse(input), {
          id: dan.id,
          now: '2026-11-24T10:42:00.000Z',
          facts: {},
        })
        return made ? Promise.resolve(made) : Promise.reject(new AppError('unexpected'))
      },
    },
  })
  const { addresses } = show(
    <Route path="/guidance/flow/:flowId">
      <FlowPage />
    </Route>,
    `/guidance/flow/live-call?contact=${contact}`,
  )
  return { user: userEvent.setup(), addresses }
}

const question = (name: string | RegExp) => screen.findByRole('heading', { level: 2, name })

test('the whole way by keyboard: Y, N and Enter, to a saved decision', async () => {
  const { user, addresses } = open(dan.id)
  expect(await screen.findByRole('heading', { level: 1, name: 'May we ring Dan Okafor?' })).toBeVisible()
  await question('Is what you want to say marketing?')
  await user.keyboard('y{Enter}')
  // Nothing on the list is about Dan, so that is not asked either.
  expect(await question('Did Dan Okafor ask you for exactly this?')).toHaveFocus()
  await user.keyboard('n{Enter}')
  await question('Do you know that Dan Okafor is under 18?')
  await user.keyboard('n{Enter}')
  // Who pays for the line is known from the register, so it is not asked.
  await question('Is the call about claims or pensions?')
  await user.tab()
  await user.keyboard(' {Enter}')
  await question(/ever told you not to ring/)
  await user.keyboard('n{Enter}')
  await question(/rule of your own/)
  await user.keyboard('n{Enter}')
  await question(/calls from you to this number are fine/)
  await user.keyboard('n{Enter}')
  await question(/screened in the last 27 days/)
  await user.keyboard('y{Enter}')
  await question(/on one of the registers/)
  await user.keyboard('y{Enter}')
  expect(await question(/You may not ring it\./)).toHaveFocus()

  await user.click(screen.getByRole('button', { name: 'Save the decision' }))
  await waitFor(() => expect(save).toHaveBeenCalledOnce())
  expect(save.mock.calls[0]?.[0]).toMatchObject({
    flowId: 'live-call',
    subject: 'Dan Okafor',
    contactId: dan.id,
    author: 'Ruth Calder',
    reviewOn: '2027-11-24',
    answers: { listed: 'yes', subscriber: 'individual', 'is-suppressed': 'no' },
  })
  await waitFor(() => expect(addresses.at(-1)).toBe(`/guidance/decision/${dan.id}`))
})

test('what the register answered is counted, says where it comes from, and can be changed', async () => {
  const { user } = open(dan.id)
  for (const key of ['y', 'n', 'n']) {
    await waitFor(() => expect(screen.getByRole('button', { name: 'Next' })).toBeVisible())
    await user.keyboard(`${key}{Enter}`)
  }
  await question('Is the call about claims or pensions?')
  await user.click(screen.getByRole('button', { name: '2 answered from the register' }))
  expect(await screen.findByText('From your do-not-contact list: nothing in it is about them.')).toBeVisible()
  const paying = screen.getByText('From the contact’s entry in the register.')
  expect(paying).toBeVisible()
  const line = paying.closest('li') ?? paying
  await user.click(within(line).getByRole('button', { name: 'Change this answer' }))
  await question('Who pays for the line or mailbox you would use?')
  expect(screen.getByRole('radio', { name: /A person, or a business/ })).toBeChecked()
})

test('without a contact it first asks who, and the name stands in the questions', async () => {
  const { user } = open()
  await user.type(
    await screen.findByRole('combobox', { name: 'Who do you want to ring?' }),
    'Brightwater Joinery{Enter}',
  )
  expect(screen.getByRole('heading', { level: 1, name: 'May we ring Brightwater Joinery?' })).toBeVisible()
  await user.keyboard('y')
  await user.click(screen.getByRole('button', { name: 'Next' }))
  await question('Is Brightwater Joinery on your suppression list for this?')
})

test('a contact is found while typing, and the questions know what the register knows', async () => {
  const { user, addresses } = open()
  await user.type(await screen.findByRole('combobox', { name: 'Who do you want to ring?' }), 'dan o')
  await user.click(await screen.findByRole('option', { name: /Dan Okafor/ }))
  expect(await screen.findByRole('heading', { level: 1, name: 'May we ring Dan Okafor?' })).toBeVisible()
  expect(addresses.at(-1)).toContain(dan.id)
})

test('Next without an answer says so beside the answers, and Back keeps the answer', async () => {
  const { user } = open(dan.id)
  await question('Is what you want to say marketing?')
  await user.click(screen.getByRole('button', { name: 'Next' }))
  expect(screen.getByText('Choose an answer, then go on.')).toBeVisible()
  await user.click(screen.getByRole('radio', { name: /Yes, some of it/ }))
  await user.click(screen.getByRole('button', { name: 'Next' }))
  await question(/exactly this/)
  await user.click(screen.getByRole('button', { name: 'Back' }))
  await question(/suppression list/)
  await user.click(screen.getByRole('button', { name: 'Back' }))
  expect(screen.getByRole('radio', { name: /Yes, some of it/ })).toBeChecked()
})

test('the picture names every box, shows where you are, and an answered question opens from it', async () => {
  const { user } = open(dan.id)
  await question('Is what you want to say marketing?')
  await user.keyboard('y{Enter}')
  const picture = await screen.findByRole('region', { name: 'Picture of the questions' })
  const answered = await within(picture).findByRole('button', { name: /Is it marketing\?: Yes. Change this answer/ })
  expect(within(picture).getByLabelText('Asked for exactly this?: You are here')).toHaveAttribute(
    'aria-current',
    'step',
  )
  expect(within(picture).getByLabelText('End: Yes, if…')).toBeInTheDocument()
  answered.focus()
  await user.keyboard('{Enter}')
  await question('Is what you want to say marketing?')
})

test('a part that is folded opens on demand, and all questions print', async () => {
  const { user } = open(dan.id)
  const part = await screen.findByRole('button', { name: /The call: Still to come. Show its questions/ })
  await user.click(part)
  expect(await screen.findByLabelText('On a register?')).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: 'Print all questions' }))
  await waitFor(() => expect(print).toHaveBeenCalledOnce())
  expect(JSON.stringify(print.mock.calls[0]?.[0])).toContain('Was the number screened in the last 27 days?')
})

test('a decision about nobody cannot be saved; the missing name is asked beside its field', async () => {
  const { user } = open()
  await user.click(await screen.findByRole('button', { name: 'Next' }))
  await question('Is what you want to say marketing?')
  await user.click(screen.getByRole('radio', { name: 'I am not sure' }))
  await user.click(screen.getByRole('button', { name: 'Next' }))
  await question('Do you send it as a public body or an NHS practice?')
  await user.click(screen.getByRole('radio', { name: 'No' }))
  await user.click(screen.getByRole('button', { name: 'Next' }))
  await user.click(await screen.findByRole('button', { name: 'Save the decision' }))
  expect(await screen.findByText('Write who or what this is about.')).toBeVisible()
  expect(save).not.toHaveBeenCalled()
})

test('a contact that is gone is no dead end', async () => {
  open('00000000-0000-4000-8000-0000000000ff')
  expect(await screen.findByText('That contact is not in the register')).toBeVisible()
  expect(screen.getByRole('combobox', { name: 'Who do you want to ring?' })).toBeVisible()
})

test('somebody who asked for no calls is answered from the register, blocked, and told where it comes from', async () => {
  const stop: ContactStop = {
    id: dan.id,
    contactId: dan.id,
    matchedBy: 'person',
    whose: '',
    requestId: dan.id,
    reference: 'DNC-2026-001',
    source: 'Asked by phone',
    askedOn: '2026-11-24',
    channels: ['sms', 'live-call', 'automated-call'],
    purposes: [],
  }
  const { user } = open(dan.id, [stop])
  const note = await screen.findByRole('note')
  expect(note).toHaveTextContent('Asked on 24 November not to be contacted')
  expect(note).toHaveTextContent('Text messages and phone calls')
  expect(within(note).getByRole('link', { name: 'DNC-2026-001' })).toHaveAttribute('href', `/requests/${dan.id}`)
  await question('Is what you want to say marketing?')
  await user.keyboard('y{Enter}')
  await question('Has Dan Okafor since asked you for exactly this?')
  await user.keyboard('n{Enter}')
  await question('Dan Okafor is on your suppression list. Send no marketing.')
  await user.click(screen.getByText('Why: your 3 answers'))
  const known = screen.getByText(
    'From your do-not-contact list, since 24 November 2026 (Asked by phone, DNC-2026-001).',
  )
  const line = known.closest('li') ?? known
  expect(within(line).queryByRole('button', { name: 'Change this answer' })).toBeNull()
  expect(screen.getAllByRole('button', { name: 'Change this answer' })).toHaveLength(2)
})

test('the role that was filled in goes with its name, and never stands beside another’s', async () => {
  const { user } = open()
  await user.type(await screen.findByRole('combobox', { name: 'Who do you want to ring?' }), 'Brightwater{Enter}')
  await question('Is what you want to say marketing?')
  await user.click(screen.getByRole('radio', { name: 'I am not sure' }))
  await user.click(screen.getByRole('button', { name: 'Next' }))
  await user.click(await screen.findByRole('radio', { name: 'No' }))
  await user.click(screen.getByRole('button', { name: 'Next' }))
  const [author, role] = [await screen.findByLabelText('Who decides this?'), screen.getByLabelText(/^Their role/)]
  expect(role).toHaveValue('Business manager')
  await user.clear(author)
  await user.type(author, 'Owen Price')
  expect(role).toHaveValue('')
  await user.type(role, 'Partner')
  await user.clear(author)
  await user.type(author, 'Ruth Calder')
  expect(role, 'what somebody wrote stays').toHaveValue('Partner')
  await user.clear(role)
  await user.type(author, '{Backspace}r')
  expect(role).toHaveValue('Business manager')
})
