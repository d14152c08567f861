#!/usr/bin/env node
// Does Steward's main job through the real window, on the marked sample organisation, and leaves what a person would
// have afterwards in demo-output/: documents, printed logs, and a picture of each page. One JSON line per step; the
// exit code is 0 only when every step held and every Word file opened in LibreOffice, where that is installed.
import fs from 'node:fs'
import path from 'node:path'
import { acts } from './acts.mjs'
import { opensInLibreOffice } from './office.mjs'
import { pictures } from './pictures.mjs'
import { openSample, startSteward } from './steward.mjs'

const output = path.resolve('demo-output')
fs.rmSync(output, { recursive: true, force: true })
fs.mkdirSync(output, { recursive: true })

let failed = 0
const steward = await startSteward()
try {
  await step('open-the-sample', () => openSample(steward.page))
  for (const [name, act] of Object.entries(acts)) await step(name, () => act(steward, output))
  for (const [name, picture] of Object.entries(pictures)) await step(`picture-${name}`, () => picture(steward, output))
} finally {
  await steward.close()
}
for (const file of fs.readdirSync(output).filter((name) => name.endsWith('.docx'))) {
  await step(`open-${file}`, () => opensInLibreOffice(path.join(output, file)))
}
process.exit(failed === 0 ? 0 : 1)

/** Runs one step and says how it went; a step that fails does not stop the next. */
async function step(name, act) {
  const started = performance.now()
  let ok = true
  let file = null
  let why
  try {
    file = (await act()) ?? null
    if (file && fs.statSync(path.join(output, file)).size === 0) throw new Error(`${file} is empty`)
  } catch (error) {
    ok = false
    failed += 1
    why = String(error).split('\n')[0]
  }
  console.log(
    JSON.stringify({ step: name, ok, ms: Math.round(performance.now() - started), file, ...(why && { why }) }),
  )
}
