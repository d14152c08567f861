#!/usr/bin/env node
// Makes an installable Steward of what `electron-vite build` left in out/: the unpacked program (`dist/linux-unpacked`)
// and, on Linux, a .deb. Uses the Electron that is really there, so it works where Electron cannot be downloaded; the other
// targets of the configuration (package.json, "build") need Electron's own downloads: `npx electron-builder`.
import { build } from 'electron-builder'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { buildDeb } from './package/deb.mjs'
import { fuseFaults } from './package/fuses.mjs'

const root = path.resolve(import.meta.dirname, '..')
const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
const option = (name) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3)
const asVersion = option('as-version') ?? version
const output = path.resolve(option('output') ?? path.join(root, 'dist'))
const electron = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(root, 'node_modules/electron/dist')
const electronVersion = fs.readFileSync(path.join(electron, 'version'), 'utf8').trim().replace(/^v/, '')

const unpacked = await packDirectory()
if (process.platform === 'linux') {
  fs.rmSync(path.join(unpacked, 'resources/default_app.asar'), { force: true }) // of the development Electron
  fs.rmSync(path.join(unpacked, 'rebuilt-addon.node'), { force: true })
  const faults = await fuseFaults(path.join(unpacked, 'steward'))
  if (faults.length) throw new Error(`the fuses are not as configured: ${faults.join(', ')}`)
  const deb = buildDeb({ root, unpacked, output, version: asVersion })
  writeSums([deb])
  console.log(
    `${path.relative(process.cwd(), deb)}  ${(fs.statSync(deb).size / 1e6).toFixed(0)} MB, Electron ${electronVersion}`,
  )
}

/** Runs electron-builder for this system only, as a folder; nothing is downloaded and nothing rebuilt. */
async function packDirectory() {
  await build({
    projectDir: root,
    dir: true,
    publish: 'never',
    config: {
      electronDist: electron,
      electronVersion,
      directories: { output },
      extraMetadata: { version: asVersion },
    },
  })
  return path.join(output, 'linux-unpacked')
}

function writeSums(files) {
  const lines = files.map((file) => {
    const sum = createHash('sha256').update(fs.readFileSync(file)).digest('hex')
    return `${sum}  ${path.basename(file)}\n`
  })
  fs.writeFileSync(path.join(output, 'SHA256SUMS'), lines.join(''))
}
