import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { setClockOffset } from '../../../src/renderer/src/app/clock'
import { DueDateCalculator } from '../../../src/renderer/src/features/guidance/DueDateCalculator'
import { show } from '../show'

beforeEach(() => setClockOffset(Date.parse('2026-11-13T10:42:00Z') - Date.now()))
afterEach(() => setClockOffset(0))

const choose = async (field: string, option: string) => {
  await userEvent.click(screen.getByRole('combobox', { name: field }))
  await userEvent.click(await screen.findByRole('option', { name: option }))
}

test('answers for an access request of today, and for another nation and day', async () => {
  show(<DueDateCalculator />)
  expect(screen.getByText('Mon 14 Dec 2026')).toBeVisible()
  await choose('Nation', 'Scotland')
  const day = screen.getByRole('textbox', { name: 'Received' })
  await userEvent.clear(day)
  await userEvent.type(day, '30 / 10 / 2026')
  expect(screen.getByText('Tue 1 Dec 2026')).toBeVisible()
  expect(screen.getByText(/St Andrew’s Day/)).toBeVisible()
})

test('counts hours for a breach, and asks for no nation', async () => {
  show(<DueDateCalculator />)
  await choose('What came in', 'Breach')
  expect(screen.getByText('Mon 16 Nov, 10:42')).toBeVisible()
  expect(screen.queryByRole('combobox', { name: 'Nation' })).not.toBeInTheDocument()
})

test('says the working day after day 30 for a complaint', async () => {
  show(<DueDateCalculator />)
  await choose('What came in', 'Complaint about data')
  expect(screen.getByText(/day 30 is Sunday 13 December 2026/)).toBeVisible()
  expect(screen.getByText('Mon 14 Dec 2026')).toBeVisible()
})
