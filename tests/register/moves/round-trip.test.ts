import { afterAll, beforeAll, expect, it } from 'vitest'
import { migrations } from '../../../src/register/file/migrations/index'
import { stayingBehind } from '../../../src/register/moves/travelling-tables'
import { tablesOf } from '../../fixtures/dump'
import { emptyTables, openFilledRegister } from '../../fixtures/filled-register'
import { manifestOf, openParts, type Part } from '../../fixtures/hostile-exports'
import { exportFile, filePassphrase, newPassphrase, otherComputer, tableHashes } from '../../fixtures/moved'
import type { Served } from '../../fixtures/served'

const file = exportFile()
let from: Served
let parts: Part[]
let lines: number
const linesIn = (served: Served) =>
  served.register().read.get<{ n: number }>('SELECT count(*) AS n FROM audit_event')?.n ?? 0

beforeAll(async () => {
  from = await openFilledRegister()
  lines = linesIn(from)
  const summary = await from.session.moving.write({ file, passphrase: filePassphrase, madeBy: 'Steward of the tests' })
  parts = await openParts(file)
  expect(summary.lines).toBe(lines)
})
afterAll(() => from.session.close())

/** The list of ways in begins anew on each computer, and a register remembers that it was brought in. */
const ownOfEach = new Set(['way_in', 'person', 'arrival', ...Object.keys(stayingBehind)])

function travelled(hashes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(hashes).filter(([table]) => !ownOfEach.has(table)))
}

it('holds every table of the register, or a reason says why it stays (a new table goes by itself)', () => {
  const there = tablesOf(from.register().read)
  const exported = manifestOf(parts).tables.map(({ table }) => table)
  expect([...exported, ...Object.keys(stayingBehind)].toSorted()).toEqual(there)
  for (const reason of Object.values(stayingBehind)) expect(reason).toMatch(/^[A-Z].*\.$/)
  // A table of another kind would not be seen above: search indexes keep no words of their own.
  const others = from
    .register()
    .read.all<{ sql: string }>(
      `SELECT sql FROM sqlite_master WHERE name IN (SELECT name FROM pragma_table_list WHERE type = 'virtual')`,
    )
  for (const { sql } of others) expect(sql).toMatch(/using fts5[\s\S]*content\s*=\s*'\w+'/i)
})

it('is tried with something in every table that travels', () => {
  expect(emptyTables(from).filter((table) => !Object.hasOwn(stayingBehind, table))).toEqual([])
})

it('comes out on another computer as it went in, table by table and blob by blob', async () => {
  const to = otherComputer()
  const { groups } = await to.session.moving.read({ file, passphrase: filePassphrase, newPassphrase })
  expect(groups).toHaveLength(8)
  const register = to.session.current() ?? expect.fail()
  expect(travelled(tableHashes(register.read, lines))).toEqual(travelled(tableHashes(from.register().read, lines)))
  expect(register.quickCheck()).toBe(true)
  const found = register.read.all(`SELECT rowid FROM contact_fts WHERE contact_fts MATCH 'tom*'`)
  expect(found).toEqual(from.register().read.all(`SELECT rowid FROM contact_fts WHERE contact_fts MATCH 'tom*'`))
  expect(found.length).toBeGreaterThan(0)

  const again = exportFile()
  await to.session.moving.write({ file: again, passphrase: filePassphrase, madeBy: 'Steward of the tests' })
  const [here, there] = [manifestOf(parts), manifestOf(await openParts(again))]
  const hashes = ({ tables }: typeof here) => Object.fromEntries(tables.map(({ table, sha256 }) => [table, sha256]))
  const { audit_event: _old, ...first } = travelled(hashes(here))
  const { audit_event: _new, ...second } = travelled(hashes(there))
  expect(second).toEqual(first)
  expect(there.files).toEqual(expect.arrayContaining(here.files))
  to.session.close()
})

it('keeps the trail readable, under the seal of the new register, with a line that says where it came from', async () => {
  const to = otherComputer()
  await to.session.moving.read({ file, passphrase: filePassphrase, newPassphrase })
  const register = to.session.current() ?? expect.fail()
  const { lastSeal } = manifestOf(parts).trail
  expect(await register.verifyAudit()).toEqual({ state: 'intact', events: lines + 2 })
  const sql = 'SELECT action, detail FROM audit_event WHERE seq > @lines ORDER BY seq'
  expect(register.read.all(sql, { lines })).toEqual([
    {
      action: 'moves.bringIn',
      detail: JSON.stringify([
        `schema-${migrations.at(-1)?.version}`,
        `lines-${lines}`,
        'trail-intact',
        `last-seal-${lastSeal}`,
      ]),
    },
    { action: 'register.unlock', detail: '[]' },
  ])
  expect(to.session.history.trail({ offset: 0, limit: 5 })).toMatchObject({ total: lines + 2 })
  const left = from.register().read.get('SELECT action, detail FROM audit_event WHERE seq = @seq', { seq: lines + 1 })
  expect(left).toEqual({ action: 'moves.save', detail: expect.stringMatching(/^\["records-\d+"\]$/) })
  to.session.close()
})

it('opens with the new passphrase and the new sheet only, and knows who came', async () => {
  const to = otherComputer()
  const { groups } = await to.session.moving.read({ file, passphrase: filePassphrase, newPassphrase })
  await to.session.service.lock()
  await expect(to.session.service.unlock({ passphrase: filePassphrase })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  })
  await to.session.service.unlock({ passphrase: newPassphrase })
  expect(to.session.service.health()).toMatchObject({ note: 'found' })
  await to.session.service.lock()
  await to.session.service.unlockWithRecoveryKey({ key: groups.join(' '), newPassphrase: 'another quiet sentence' })
  to.session.close()
})
