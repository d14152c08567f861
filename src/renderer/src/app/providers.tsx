import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { Router } from 'wouter'
import { useHashAddress } from './hash-address'
import { createQueryClient, followChanges } from './query'
import { cssVariablesResolver, theme } from './theme'

// Pages come from one file, so their addresses stand after the #.
const addresses = { hook: useHashAddress }

/** What everything on the page stands in: theme, the copy of what the register said, the address, and messages. */
export function Providers({ children }: { readonly children: ReactNode }) {
  const [client] = useState(createQueryClient)
  useEffect(() => followChanges(client), [client])
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
      <QueryClientProvider client={client}>
        <Router {...addresses}>{children}</Router>
        <Notifications position="bottom-right" autoClose={6000} limit={4} />
      </QueryClientProvider>
    </MantineProvider>
  )
}
