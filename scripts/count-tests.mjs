// Adds up what vitest and Playwright wrote as JSON and prints the one plain line that closes a run of the tests.
import fs from 'node:fs'
import path from 'node:path'

const folder = process.argv[2]
const read = (name) => {
  try {
    return JSON.parse(fs.readFileSync(path.join(folder, name), 'utf8'))
  } catch {
    return undefined
  }
}
const unit = read('vitest.json')
const windows = read('playwright.json')
const flaky = windows?.stats.flaky ?? 0
const passed = (unit?.numPassedTests ?? 0) + (windows?.stats.expected ?? 0) + flaky
const failed = (unit?.numFailedTests ?? 0) + (windows?.stats.unexpected ?? 0)
const skipped = (unit?.numPendingTests ?? 0) + (windows?.stats.skipped ?? 0)
if (!unit) console.log('The unit and component tests did not finish.')
if (!windows) console.log('The window tests did not finish.')
if (flaky) console.log(`${flaky} window tests needed a second try.`)
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(unit && windows && failed === 0 ? 0 : 1)
