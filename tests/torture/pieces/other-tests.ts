import fs from 'node:fs'
import path from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { temporaryFolder } from '../../fixtures/temporary-folder'
import { runToEnd } from './run-to-end'

/** How tests that belong to the ordinary suite went when the torture run asked for them once more. */
export type Went = { readonly passed: number; readonly failed: number; readonly failures: readonly string[] }

/** The same of window tests, with their steps and what they noted. */
export type WindowsWent = Went & {
  readonly steps: readonly { readonly title: string; readonly failed: boolean }[]
  readonly annotations: readonly { readonly type: string; readonly description?: string }[]
}

/** Runs one file of unit tests, with everything it has. */
export async function runUnitTests(file: string): Promise<Went> {
  const report = path.join(temporaryFolder(), 'vitest.json')
  const args = ['run', file, '--configLoader=runner', '--reporter=json', `--outputFile=${report}`]
  await run(report, 'vitest/vitest.mjs', args, { STEWARD_FULL: '1' })
  const { numPassedTests, numFailedTests, testResults } = read<UnitReport>(report)
  const failures = testResults.flatMap(({ assertionResults, message }) => [
    ...(message ? [message] : []),
    ...assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
  ])
  return { passed: numPassedTests, failed: Math.max(numFailedTests, failures.length), failures }
}

/** Runs one file of window tests against the built program. */
export async function runWindowTests(file: string): Promise<WindowsWent> {
  const place = temporaryFolder()
  const report = path.join(place, 'playwright.json')
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report }
  await run(report, '@playwright/test/cli.js', ['test', file, '--reporter=json', '--workers=1', '--output', place], env)
  const { stats, suites } = read<WindowReport>(report)
  const specs = suites.flatMap(specsIn)
  const results = specs.flatMap(({ tests }) => tests.flatMap((test) => test.results.slice(-1)))
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    failures: specs.filter(({ ok }) => !ok).map(whatFailed),
    steps: results.flatMap(({ steps = [] }) =>
      steps.map(({ title, error }) => ({ title, failed: error !== undefined })),
    ),
    annotations: specs.flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations)),
  }
}

type UnitReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly {
    readonly message: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}
type Result = {
  readonly steps?: readonly { readonly title: string; readonly error?: unknown }[]
  readonly errors: readonly { readonly message?: string }[]
}
type Spec = {
  readonly title: string
  readonly ok: boolean
  readonly tests: readonly {
    readonly results: readonly Result[]
    readonly annotations: readonly { readonly type: string; readonly description?: string }[]
  }[]
}
type Suite = { readonly specs?: readonly Spec[]; readonly suites?: readonly Suite[] }
type WindowReport = {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number }
  readonly suites: readonly Suite[]
}

/** The title of a test with what it said, on one line. */
function whatFailed({ title, tests }: Spec): string {
  const said = tests.flatMap(({ results }) =>
    results.flatMap(({ errors }) => errors.map(({ message = '' }) => message)),
  )
  return `${title}: ${stripVTControlCharacters(said.join(' ')).replaceAll(/\s+/g, ' ').slice(0, 600)}`
}

function specsIn({ specs = [], suites = [] }: Suite): Spec[] {
  return [...specs, ...suites.flatMap(specsIn)]
}

/** What failed is in the report, so how the runner itself ended is not asked. */
async function run(report: string, program: string, args: readonly string[], more: Record<string, string>) {
  const own = new Set(['STEWARD_TEST_RESULTS', 'NODE_COMPILE_CACHE', 'STEWARD_TEST_FOLDER'])
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.has(name)))
  const command = [process.execPath, path.resolve('node_modules', program), ...args]
  const { code, stderr } = await runToEnd(command, { ...env, ...more })
  if (!fs.existsSync(report))
    throw new Error(`no report from ${program}, which ended with ${code}: ${stderr.slice(-500)}`)
}

function read<T>(report: string): T {
  return JSON.parse(fs.readFileSync(report, 'utf8')) as T
}
