// What may lie in an installed Steward, and what may not.
import { listPackage } from '@electron/asar'
import fs from 'node:fs'
import path from 'node:path'

const MOST_MB = 25
const wanted = [
  /^\/package\.json$/,
  /^\/out\/main\/index\.js$/,
  /^\/out\/preload\/index\.cjs$/,
  /^\/out\/renderer\/(index|paper)\.html$/,
  /better-sqlite3-multiple-ciphers\/prebuilds\/[^/]+\.node$/,
  /argon2[^/]*\.node$/,
  /keytar\.node$/,
]
const unwanted = [
  /^\/(?!out\/|node_modules\/|package\.json$)[^/]+$/, // sources, tests, documentation
  /\.(ts|tsx|map|spec\.js|md)$/,
  /node_modules\/(react|react-dom|@mantine|electron|vite|vitest|typescript|@signalapp|@playwright)(\/|$)/,
]

/** What is wrong with the files of an unpacked program; empty when nothing is. */
export function contentFaults(program) {
  const archive = path.join(program, 'resources/app.asar')
  const files = listPackage(archive, { isPack: false }).filter((name) => !['/out', '/node_modules'].includes(name))
  const addons = files.filter((name) => name.endsWith('.node'))
  const megabytes = fs.statSync(archive).size / 1e6
  return [
    ...wanted.filter((pattern) => !files.some((name) => pattern.test(name))).map((pattern) => `${pattern} is missing`),
    ...files
      .filter((name) => unwanted.some((pattern) => pattern.test(name)))
      .map((name) => `${name} does not belong there`),
    ...(addons.length > 3 ? [`addons of other systems: ${addons.join(' ')}`] : []),
    ...(megabytes > MOST_MB ? [`${megabytes.toFixed(0)} MB, more than ${MOST_MB}`] : []),
    ...['default_app.asar', 'app'].filter((name) => fs.existsSync(path.join(program, 'resources', name))),
  ]
}
