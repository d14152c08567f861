import { app } from 'electron'

/**
 * Milliseconds to add to the computer’s clock. Zero in a packaged program; in development `--steward-now=<instant>`
 * starts the clock there, so that demonstrations and window tests play on a known day.
 */
export function clockOffset(): number {
  const wanted = app.isPackaged ? '' : app.commandLine.getSwitchValue('steward-now')
  const start = Date.parse(wanted)
  return Number.isNaN(start) ? 0 : start - Date.now()
}
