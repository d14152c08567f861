import fs from 'node:fs'
import { violations } from './axe'
import { fullRegister, madeRegister } from './made-registers'
import { lacks, misfits, resize, settled } from './page-checks'
import { everyAddress, everyPage, goTo } from './pages'
import { copyOf, expect, test, unlock, type Steward } from './steward'

test('no page of the program is forgotten in the list of those that are looked at', () => {
  const routes = fs.readFileSync('src/renderer/src/app/routes.tsx', 'utf8').matchAll(/path: '([^']+)'/g)
  expect(new Set(Object.keys(everyPage))).toEqual(new Set([...routes].map(([, path]) => path)))
})

/** The papers that are made from what is true now share one page: a few of them stand for all against axe. */
const papers = /^\/documents\/ready\/(?!ropa$|staff-card$|complaint-form$)/

/** Pages that say the same whatever is in the register: axe looks at them in the full one. */
const theSame = /^\/(about|help|settings|guidance\/(library|flow|calculator|first-hour|public-bodies|ways))/

test('every page of an empty register stands, fits, leads on, and holds against axe in light and in dark', async ({
  start,
}) => {
  test.setTimeout(400_000)
  const steward = await start({ folder: copyOf(madeRegister('fernhill')) })
  await unlock(steward)
  const skipsAxe = (address: string) => papers.test(address) || theSame.test(address)
  expect(await walk(steward, [...everyAddress({}), '/no-such-page'], skipsAxe)).toEqual([])
})

test('every page of a full register stands, fits, leads on, and holds against axe in light and in dark', async ({
  start,
}) => {
  test.setTimeout(500_000)
  const { folder, records } = await fullRegister()
  const steward = await start({ folder: copyOf(folder) })
  await unlock(steward)
  expect(await walk(steward, everyAddress(records), (address) => papers.test(address))).toEqual([])
})

/** Twice the size in an ordinary window is the third. */
const sizes = [
  [1280, 800],
  [1024, 640],
  [640, 480],
] as const

/** What is wrong with these pages, one line each. Axe looks once at each page that is not left to another by `skipsAxe`. */
async function walk(
  steward: Steward,
  addresses: readonly string[],
  skipsAxe: (address: string) => boolean,
): Promise<string[]> {
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
      if (width !== 1280) continue
      found.push(...(await lacks(page, here)))
      if (!skipsAxe(address)) found.push(...(await violations(page, address)))
    }
  }
  return found
}
