import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-sans-3/wght-italic.css'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './app/theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { api } from './app/api'
import { App } from './app/App'
import { setClockOffset } from './app/clock'
import { Providers } from './app/providers'
import { installTrustedTypes } from './app/trusted-types'

installTrustedTypes()
void start()

async function start(): Promise<void> {
  // The clock comes first: every date on the page counts from it. Without an answer the computer's own clock is right.
  await api.app.info().then(
    (info) => setClockOffset(info.clockOffsetMs),
    () => undefined,
  )
  const root = document.getElementById('root')
  if (!root) return
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <App />
      </Providers>
    </StrictMode>,
  )
}
