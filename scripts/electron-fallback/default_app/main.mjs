// Does for the fallback Electron what the stock default_app does: `electron [-r module]... <app dir> [args]`.
import Module, { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)

const argv = process.argv.slice(1)
let target
for (let i = 0; i < argv.length && !target; i++) {
  if (argv[i] === '-r' || argv[i] === '--require') require(path.resolve(argv[++i]))
  else if (!argv[i].startsWith('-')) target = path.resolve(argv[i])
}
if (!target) {
  console.error('usage: electron <path to app>')
  app.exit(2)
} else {
  process.defaultApp = true
  const isFile = path.extname(target) !== ''
  const dir = isFile ? path.dirname(target) : target
  let pkg = {}
  try {
    pkg = require(path.join(dir, 'package.json'))
  } catch {}
  if (pkg.version) app.setVersion(pkg.version)
  if (pkg.productName || pkg.name) app.name = pkg.productName || pkg.name
  if (pkg.desktopName) app.setDesktopName(pkg.desktopName)
  if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', path.join(app.getPath('appData'), app.name))
  app.setAppPath(dir)
  const entry = isFile ? target : Module._resolveFilename(dir, null, true)
  if (entry.endsWith('.mjs') || pkg.type === 'module') await import(pathToFileURL(entry).href)
  else Module._load(entry, Module, true)
}
