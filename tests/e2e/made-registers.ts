import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Where a closed register lies, to be copied: `larkfield` with its facts and people, the `sample` with its running cases,
 * `fernhill` of a month earlier with a name and nothing else, `unnamed` as the first run leaves it halfway.
 */
export const madeRegister = (name: 'larkfield' | 'sample' | 'fernhill' | 'unnamed') =>
  path.join(process.env.STEWARD_WINDOW_REGISTERS ?? 'made by the set-up', name)

/** Makes them once for all workers. Going through the first run takes seconds, for the work on its key alone. */
// oxlint-disable-next-line import/no-default-export -- Playwright takes no other
export default function setup(): () => void {
  if (process.env.STEWARD_WINDOW_REGISTERS) return () => undefined // window tests that a window test started
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-window-registers-'))
  const program = path.resolve('tests/fixtures/child/make-window-registers.ts')
  const hook = pathToFileURL(path.resolve('tests/fixtures/child/resolve.mjs')).href
  const flags = ['--experimental-transform-types', '--no-warnings', '--import', hook]
  execFileSync(process.execPath, [...flags, program, home], { stdio: 'inherit' })
  process.env.STEWARD_WINDOW_REGISTERS = home
  return () => fs.rmSync(home, { recursive: true, force: true })
}
