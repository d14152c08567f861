import { afterEach, expect, it } from 'vitest'
import { howOften } from '../../fixtures/how-often'
import { plainPages } from '../../fixtures/plain-pages'
import { openServed, type Served } from '../../fixtures/served'
import { bringFile, bytesOf } from './bring'

let served: Served
afterEach(() => served.session.close())

const ROWS = howOften(1200, 15_000)
const nameOf = (i: number, kind: string) => `zq${((i * 619) % 99_991).toString(36).padStart(4, '0')}${kind}`

/** How many pages say a word that only people of one kind have. A word that was deleted may part two pages of the search. */
function pagesOf(kind: string): number {
  const pages = served.register().withKey((key) => plainPages(served.paths.database, key))
  return pages.filter(({ bytes }) => bytes.toString('latin1').toLowerCase().includes(kind)).length
}

it('leaves nobody of an import that was taken back on any page, between the others', async () => {
  served = await openServed()
  for (let i = 0; i < 150; i++)
    await served.ask('contacts', 'add', {
      kind: 'person',
      displayName: `Ben ${nameOf(i * 7, 'owl')}`,
      points: [{ kind: 'email', value: `${nameOf(i * 7, 'owl')}@firm.example` }],
    })
  const rows = Array.from(
    { length: ROWS },
    (_, i) => `Ann ${nameOf(i, 'wren')},${nameOf(i, 'wren')}@firm.example,Quiet`,
  )
  const { id } = await bringFile(served.ask, bytesOf(['Name,Email,Notes', ...rows].join('\r\n')))
  expect(pagesOf('wren')).toBeGreaterThan(50)
  await served.ask('imports', 'undo', { id })
  expect(pagesOf('wren')).toBe(0)
  expect(pagesOf('owl')).toBeGreaterThan(0)
  expect(served.register().quickCheck()).toBe(true)
  const { total } = await served.ask('contacts', 'list', { search: nameOf(70, 'owl') })
  expect(total).toBe(1)
})
