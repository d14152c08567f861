import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { AboutPage } from '../../../src/renderer/src/features/about/AboutPage'
import { pretend, show } from '../show'

const info = {
  version: '0.1.0',
  electron: '33.2.1',
  chromium: '130.0',
  runtimeSupported: false,
  sandboxed: true,
  platform: 'linux',
  theme: 'system' as const,
}

test('the development runtime is called what it is', async () => {
  pretend({ app: { info: () => Promise.resolve(info) } })
  show(<AboutPage />)
  expect(await screen.findByText('Development runtime, out of support')).toBeInTheDocument()
  expect(screen.getByText('33.2.1, development runtime, out of support')).toBeInTheDocument()
  expect(screen.getByText('Version 0.1.0')).toBeInTheDocument()
})

test('a supported runtime has no warning, a missing sandbox has one', async () => {
  pretend({ app: { info: () => Promise.resolve({ ...info, runtimeSupported: true, sandboxed: false }) } })
  show(<AboutPage />)
  expect(await screen.findByText('The sandbox is off')).toBeInTheDocument()
  expect(screen.queryByText(/out of support/)).not.toBeInTheDocument()
})
