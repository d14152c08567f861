import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Route } from 'wouter'
import { BreachPage } from '../../../src/renderer/src/features/breaches/BreachPage'
import { exampleCase } from '../../core/breaches/example'
import { pretend, show } from '../show'
import { fakeBreaches } from './fake-breaches'
import { write } from '../write'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-24T10:42:00Z'), toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

function open(start = exampleCase()) {
  const calls = fakeBreaches(start)
  pretend({ breaches: calls, organisation: { get: () => Promise.resolve(null) } })
  show(
    <Route path="/breaches/:id">
      <BreachPage />
    </Route>,
    '/breaches/b1',
  )
  return { calls, user: userEvent.setup({ delay: null, pointerEventsCheck: 0 }) }
}

async function goTo(user: ReturnType<typeof userEvent.setup>, step: string) {
  const steps = await screen.findByRole('list', { name: 'Steps of this case' })
  await user.click(within(steps).getByRole('button', { name: new RegExp(step) }))
}

async function choose(user: ReturnType<typeof userEvent.setup>, question: string, answer: string) {
  await user.click(screen.getByLabelText(question, { selector: 'input' }))
  const list = screen.getByLabelText(question, { selector: '[role="listbox"]' })
  const options = [...list.querySelectorAll('[role="option"]')]
  await user.click(options.find((one) => one.textContent?.startsWith(answer)) ?? expect.fail())
}

