import { execFileSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Where a closed register lies, to be copied: `larkfield` with its facts and people, the `sample` with its running cases,
 * `fernhill` of a month earlier with a name and nothing else, `unnamed` as the first run leaves it halfway.
 */
export const madeRegister = (name: 'larkfield' | 'sample' | 'fernhill' | 'unnamed' | 'full' | 'spoilt') =>
  path.join(process.env.STEWARD_WINDOW_REGISTERS ?? 'made by the set-up', name)

/** Makes them once for all workers. Going through the first run takes seconds, for the work on its key alone. */
// oxlint-disable-next-line import/no-default-export -- Playwright takes no other
export default function setup(): () => void {
  if (process.env.STEWARD_WINDOW_REGISTERS) return () => undefined // window tests that a window test started
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-window-registers-'))
  run('make-window-registers.ts', home)
  process.env.STEWARD_WINDOW_REGISTERS = home
  return () => fs.rmSync(home, { recursive: true, force: true })
}

/** A register with a record of every kind, and which record is which. */
type FullRegister = { readonly folder: string; readonly records: Readonly<Record<string, string>> }

/**
 * Made by the first file that asks for it, for all: only those that visit every page need it. In the `spoilt` one every
 * word that somebody typed ends in hostile writing.
 */
export async function fullRegister(name: 'full' | 'spoilt' = 'full'): Promise<FullRegister> {
  const folder = madeRegister(name)
  const list = path.join(folder, 'records.json')
  if (fs.mkdirSync(folder, { recursive: true }) !== undefined)
    run('make-full-register.ts', folder, ...(name === 'spoilt' ? ['spoilt'] : []))
  while (!fs.existsSync(list)) await wait(100)
  return { folder, records: JSON.parse(fs.readFileSync(list, 'utf8')) as Record<string, string> }
}

function run(program: string, home: string, ...more: readonly string[]): void {
  const hook = pathToFileURL(path.resolve('tests/fixtures/child/resolve.mjs')).href
  const flags = ['--experimental-transform-types', '--no-warnings', '--import', hook]
  const file = path.resolve('tests/fixtures/child', program)
  execFileSync(process.execPath, [...flags, file, home, ...more], { stdio: 'inherit' })
}
