import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { judgementFacts } from '@core/flows/judgement'
import { larkfield } from '@core/sample/larkfield'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Route } from 'wouter'
import { FlowPage } from '../../../src/renderer/src/features/guidance/FlowPage'
import { pretend, show } from '../show'

const list = vi.fn()
const save = vi.fn()

beforeEach(() => {
  vi.setSystemTime('2026-11-24T10:42:00Z')
  list.mockClear()
  save.mockClear()
})
afterEach(() => void vi.useRealTimers())

function open(flowId: string) {
  pretend({
    organisation: { get: () => Promise.resolve(larkfield) },
    contacts: { list: (filter) => Promise.resolve({ rows: [], total: Number(list(filter) ?? 0), more: false }) },
    decisions: {
      list: () => Promise.resolve({ rows: [], total: 0 }),
      facts: () => Promise.resolve(judgementFacts(undefined, '2026-11-24')),
      save: (input) => Promise.reject(new Error(String(save(input)))),
    },
  })
  show(
    <Route path="/guidance/flow/:flowId">
      <FlowPage />
    </Route>,
    `/guidance/flow/${flowId}?`,
  )
  return userEvent.setup()
}

async function answer(user: ReturnType<typeof userEvent.setup>, name: RegExp) {
  await user.click(await screen.findByRole('radio', { name }))
  await user.click(screen.getByRole('button', { name: 'Next' }))
}

test('a cookie is named in words; nobody is looked up for it', async () => {
  const user = open('cookies')
  await user.click(await screen.findByLabelText('Which cookie, pixel or script?'))
  await user.paste('Visit counter')
  await user.click(screen.getByRole('button', { name: 'Next' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Does it need consent? Visit counter' })).toBeVisible()
  expect(list).not.toHaveBeenCalled()
})

test('questions about the organisation itself begin at once, with its name', async () => {
  open('pecr-applies')
  expect(await screen.findByRole('heading', { level: 1, name: `Does PECR apply to ${larkfield.name}?` })).toBeVisible()
  expect(await screen.findByRole('heading', { level: 2, name: /^Do you market/ })).toBeVisible()
})

test('a judgement is not kept without its reason', async () => {
  const user = open('specific-opportunity')
  await user.click(await screen.findByLabelText('Which messages is the judgement about?'))
  await user.paste('E-mails on one vacancy')
  await user.click(screen.getByRole('button', { name: 'Next' }))
  for (let asked = 0; asked < 3; asked += 1) await answer(user, /^Yes/)
  await user.click(await screen.findByRole('button', { name: 'Save the judgement' }))
  expect(await screen.findByText('Write the reason: it is what the judgement rests on.')).toBeVisible()
  expect(screen.getByLabelText('The reason')).toHaveAttribute('aria-invalid', 'true')
  expect(save).not.toHaveBeenCalled()
})
