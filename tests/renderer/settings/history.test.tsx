import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { AppError } from '@core/contract/errors'
import { HistoryPage } from '../../../src/renderer/src/features/settings/HistoryPage'
import { pretend, show } from '../show'

const change = { action: 'requests.log', subject: 'r1', at: '2026-11-24T10:42:00Z', undone: false }

test('each change can be taken back, but not one that a later change stands on', async () => {
  const undo = vi.fn().mockResolvedValue({ action: 'requests.log' })
  pretend({
    history: {
      undo,
      list: () =>
        Promise.resolve([
          { ...change, token: 'c', action: 'contacts.edit' },
          { ...change, token: 'b', blockedBy: 'c' },
          { ...change, token: 'a', undone: true },
        ]),
    },
  })
  show(<HistoryPage />)
  await userEvent.click(await screen.findByRole('button', { name: 'Undo: Contact changed, Tue 24 Nov, 10:42' }))
  expect(undo).toHaveBeenCalledWith({ token: 'c' })
  expect(screen.getAllByRole('button', { name: /^Undo:/ })).toHaveLength(1)
  expect(screen.getByText('Undo the later change first')).toBeInTheDocument()
  expect(screen.getByText('Taken back')).toBeInTheDocument()
})

test('a change that can no longer be taken back says why', async () => {
  pretend({
    history: {
      undo: () => Promise.reject(new AppError('conflict', { reason: 'A letter was sent since.' })),
      list: () => Promise.resolve([{ ...change, token: 'a' }]),
    },
  })
  show(<HistoryPage />)
  await userEvent.click(await screen.findByRole('button', { name: /^Undo: Request logged/ }))
  const message = await screen.findByRole('alert')
  expect(within(message).getByText('A letter was sent since.')).toBeInTheDocument()
})

test('nothing changed yet is no dead end', async () => {
  pretend({ history: { list: () => Promise.resolve([]) } })
  show(<HistoryPage />)
  expect(await screen.findByRole('heading', { name: 'Nothing was changed yet' })).toBeInTheDocument()
})
