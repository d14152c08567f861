import type { Theme } from '@core/app/theme'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { Appearance } from '../../../src/renderer/src/features/settings/Appearance'
import { pretend, show } from '../show'

it('shows what the host keeps, and has it kept', async () => {
  let theme: Theme = 'dark'
  const setTheme = vi.fn((input: { theme: Theme }) => {
    theme = input.theme
    return Promise.resolve({})
  })
  const info = {
    version: '1',
    electron: '1',
    chromium: '1',
    runtimeSupported: true,
    sandboxed: true,
    platform: 'linux',
  }
  pretend({ app: { info: () => Promise.resolve({ ...info, theme }), setTheme } })
  show(<Appearance />)
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked())
  await userEvent.click(screen.getByRole('radio', { name: 'Light' }))
  expect(setTheme).toHaveBeenCalledWith({ theme: 'light' })
  await waitFor(() => expect(screen.getByRole('radio', { name: 'Light' })).toBeChecked())
})