describe('a breach case', () => {
  it('shows the clock with its three times beside every step', async () => {
    open()
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Bag with session notes left on a train')
    const beside = screen.getByRole('complementary', { name: 'The clock and what is known' })
    expect(beside).toHaveTextContent('Clock running')
    expect(beside).toHaveTextContent('46h 38min')
    expect(beside).toHaveTextContent('Thu 26 Nov, 09:20')
    expect(beside).toHaveTextContent('About Fri 20 Nov, 18:10')
    expect(screen.getByText('Next: stop it getting worse, then assess it.')).toBeVisible()
  })

  it('counts the answers as on paper and gives advice that is called advice', async () => {
    const { calls, user } = open()
    await goTo(user, 'Assess')
    expect(screen.getByText('Answer all six questions to see the score and our advice.')).toBeVisible()
    // Health is among the data, and nothing says it was changed: two answers come from the case.
    expect(screen.getByRole('combobox', { name: 'What kind of information?' })).toHaveValue('Sensitive: health, belief')
    expect(screen.getByRole('combobox', { name: 'Was anything changed?' })).toHaveValue('No')
    await choose(user, 'How easily could a stranger tell who it is?', 'With some effort')
    await choose(user, 'Who could have seen it?', 'Unknown people')
    await choose(user, 'Can you still get at it?', 'Yes, we still have it')
    await choose(user, 'Was somebody trying to do harm?', 'No sign of it')
    expect(screen.getByText('2.5 on a scale to 6: medium')).toBeInTheDocument()
    expect(screen.getByText('Our advice: tell the ICO.')).toBeVisible()
    expect(screen.getByText(/Advice, not a decision/)).toBeVisible()
    expect(screen.getByText('× 0.5')).toBeVisible()

    await user.click(screen.getByRole('button', { name: 'Save and decide' }))
    expect(calls.assess).toHaveBeenCalledOnce()
    expect(await screen.findByRole('heading', { name: 'Do you tell the ICO?' })).toBeVisible()
  })

  it('says beside each question what is missing, and saves nothing', async () => {
    const { calls, user } = open()
    await goTo(user, 'Assess')
    await user.click(screen.getByRole('button', { name: 'Save and decide' }))
    expect(screen.getByText('Choose how easily people can be told apart.')).toBeVisible()
    expect(screen.getByText('Choose who could have seen it.')).toBeVisible()
    expect(screen.getByText('Choose whether you can still get at it.')).toBeVisible()
    expect(screen.getByText('Choose whether somebody tried to do harm.')).toBeVisible()
    expect(screen.queryByText(/Invalid/)).toBeNull()
    expect(calls.assess).not.toHaveBeenCalled()
  })

  it('keeps a half-filled assessment, decision and text while one looks at another step', async () => {
    const { calls, user } = open()
    await write(await screen.findByLabelText('What was done at once'), 'Rang lost property.')
    await goTo(user, 'Assess')
    await choose(user, 'Who could have seen it?', 'Unknown people')
    await goTo(user, 'Decide')
    await write(screen.getByLabelText('Your reason'), 'Health is in it.')
    await goTo(user, 'Assess')
    expect(screen.getByRole('combobox', { name: 'Who could have seen it?' })).toHaveValue('Unknown people')
    await goTo(user, 'Decide')
    expect(screen.getByLabelText('Your reason')).toHaveValue('Health is in it.')
    await goTo(user, 'Contain')
    expect(screen.getByLabelText('What was done at once')).toHaveValue('Rang lost property.')
    expect(calls.assess).not.toHaveBeenCalled()
    expect(calls.decide).not.toHaveBeenCalled()
  })

  it('opens one decision at a time; the others wait with our advice', async () => {
    const { user } = open()
    await goTo(user, 'Decide')
    expect(screen.getAllByRole('button', { name: 'Record this decision' })).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Decide: Do you tell the police?' }))
    expect(screen.getAllByRole('button', { name: 'Record this decision' })).toHaveLength(2)
  })

  it('asks for a reason whatever is decided', async () => {
    const { calls, user } = open()
    await goTo(user, 'Decide')
    const [first] = screen.getAllByRole('button', { name: 'Record this decision' })
    await user.click(first ?? expect.fail())
    expect(screen.getByText('Write down why, in your own words.')).toBeVisible()
    expect(screen.getByText('Choose yes, no or not yet.')).toBeVisible()
    expect(calls.decide).not.toHaveBeenCalled()
    await user.click(screen.getAllByRole('radio', { name: 'No' })[0] ?? expect.fail())
    await write(screen.getAllByLabelText('Your reason')[0] ?? expect.fail(), 'The bag came back closed.')
    await user.click(first ?? expect.fail())
    expect(calls.decide).toHaveBeenCalledOnce()
    expect(await screen.findByText('The bag came back closed.')).toBeVisible()
  })

  it('asks why it took longer once the 72 hours are over', async () => {
    vi.setSystemTime(new Date('2026-11-28T09:00:00Z'))
    const decided = {
      id: 'd1',
      breachId: 'b1',
      about: 'regulator',
      choice: 'yes',
      reason: 'Health.',
      decidedBy: '',
      decidedAt: '2026-11-28T08:50:00Z',
      supersedesId: null,
      adviceShown: '',
      lookAgainOn: '',
      told: null,
    } as const
    const { calls, user } = open(exampleCase({}, { decisions: [decided] }))
    await goTo(user, 'Tell')
    expect(screen.getByText('Over: report anyway and say why')).toBeVisible()
    await user.click(screen.getByRole('combobox', { name: 'How' }))
    await user.click(await screen.findByRole('option', { name: 'On the web' }))
    await user.click(screen.getByRole('button', { name: 'Record that they were told' }))
    expect(screen.getByText('The 72 hours were over by then. Say why it took longer.')).toBeVisible()
    expect(calls.tell).not.toHaveBeenCalled()
    await write(screen.getByLabelText('Why it took longer than 72 hours'), 'The coach was ill.')
    await user.click(screen.getByRole('button', { name: 'Record that they were told' }))
    expect(calls.tell).toHaveBeenCalledOnce()
  })

  it('tells a processor to tell the client, and shows no 72 hours', async () => {
    open(exampleCase({ role: 'processor', clientName: 'Marlow and Finch' }, { route: 'client' }))
    expect(await screen.findByText('Tell your client now (no 72 hours)')).toBeVisible()
    expect(screen.getByText('Tell Marlow and Finch now')).toBeVisible()
    expect(screen.queryByText('72 hours end')).toBeNull()
  })

  it('says so when the computer’s clock was set back', async () => {
    vi.setSystemTime(new Date('2026-11-21T10:42:00Z'))
    open()
    expect(await screen.findByText(/This computer says it is Sat 21 Nov, 10:42/)).toBeVisible()
  })

  it('names what still stands in the way of closing', async () => {
    const { user } = open()
    await goTo(user, 'Learn')
    expect(screen.getByText('Decide about the regulator first, and write down why.')).toBeVisible()
  })
})
