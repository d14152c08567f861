#!/usr/bin/env node
// Makes the pictures of docs/screenshots again: each page light, dark and at 1024 × 640, in the real window. They are kept as
// WebP, a third of the size.
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
for (const file of fs.readdirSync(output)) if (/\.(png|webp)$/.test(file)) fs.rmSync(path.join(output, file))

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
    fs.writeFileSync(path.join(output, `${name}${ending}.webp`), await asWebp(program, path.join(taken, made)))
    console.log(`${name}${ending}.webp`)
  }
}

/** Chromium itself writes the smaller picture, on an empty page that has nothing to do with the program’s own. */
async function asWebp({ app }, file) {
  const address = await app.evaluate(async ({ BrowserWindow }, png) => {
    const paper = new BrowserWindow({ show: false, webPreferences: { partition: 'pictures' } })
    try {
      await paper.loadURL('about:blank')
      return await paper.webContents.executeJavaScript(`(async () => {
        const bytes = Uint8Array.from(atob('${png}'), (letter) => letter.charCodeAt(0))
        const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height })
        canvas.getContext('2d').drawImage(picture, 0, 0)
        return canvas.toDataURL('image/webp', 0.9)
      })()`)
    } finally {
      paper.destroy()
    }
  }, fs.readFileSync(file).toString('base64'))
  return Buffer.from(address.split(',')[1], 'base64')
}
