import './first/zod-without-eval'
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-sans-3/wght-italic.css'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './app/theme.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App, fetchFirstFace } from './app/App'
import { setClockOffset } from './app/clock'
import { Providers } from './app/providers'
import { installTrustedTypes } from './app/trusted-types'

installTrustedTypes()
// The clock comes first: every date on the page counts from it.
setClockOffset(window.steward.clockOffsetMs)
const root = document.getElementById('root')
if (root) {
  void fetchFirstFace().then(() =>
    createRoot(root).render(
      <StrictMode>
        <Providers>
          <App />
        </Providers>
      </StrictMode>,
    ),
  )
}
