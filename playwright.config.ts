import { defineConfig } from '@playwright/test'
import path from 'node:path'

const results = process.env.STEWARD_TEST_RESULTS

// Each file opens its own window on its own folder; two at a time, as many as the smallest machine has cores.
export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/made-registers.ts',
  timeout: 60_000,
  expect: { timeout: 7_000 },
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  // A shared build machine may stall for seconds: one more try there, and the report names whatever needed it.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list'], ...(results ? [['json', { outputFile: path.join(results, 'playwright.json') }] as const] : [])],
})
