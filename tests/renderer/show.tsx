import { MantineProvider } from '@mantine/core'
import { Notifications, notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Steward } from '@core/contract/index'
import { AppError } from '@core/contract/errors'
import { failure, success, type Result } from '@core/contract/result'
import { createQueryClient } from '../../src/renderer/src/app/query'
import { cssVariablesResolver, theme } from '../../src/renderer/src/app/theme'

/** Answers for the calls a test needs, typed by the contract. Throw an `AppError` to fail. */
export type FakeSteward = { readonly [F in keyof Steward]?: Partial<Steward[F]> }

/** Puts a bridge with these answers where the preload script would put the real one. */
export function pretend(fake: FakeSteward): void {
  const calls: Record<string, Record<string, (input: unknown) => Promise<Result>>> = {}
  for (const [feature, verbs] of Object.entries(fake)) {
    const served: Record<string, (input: unknown) => Promise<Result>> = {}
    for (const [verb, answer] of Object.entries(verbs)) {
      served[verb] = (input) => result(() => (answer as (input: unknown) => Promise<unknown>)(input))
    }
    calls[feature] = served
  }
  Object.defineProperty(window, 'steward', {
    configurable: true,
    value: { calls, clockOffsetMs: 0, onChanged: () => () => undefined, onCommand: () => () => undefined },
  })
}

/** Draws something in all that surrounds a page, at an address. */
export function show(what: ReactNode, path = '/today') {
  // Messages outlive a test, because their store is one for the whole page.
  notifications.clean()
  const { hook, history } = memoryLocation({ path, record: true })
  const drawn = render(
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} env="test">
      <QueryClientProvider client={createQueryClient()}>
        <Router hook={hook}>{what}</Router>
        <Notifications />
      </QueryClientProvider>
    </MantineProvider>,
  )
  return { ...drawn, addresses: history }
}

async function result(answer: () => Promise<unknown>): Promise<Result> {
  try {
    return success(await answer())
  } catch (error) {
    if (error instanceof AppError) return failure(error.code, error.detail)
    throw error
  }
}
