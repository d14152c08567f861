#!/usr/bin/env node
// Row R5, Linux: builds the .deb twice (this version and a newer one), installs it, starts it as an ordinary person, upgrades
// it over data that the older one wrote, and removes it. As root it is really installed, otherwise unpacked. One line of JSON
// for each step; ends with 1 if any failed. Needs a display (scripts/with-display.mjs gives one).
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { contentFaults } from './package/contents.mjs'
import { fuseFaults } from './package/fuses.mjs'
import { installer } from './package/installer.mjs'
import { startAsPerson } from './package/start-as-person.mjs'

if (process.platform !== 'linux')
  throw new Error('this test is for Linux; other packages are tried where they are made')
const NEWER = '99.0.0'
const root = path.resolve(import.meta.dirname, '..')
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-package-'))
fs.chmodSync(scratch, 0o755)
const profile = path.join(scratch, 'home/.config/Steward')
const register = path.join(profile, 'self-check/register')
const place = installer(path.join(scratch, 'installed'))
const start = startAsPerson(path.join(scratch, 'home'))
const program = path.join(place.program(), 'steward')
const check = ['--steward-self-check']
const keep = ['--steward-self-check=keep']

/** Each returns what is wrong, as a list. */
const steps = {
  [place.how]: () => place.install(packageOf(version)),
  'holds what it must and nothing else': () => contentFaults(place.program()),
  'eight fuses': () => fuseFaults(program),
  'checks itself': () => checked(check, { version }),
  'erases its scratch register': () => (fs.existsSync(profile) ? fs.readdirSync(profile) : []),
  'writes data': () => checked(keep, { version }),
  'reads its data': () => checked(keep, { version, found: 1 }),
  'is no Node, takes no Node options and opens no door for debuggers': () => shut(),
  'is upgraded': () => place.install(packageOf(NEWER)),
  'opens the older version’s data': () => checked(keep, { version: NEWER, found: 2 }),
  'is removed': () => removed(),
  'leaves no dump': () =>
    filesBelow(path.join(scratch, 'home')).filter((name) => /\.dmp$|(^|\/)core(\.\d+)?$/.test(name)),
}

let failures = 0
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
process.once('exit', () => {
  place.cleanUp()
  fs.rmSync(scratch, { recursive: true, force: true })
})
for (const [id, run] of Object.entries(steps)) {
  const begun = performance.now()
  const faults = await attempt(run)
  if (faults.length) failures += 1
  console.log(JSON.stringify({ id, pass: !faults.length, seconds: seconds(begun), ...(faults.length && { faults }) }))
}
process.exit(failures ? 1 : 0)

async function attempt(run) {
  try {
    const faults = await run()
    return Array.isArray(faults) ? faults : []
  } catch (error) {
    return [error.message]
  }
}

function packageOf(asVersion) {
  const output = path.join(scratch, asVersion)
  const args = [path.join(root, 'scripts/package.mjs'), `--output=${output}`, `--as-version=${asVersion}`]
  execFileSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  execFileSync('sha256sum', ['--check', '--status', 'SHA256SUMS'], { cwd: output })
  const deb = fs.readdirSync(output).find((name) => name.endsWith('.deb'))
  return path.join(output, deb)
}

/** Starts the program to check itself, and compares what it says with what must be. */
function checked(args, expected) {
  const { code, stdout, stderr } = start(program, args)
  const line = stdout.split('\n').find((text) => text.startsWith('{'))
  if (!line) return [`ended with ${code} and said nothing: ${stderr.slice(-500)}`]
  const said = JSON.parse(line)
  const must = { ok: true, packaged: true, found: undefined, ...expected }
  const wrong = Object.keys(must).filter((name) => said[name] !== must[name])
  return [
    ...wrong.map((name) => `${name} is not ${must[name]}: ${line}`),
    ...(code === 0 ? [] : [`ended with ${code}`]),
  ]
}

/** Everything by which somebody could use the program for something else, at once: it checks itself as ever. */
function shut() {
  const environment = { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--require=/nowhere.cjs' }
  const args = [...check, '--inspect=0', '--remote-debugging-port=0', '-e', 'console.log(6 * 7)']
  const { code, stdout, stderr } = start(program, args, environment)
  const signs = [/^42$/m, /nowhere\.cjs/, /Debugger listening/, /DevTools listening/]
  return [
    ...(code === 0 && stdout.includes('"ok":true') ? [] : [`ended with ${code}: ${stderr.slice(-500)}`]),
    ...signs.filter((sign) => sign.test(`${stdout}\n${stderr}`)).map((sign) => `it happened: ${sign}`),
  ]
}

/** The program goes, the person’s data stays as it was. */
function removed() {
  const before = sumsOf(register)
  place.remove()
  return [
    ...(fs.existsSync(place.program()) ? ['the program is still there'] : []),
    ...(Object.keys(before).includes('register.db') ? [] : ['there was no data to keep']),
    ...(JSON.stringify(sumsOf(register)) === JSON.stringify(before) ? [] : ['the data is not what it was']),
  ]
}

function sumsOf(folder) {
  const sum = (name) =>
    createHash('sha256')
      .update(fs.readFileSync(path.join(folder, name)))
      .digest('hex')
  return Object.fromEntries(filesBelow(folder).map((name) => [name, sum(name)]))
}

function filesBelow(folder) {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names.filter((name) => fs.lstatSync(path.join(folder, name)).isFile()).toSorted()
}

function seconds(begun) {
  return Number(((performance.now() - begun) / 1000).toFixed(1))
}
