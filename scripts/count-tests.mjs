// Adds up what vitest, Playwright and the torture run wrote as JSON, where each hazard counts as one test, and prints
// the one plain line that closes a run of the tests.
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
const hazards = read('torture.json')
const hazardsThat = (are) => (hazards ?? []).filter(are).length
const flaky = windows?.stats.flaky ?? 0
const passed =
  (unit?.numPassedTests ?? 0) +
  (windows?.stats.expected ?? 0) +
  flaky +
  hazardsThat((one) => one.runs > 0 && one.failures === 0)
const failed = (unit?.numFailedTests ?? 0) + (windows?.stats.unexpected ?? 0) + hazardsThat((one) => one.failures > 0)
const skipped =
  (unit?.numPendingTests ?? 0) +
  (windows?.stats.skipped ?? 0) +
  hazardsThat((one) => one.runs === 0 && one.failures === 0)
if (!unit) console.log('The unit and component tests did not finish.')
if (!windows) console.log('The window tests did not finish.')
if (!hazards) console.log('The torture run did not finish.')
if (flaky) console.log(`${flaky} window tests needed a second try.`)
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exit(unit && windows && hazards && failed === 0 ? 0 : 1)
