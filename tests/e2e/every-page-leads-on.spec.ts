import fs from 'node:fs'
import { fullRegister, madeRegister } from './made-registers'
import { lacks, misfits, resize, settled } from './page-checks'
import { everyAddress, everyPage, goTo } from './pages'
import { copyOf, expect, test, unlock, type Steward } from './steward'

test('no page of the program is forgotten in the list of those that are looked at', () => {
  const routes = fs.readFileSync('src/renderer/src/app/routes.tsx', 'utf8').matchAll(/path: '([^']+)'/g)
  expect(new Set(Object.keys(everyPage))).toEqual(new Set([...routes].map(([, path]) => path)))
})

test('every page of an empty register stands, fits and leads on', async ({ start }) => {
  test.setTimeout(300_000)
  const steward = await start({ folder: copyOf(madeRegister('fernhill')) })
  await unlock(steward)
  expect(await walk(steward, everyAddress({}))).toEqual([])
})

test('every page of a full register stands, fits and leads on', async ({ start }) => {
  test.setTimeout(400_000)
  const { folder, records } = await fullRegister()
  const steward = await start({ folder: copyOf(folder) })
  await unlock(steward)
  expect(await walk(steward, everyAddress(records))).toEqual([])
})

/** Twice the size in an ordinary window is the third. */
const sizes = [
  [1280, 800],
  [1024, 640],
  [640, 480],
] as const

/** What is wrong with these pages, one line each. */
async function walk(steward: Steward, addresses: readonly string[]): Promise<string[]> {
  const { page } = steward
  const found: string[] = []
  let here = ''
  page.on('pageerror', ({ message }) => found.push(`${here}: ${message}`))
  page.on('console', (line) => {
    if (line.type() === 'error') found.push(`${here}: ${line.text()}`)
  })
  for (const [width, height] of sizes) {
    await resize(steward, width, height)
    for (const address of addresses) {
      here = `${address} at ${width} × ${height}`
      await goTo(steward, address)
      await settled(page)
      found.push(...(await misfits(page, here)))
      if (width === 1280) found.push(...(await lacks(page, here)))
    }
  }
  return found
}
