#!/usr/bin/env node
// Runs Electronegativity, fetched for this run only, over the sources and over what is built (build first). Ends with 1 for
// every finding of medium severity or more that has no written reason in electronegativity-accepted.json, and for every
// reason without a finding.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const TOOL = '@doyensec/electronegativity@1.10.3'
const root = path.resolve(import.meta.dirname, '..')
const accepted = JSON.parse(fs.readFileSync(path.join(root, 'scripts/electronegativity-accepted.json'), 'utf8'))
const { devDependencies } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'))
const systemPath = process.env.PATH.split(path.delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(path.delimiter)
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-electronegativity-'))

try {
  const findings = ['src', 'out'].flatMap(findingsIn)
  const isAccepted = (finding) => accepted.some((one) => matches(one, finding))
  const open = findings.filter((finding) => !isAccepted(finding))
  const stale = accepted.filter((one) => !findings.some((finding) => matches(one, finding)))
  for (const { check, where, line } of open) console.error(`No reason written: ${check} in ${where}\n  ${line}`)
  for (const { check, sample } of stale) console.error(`A reason without a finding: ${check}, ${sample}`)
  console.log(
    JSON.stringify({ id: 'electronegativity', tool: TOOL, findings: findings.length, withoutReason: open.length }),
  )
  process.exitCode = open.length || stale.length ? 1 : 0
} finally {
  fs.rmSync(scratch, { recursive: true, force: true })
}

/** What it finds of medium severity or more, each with the line it means. */
function findingsIn(where) {
  const input = path.join(scratch, where)
  const output = path.join(scratch, `${where}.sarif`)
  const isOurs = (from) => !from.startsWith(path.join(root, 'out/bench'))
  fs.cpSync(path.join(root, where), input, { recursive: true, filter: isOurs })
  const options = ['-i', input, '-r', '-v', 'false', '-s', 'medium', '-e', devDependencies.electron, '-o', output]
  const npx = spawnSync('npx', ['--yes', '-p', TOOL, 'electronegativity', ...options], {
    encoding: 'utf8',
    cwd: scratch,
    env: { ...process.env, PATH: systemPath }, // on the project's newer Node it falls over where it cannot look for updates
    shell: process.platform === 'win32',
  })
  if (!fs.existsSync(output)) throw new Error(`Electronegativity did not run: ${npx.stderr}`)
  const { results } = JSON.parse(fs.readFileSync(output, 'utf8')).runs[0]
  return results.map(({ ruleId, locations }) => {
    const { artifactLocation, region } = locations[0].physicalLocation
    return { where, check: ruleId, line: lineOf(path.join(input, artifactLocation.uri), region.startLine) }
  })
}

/** The text of a line; empty for a finding about the whole program. */
function lineOf(file, number) {
  return fs.existsSync(file) ? (fs.readFileSync(file, 'utf8').split('\n')[number - 1]?.trim() ?? '') : ''
}

function matches({ check, sample }, finding) {
  return finding.check === check && finding.line.includes(sample)
}
