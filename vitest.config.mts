import path from 'node:path'
import { defineConfig } from 'vitest/config'

const alias = { '@core': path.resolve(import.meta.dirname, 'src/core') }

/** A loaded machine is no failure; what must be quick is measured by the bench. */
const testTimeout = 30_000
const hookTimeout = testTimeout
const expectation = { poll: { timeout: 10_000 } }

// Without isolation the files of one worker share their modules, which saves two thirds of the time. So a test that
// changes something shared puts it back; `npx vitest run --isolate` tells whether one does not.

const results = process.env.STEWARD_TEST_RESULTS

/** `--mode full` (`npm run check:full`) tries everything as often as is promised, and draws with the React of developers. */
export default defineConfig(({ mode }) => ({
  test: {
    // All processors: on a machine with two, the default of one fewer would double the time.
    maxWorkers: '100%',
    // A shared build machine may stall for seconds: one more try there, and the report names whatever needed it.
    retry: process.env.CI ? 1 : 0,
    reporters: results ? ['default', ['json', { outputFile: path.join(results, 'vitest.json') }]] : ['default'],
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          environment: 'node',
          globalSetup: ['tests/fixtures/test-folder.ts'],
          setupFiles: ['tests/fixtures/each-test.ts'],
          env: mode === 'full' ? { STEWARD_FULL: '1' } : {},
          isolate: false,
          testTimeout,
          hookTimeout,
          expect: expectation,
          include: [
            'tests/core/**/*.test.ts',
            'tests/register/**/*.test.ts',
            'tests/main/**/*.test.ts',
            'tests/promises/**/*.test.ts',
          ],
        },
      },
      {
        resolve: { alias },
        oxc: { jsx: { runtime: 'automatic', development: mode === 'full' } },
        test: {
          name: 'component',
          environment: 'jsdom',
          env: mode === 'full' ? {} : { NODE_ENV: 'production' },
          isolate: false,
          testTimeout,
          hookTimeout,
          include: ['tests/renderer/**/*.test.tsx'],
          setupFiles: ['tests/renderer/shipped-react.ts', 'tests/renderer/setup.ts'],
        },
      },
    ],
  },
}))
