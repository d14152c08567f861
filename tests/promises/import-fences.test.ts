import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// Each fence is broken once, in a copy of the project's shape, and the project's own linter and compiler must notice.
const root = path.resolve(import.meta.dirname, '../..')
let copy: string

beforeAll(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-fences-'))
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
  for (const file of ['.oxlintrc.json', 'tsconfig.base.json'])
    fs.copyFileSync(path.join(root, file), path.join(copy, file))
})
afterAll(() => fs.rmSync(copy, { recursive: true, force: true }))

const broken: [side: string, code: string, says: string][] = [
  ['src/core/a.ts', "import fs from 'node:fs'\nexport const a = fs", 'core is pure'],
  ['src/core/b.ts', "import { useState } from 'react'\nexport const b = useState", 'core is pure'],
  ['src/core/c.ts', 'export const c = () => new Date()', "Unexpected use of 'Date'"],
  ['src/register/d.ts', "import { app } from 'electron'\nexport const d = app", 'never in Electron'],
  [
    'src/register/contacts/e.ts',
    "import Database from 'better-sqlite3-multiple-ciphers'\nexport const e = Database",
    'only register/file opens the database',
  ],
  ['src/register/file/f.ts', "import { app } from 'electron'\nexport const f = app", 'never in Electron'],
  [
    'src/main/app/g.ts',
    "import { ipcMain } from 'electron'\nexport const g = ipcMain",
    'only main/ipc/register-feature.ts',
  ],
  [
    'src/main/app/h.ts',
    "import Database from 'better-sqlite3-multiple-ciphers'\nexport const h = Database",
    'not in main',
  ],
  ['src/renderer/src/features/i.ts', "import fs from 'node:fs'\nexport const i = fs", 'not in the page'],
  [
    'src/renderer/src/features/j.ts',
    "import { ipcRenderer } from 'electron'\nexport const j = ipcRenderer",
    'the page has only window.steward',
  ],
]

describe('the linter', () => {
  it.each(broken)('refuses what %s may not do', (file, code, says) => {
    write(file, `${code}\n`)
    const { status, stdout } = run('oxlint', ['--config', '.oxlintrc.json', file])
    expect(stdout).toContain(says)
    expect(status).not.toBe(0)
  })
})

const miscompiled: [side: string, name: string, code: string, says: string][] = [
  ['core', 'the window', 'export const a = window', "Cannot find name 'window'"],
  ['core', 'the process', 'export const a = process', "Cannot find name 'process'"],
  ['core', 'a Node module', "import fs from 'node:fs'\nexport const a = fs", 'node:fs'],
  ['register', 'the window', 'export const a = window', "Cannot find name 'window'"],
  ['renderer', 'a Node module', "import fs from 'node:fs'\nexport const a = fs", 'node:fs'],
]

describe('the compiler', () => {
  it.each(miscompiled)('keeps %s away from %s', (side, _name, code, says) => {
    const folder = `src/${side}`
    const config = JSON.parse(fs.readFileSync(path.join(root, folder, 'tsconfig.json'), 'utf8')) as Record<
      string,
      unknown
    >
    write(`${folder}/tsconfig.json`, JSON.stringify({ ...config, references: [], include: ['broken.ts'] }))
    write(`${folder}/broken.ts`, `${code}\n`)
    const { status, stdout } = run('tsc', ['-p', folder])
    expect(stdout).toContain(says)
    expect(status).not.toBe(0)
  })
})

function write(file: string, content: string): void {
  fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true })
  fs.writeFileSync(path.join(copy, file), content)
}

function run(command: string, args: readonly string[]) {
  return spawnSync(path.join(root, 'node_modules/.bin', command), args, { cwd: copy, encoding: 'utf8' })
}
