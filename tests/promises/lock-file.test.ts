import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../fixtures/temporary-folder'

const root = path.resolve(import.meta.dirname, '../..')

/** Runs the project’s own check over a lock file with one package that says it comes from there. */
function check(lock: unknown) {
  const folder = temporaryFolder()
  fs.mkdirSync(path.join(folder, 'scripts'))
  fs.copyFileSync(path.join(root, 'scripts/check-lock.mjs'), path.join(folder, 'scripts/check-lock.mjs'))
  fs.writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify(lock))
  return spawnSync(process.execPath, [path.join(folder, 'scripts/check-lock.mjs')], { encoding: 'utf8' })
}

const withEntry = (entry: object) => check({ lockfileVersion: 3, packages: { '': {}, 'node_modules/wren': entry } })

it('lets a lock file pass that names no host, as the project’s own does', () => {
  expect(withEntry({ version: '1.0.0', integrity: 'sha512-x' }).status).toBe(0)
  expect(withEntry({ link: true, resolved: 'packages/wren' }).status).toBe(0)
  expect(check(JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'))).status).toBe(0)
})

it.each([
  'https://registry.npmjs.org/wren/-/wren-1.0.0.tgz',
  'HTTP://mirror.example:4873/wren.tgz',
  '//mirror.example/wren.tgz',
  'git+ssh://git@host.example/wren.git#1',
  'git@host.example:wren.git',
  'mirror.example:4873/wren.tgz',
])('refuses a package that comes from %s, and names it', (resolved) => {
  const { status, stderr } = withEntry({ version: '1.0.0', resolved })
  expect(status).toBe(1)
  expect(stderr).toContain('node_modules/wren')
})

it('refuses a package whose version is an address', () => {
  expect(withEntry({ version: 'https://host.example/wren.tgz' }).status).toBe(1)
})
