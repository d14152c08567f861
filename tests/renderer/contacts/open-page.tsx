import type { Bridge } from '@core/contract/index'
import type { Result } from '@core/contract/result'
import { success } from '@core/contract/result'
import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { Route, Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { createQueryClient } from '../../../src/renderer/src/app/query'
import { cssVariablesResolver, theme } from '../../../src/renderer/src/app/theme'

// jsdom has no fonts; a text field that grows listens to them.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })

/** What the register answers to a call: its value, or a whole result where a fault or an undo is meant. */
export type Answer = (input: never) => unknown

/** Renders a page at an address, with a register that answers only the calls named. Every call is kept. */
export function openPage(page: ReactNode, options: { at?: string; route?: string; calls: Record<string, Answer> }) {
  const { at = '/', route, calls } = options
  const asked = vi.fn<(call: string, input: unknown) => void>()
  const bridge: Bridge = {
    calls: bridgeCalls(calls, asked),
    clockOffsetMs: 0,
    onChanged: () => () => undefined,
    onCommand: () => () => undefined,
  }
  vi.stubGlobal('steward', bridge)
  const { hook, history } = memoryLocation({ path: at, record: true })
  const client = createQueryClient()
  const user = userEvent.setup()
  const shown = render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} env="test">
      <QueryClientProvider client={client}>
        <Router hook={hook}>{route === undefined ? page : <Route path={route}>{page}</Route>}</Router>
        <Notifications />
      </QueryClientProvider>
    </MantineProvider>,
  )
  return { ...shown, user, asked, history, client }
}

function bridgeCalls(answers: Record<string, Answer>, asked: (call: string, input: unknown) => void) {
  const features: Record<string, Record<string, (input: unknown) => Promise<unknown>>> = {}
  for (const [name, answer] of Object.entries(answers)) {
    const [feature = '', verb = ''] = name.split('.')
    features[feature] ??= {}
    features[feature][verb] = (input) => {
      asked(name, input)
      const value = answer(input as never)
      return Promise.resolve(isResult(value) ? value : success(value))
    }
  }
  return features
}

function isResult(value: unknown): value is Result {
  return typeof value === 'object' && value !== null && 'ok' in value
}
