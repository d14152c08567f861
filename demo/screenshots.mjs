#!/usr/bin/env node
// Makes the pictures of docs/screenshots again: each page light, dark and at 1024 × 640, in the real window.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { firstRun, pictures } from './pictures.mjs'
import { openSample, startSteward } from './steward.mjs'

const looks = [
  { ending: '', scheme: 'light', size: [1280, 800] },
  { ending: '-dark', scheme: 'dark', size: [1280, 800] },
  { ending: '-1024x640', scheme: 'light', size: [1024, 640] },
]
const output = path.resolve('docs/screenshots')
const taken = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-pictures-'))
fs.mkdirSync(output, { recursive: true })
for (const file of fs.readdirSync(output)) if (file.endsWith('.png')) fs.rmSync(path.join(output, file))

for (const { ending, scheme, size } of looks) {
  const steward = await startSteward()
  try {
    await steward.look(scheme)
    await steward.resize(...size)
    await each(firstRun, steward, ending)
  } finally {
    await steward.close()
  }
}
const steward = await startSteward()
try {
  await openSample(steward.page)
  for (const { ending, scheme, size } of looks) {
    await steward.look(scheme)
    await steward.resize(...size)
    await each(pictures, steward, ending)
  }
} finally {
  await steward.close()
}

async function each(all, program, ending) {
  for (const [name, picture] of Object.entries(all)) {
    const made = await picture(program, taken)
    fs.copyFileSync(path.join(taken, made), path.join(output, `${name}${ending}.png`))
    console.log(`${name}${ending}.png`)
  }
}
