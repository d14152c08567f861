#!/usr/bin/env node
// Row O5: runs the window tests of the main acts where there is no network at all: in a namespace of the system’s own whose
// only interface is `lo`. Linux only. As root, or where ordinary people may make namespaces; ends with 75 where neither is so.
// Names of test files may be given; without any, the five acts.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const CANNOT = 75
const acts = [
  'log-an-access-request',
  'log-do-not-contact',
  'report-a-breach',
  'write-a-privacy-policy',
  'ask-before-a-live-call',
]
const root = path.resolve(import.meta.dirname, '..')
const [mode, ...given] = process.argv.slice(2)
const files = (mode === '--inside' ? given : process.argv.slice(2)).filter((arg) => !arg.startsWith('--'))
process.exit(mode === '--inside' ? runInside() : goInside())

/** Makes the namespace, switches `lo` on in it, and starts this script again there as the person who called it. */
function goInside() {
  const { uid, gid } = os.userInfo()
  const isRoot = uid === 0
  const made = isRoot ? ['--net'] : ['--net', '--map-root-user']
  const again = isRoot ? 'exec "$@"' : `exec unshare --user --map-user=${uid} --map-group=${gid} "$@"`
  const commands = `PATH=$PATH:/usr/sbin:/sbin; ip link set lo up && ${again}`
  const possible = spawnSync('unshare', [...made, 'sh', '-c', commands, 'sh', 'true'], { stdio: 'ignore' }).status === 0
  if (!possible) {
    console.log('Not tried: this system does not let us make a network namespace (unshare and ip are needed).')
    return CANNOT
  }
  const inner = [process.execPath, import.meta.filename, '--inside', ...(files.length ? files : acts)]
  return (
    spawnSync('unshare', [...made, 'sh', '-c', commands, 'sh', ...inner], { stdio: 'inherit', cwd: root }).status ?? 1
  )
}

function runInside() {
  const interfaces = Object.keys(os.networkInterfaces())
  if (interfaces.join() !== 'lo') {
    console.error(`This is no empty namespace: ${interfaces.join(', ')}`)
    return 1
  }
  console.log('Interfaces: lo only')
  const specs = files.map((name) => `tests/e2e/${name}.spec.ts`)
  const output = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-no-network-')) // never the folder of a run around this one
  const playwright = path.join(root, 'node_modules/.bin/playwright')
  const command = [path.join(root, 'scripts/with-display.mjs'), playwright, 'test', `--output=${output}`, ...specs]
  const env = { ...process.env, STEWARD_TEST_RESULTS: '' }
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit', cwd: root, env })
  if (status === 0) fs.rmSync(output, { recursive: true, force: true })
  return status ?? 1
}
