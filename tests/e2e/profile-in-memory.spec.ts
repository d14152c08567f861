import fs from 'node:fs'
import path from 'node:path'
import { expect, test, type Steward } from './steward'

const WORD = 'zq8213wren'

// What a page could leave behind lives in memory only. The empty folders in the profile belong to a browser session that
// Electron makes and that no page of ours uses.
test('nothing that a page stores is on the disk, or there after the next start', async ({ larkfield, start }) => {
  const first = larkfield
  const kept = await first.page.evaluate(async (word) => {
    localStorage.setItem(word, word)
    sessionStorage.setItem(word, word)
    document.cookie = `${word}=${word}`
    await new Promise((resolve) => {
      const asked = indexedDB.open(word, 1)
      asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(word).put(word.repeat(50_000), word))
      asked.addEventListener('success', resolve)
    })
    const cache = await caches.open(word).catch(() => null)
    await cache?.put('/x', new Response(word)).catch(() => undefined)
    return localStorage.getItem(word)
  }, WORD)
  expect(kept, 'the page may use it').toBe(WORD)
  expect(await sessionsOf(first)).toEqual([{ persistent: false, folder: null }])
  expect(filesHolding(first.folder)).toEqual([])
  await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.setZoomFactor(1.5))
  await first.app.close()
  expect(filesHolding(first.folder)).toEqual([])

  const second = await start({ folder: first.folder })
  const left = () => second.page.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length])
  expect(await left()).toEqual([0, 0])
  const zoom = second.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor())
  expect(await zoom, 'how large the letters are is kept all the same').toBe(1.5)
  fs.writeFileSync(path.join(first.folder, 'leak'), `a word: ${WORD}`)
  expect(filesHolding(first.folder), 'a leak would be seen').toEqual(['leak'])
})

async function sessionsOf({ app }: Steward) {
  return app.evaluate(({ webContents }) =>
    webContents
      .getAllWebContents()
      .map(({ session }) => ({ persistent: session.isPersistent(), folder: session.storagePath })),
  )
}

function filesHolding(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = path.join(folder, name)
    if (name.endsWith('register.lock') || !fs.lstatSync(file).isFile()) return false
    const content = fs.readFileSync(file)
    return content.includes(WORD) || content.includes(Buffer.from(WORD, 'utf16le'))
  })
}
