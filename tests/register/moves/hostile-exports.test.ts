import type { ExportedTable, ExportManifest } from '@core/moves/manifest'
import { AppError } from '@core/contract/errors'
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import fs from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openFilledRegister } from '../../fixtures/filled-register'
import {
  manifestOf,
  openParts,
  seal,
  sealBytes,
  sha256,
  withLines,
  withManifest,
  withValue,
  written,
  type Part,
} from '../../fixtures/hostile-exports'
import { exportFile, filePassphrase, newPassphrase, otherComputer } from '../../fixtures/moved'
import { howOften, isFull } from '../../fixtures/how-often'

let good: Part[]
let whole: Buffer
beforeAll(async () => {
  const from = await openFilledRegister()
  const file = exportFile()
  await from.session.moving.write({ file, passphrase: filePassphrase, madeBy: 'Steward of the tests' })
  from.session.close()
  good = await openParts(file)
  whole = fs.readFileSync(await seal(good))
})

/** Tries to bring a file in, and holds it to the bar: refused in words, in a second, in 100 MB, and nothing is left. */
async function tryToBringIn(file: string, passphrase = filePassphrase): Promise<{ code: string; reason: string }> {
  const to = otherComputer()
  const around = path.dirname(to.folder)
  const before = { files: filesIn(around), memory: process.resourceUsage().maxRSS, work: process.cpuUsage() }
  const error = await to.session.moving.read({ file, passphrase, newPassphrase }).then(
    () => expect.fail('it was brought in'),
    (thrown: unknown) => thrown,
  )
  // The work and not the wait: other tests run beside this one.
  const { user, system } = process.cpuUsage(before.work)
  expect((user + system) / 1000).toBeLessThan(1000)
  expect((process.resourceUsage().maxRSS - before.memory) / 1024).toBeLessThan(100)
  expect(filesIn(around)).toEqual(before.files)
  expect(to.session.service.status()).toMatchObject({ state: 'none' })
  if (!(error instanceof AppError)) throw error as Error
  return { code: error.code, reason: error.detail.reason ?? '' }
}

function filesIn(folder: string): string[] {
  return fs.readdirSync(folder, { recursive: true }).map(String).toSorted()
}

const words = {
  foreign: /not a register that Steward saved/,
  broken: /not complete or was damaged/,
  changed: /does not agree with its own list/,
  // Whether the end or the list is missed first follows from the size of what is gone.
  missing: /not complete or was damaged|does not agree with its own list/,
  stranger: /something that no register/,
  link: /a link to somewhere else/,
  outside: /leads out of its own folder/,
  double: /the same name twice/,
  large: /larger than any register/,
  costly: /asks for more work/,
  unfit: /do not fit into a register/,
  unreadable: /cannot be read/,
} as const

const tables = (bend: (table: ExportedTable) => object) => (manifest: ExportManifest) => ({
  ...manifest,
  tables: manifest.tables.map((one) => (one.table === 'contact' ? { ...one, ...bend(one) } : one)),
})

type Bent = () => Part[] | Promise<Part[]>
const bent: [what: string, says: keyof typeof words, parts: Bent][] = [
  ['a name that climbs', 'outside', () => [...good, { name: '../../evil', body: Buffer.from('x') }]],
  ['a name that climbs, with backslashes', 'outside', () => [{ name: '..\\evil', body: Buffer.from('x') }, ...good]],
  ['an absolute name', 'outside', () => [...good, { name: '/etc/evil', body: Buffer.from('x') }]],
  ['a name with a drive', 'outside', () => [...good, { name: 'C:\\evil', body: Buffer.from('x') }]],
  ['a symbolic link', 'link', () => [...good, { name: 'files/a', body: Buffer.alloc(0), type: 'symlink', linkname: '/etc/passwd' }]],
  ['a hard link', 'link', () => [{ name: 'manifest.json', body: Buffer.alloc(0), type: 'link', linkname: '../register.db' }]],
  ['a pipe', 'stranger', () => [{ name: 'manifest.json', body: Buffer.alloc(0), type: 'fifo' }, ...good]],
  ['a folder', 'stranger', () => [...good, { name: 'tables/', body: Buffer.alloc(0), type: 'directory' }]],
  ['a name twice', 'double', () => [...good, good[0] as Part]],
  ['a table twice', 'double', () => [...good.slice(0, 4), good[3] as Part, ...good.slice(4)]],
  ['a file that is no part of an export', 'stranger', () => [...good, { name: 'run-me.exe', body: Buffer.from('MZ') }]],
  ['a table too many', 'stranger', () => [...good, { name: 'tables/surprise.ndjson', body: Buffer.from('{}\n') }]],
  ['a table missing', 'missing', () => good.filter(({ name }) => name !== 'tables/contact.ndjson')],
  ['a small table missing', 'missing', () => good.filter(({ name }) => name !== 'tables/contact_role.ndjson')],
  ['its tables in another order', 'changed', () => [good[0] as Part, ...good.slice(1).toReversed()]],
  ['no manifest first', 'foreign', () => good.toReversed()],
  ['nothing at all', 'foreign', () => []],
  ['a manifest that is no JSON', 'foreign', () => withManifest(good, () => '{"format":')],
  ['the manifest of something else', 'foreign', () => withManifest(good, (m) => ({ ...m, format: 'other' }))],
  ['a manifest with more in it', 'changed', () => withManifest(good, (m) => ({ ...m, run: 'rm -rf' }))],
  ['a manifest of five megabytes', 'large', () => withManifest(good, (m) => ({ ...m, pad: ' '.repeat(5_000_000) }))],
  ['a schema there never was', 'stranger', () => withManifest(good, (m) => ({ ...m, schema: 33 }))],
  ['a huge count of rows', 'changed', () => withManifest(good, tables(() => ({ rows: 9e15 })))],
  ['a huge size', 'broken', () => withManifest(good, tables(() => ({ bytes: 9e15, rows: 9e15 })))],
  ['thirty thousand tables', 'large', () => withManifest(good, (m) => ({ ...m, tables: Array.from({ length: 30_000 }, () => m.tables[0]) }))],
  ['a table nobody knows', 'stranger', () => withManifest(good, tables(() => ({ table: 'contacts' })))],
  ['a table with the name of SQLite’s own', 'stranger', () => withManifest(good, tables(() => ({ table: 'sqlite_master' })))],
  ['a column nobody knows', 'stranger', () => withManifest(good, tables(({ columns }) => ({ columns: [...columns, 'evil'] })))],
  ['a column left out', 'stranger', () => withManifest(good, tables(({ columns }) => ({ columns: columns.slice(1) })))],
  ['one row more than it says', 'changed', () => withManifest(good, tables(({ rows }) => ({ rows: rows - 1 })))],
  ['one row less than it says', 'changed', () => withManifest(good, tables(({ rows }) => ({ rows: rows + 1 })))],
  ['a row changed by one letter', 'changed', () => good.map((part) => part.name === 'tables/contact.ndjson' ? { ...part, body: Buffer.from(part.body.toString('utf8').replace('Tom', 'Tim')) } : part)],
  ['a blob changed by one bit', 'changed', () => good.map((part) => (part.name.startsWith('files/') ? { ...part, body: flipped(part.body, 30) } : part))],
  ['a blob of another name', 'changed', () => withManifest(good, (m) => ({ ...m, files: [{ sha256: '0'.repeat(64), bytes: m.files[0]?.bytes }] }))],
  ['a number where text belongs', 'unfit', () => withValue(good, 'contact', { display_name: 7 })],
  ['text where a number belongs', 'unfit', () => withValue(good, 'contact_point', { position: 'first' })],
  ['half a number', 'unfit', () => withValue(good, 'contact_point', { position: 1.5 })],
  ['a number beyond the largest', 'unfit', () => withValue(good, 'contact_point', { position: '9223372036854775808' })],
  ['a list where text belongs', 'unfit', () => withValue(good, 'contact', { notes: ['x'] })],
  ['nothing where something must be', 'unfit', () => withValue(good, 'contact', { notes: null })],
  ['a row with a value more', 'unfit', () => withValue(good, 'contact', { evil: 1 })],
  ['a row with a value less', 'unfit', () => withValue(good, 'contact', { notes: undefined })],
  ['a row that is a list', 'unfit', () => withLines(good, 'contact', () => ['[1,2]'])],
  ['a row that is no JSON', 'unfit', () => withLines(good, 'contact', () => ['DROP TABLE contact'])],
  ['a row with a prototype', 'unfit', () => withLines(good, 'logo', ([row = '']) => [row.replace('"id":"logo"', '"__proto__":{"id":"logo"}')])],
  ['letters that are none', 'unfit', () => withLines(good, 'contact', ([row = '', ...rest]) => [Buffer.concat([Buffer.from(row), Buffer.from([0xc0, 0xaf])]), ...rest])],
  ['a row of nine megabytes', 'large', () => withValue(good, 'contact', { notes: 'x'.repeat(9_000_000) })],
  ['a last row without its end', 'unfit', () => cutTable()],
  ['a value outside its choices', 'unfit', () => withValue(good, 'contact', { kind: 'robot' })],
  ['a record twice', 'unfit', () => withLines(good, 'contact', ([first = '', ...rest]) => [first, first, ...rest])],
  ['a row that points nowhere', 'unfit', () => withValue(good, 'contact_point', { contact_id: 'nobody' })],
  ['a blob that is not there', 'unfit', () => withValue(good, 'logo', { bytes: { file: 'f'.repeat(64) } })],
  ['a blob written into its row', 'unfit', () => withValue(good, 'logo', { bytes: 'AAAA' })],
  ['a logo larger than a logo may be', 'unfit', () => withBlob(Buffer.alloc(2_000_000, 1))],
  ['a gap in the trail', 'unfit', () => withLines(good, 'audit_event', ([first = '', , ...rest]) => [first, ...rest])],
  ['a line of the trail that is no list', 'unfit', () => withValue(good, 'audit_event', { detail: '{"name":"Tom"}' })],
  ['a line of the trail without a time', 'unfit', () => withValue(good, 'audit_event', { at: 'yesterday' })],
] // prettier-ignore

/** On every change one of each answer and every fifth; the torture run tries all, and so does a full run. */
const tried = bent.filter(
  ([, says], nth) => isFull || nth % 5 === 0 || bent.findIndex((one) => one[1] === says) === nth,
)

function cutTable(): Part[] {
  const parts = withLines(good, 'contact', (lines) => lines)
  const cut = parts.map((part) =>
    part.name === 'tables/contact.ndjson' ? { ...part, body: part.body.subarray(0, -1) } : part,
  )
  const body = cut.find(({ name }) => name === 'tables/contact.ndjson')?.body ?? Buffer.alloc(0)
  return withManifest(
    cut,
    tables(() => ({ bytes: body.length, sha256: sha256(body) })),
  )
}

function withBlob(bytes: Buffer): Part[] {
  const name = sha256(bytes)
  const renamed = withValue(good, 'logo', { bytes: { file: name } })
  const logo = good.find((part) => part.name === 'tables/logo.ndjson')?.body.toString('utf8') ?? ''
  const old = /"file":"([0-9a-f]{64})"/.exec(logo)?.[1] ?? ''
  const parts = renamed.map((part) => (part.name === `files/${old}` ? { name: `files/${name}`, body: bytes } : part))
  const files = (all: readonly { sha256: string; bytes: number }[]) =>
    all.map((one) => (one.sha256 === old ? { sha256: name, bytes: bytes.length } : one))
  return withManifest(parts, (manifest) => ({ ...manifest, files: files(manifest.files) }))
}

function flipped(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

describe('an archive that was bent, although its passphrase is right', () => {
  it.each(tried)('%s: refused in words, and nothing is left behind', async (_what, says, parts) => {
    const { code, reason } = await tryToBringIn(await seal(await parts()))
    expect({ code, reason }).toEqual({ code: 'export-refused', reason: expect.stringMatching(words[says]) })
    expect(reason).toMatch(/Nothing was brought in, and nothing on this computer was changed\.$/)
  })

  it('tells a newer file from a bent one', async () => {
    for (const newer of [{ version: 2 }, { schema: 9990 }]) {
      const file = await seal(withManifest(good, (manifest) => ({ ...manifest, ...newer })))
      expect(await tryToBringIn(file)).toMatchObject({ code: 'register-too-new' })
    }
  })

  it('is brought in when nothing was bent', async () => {
    const to = otherComputer()
    await to.session.moving.read({ file: await seal(good), passphrase: filePassphrase, newPassphrase })
    expect(to.session.service.status()).toMatchObject({ state: 'open' })
    to.session.close()
  })
})

describe('a file that is something else, or was damaged on the way', () => {
  const files: [what: string, says: keyof typeof words, file: () => string | Promise<string>][] = [
    ['empty', 'foreign', () => written('')],
    ['a letter', 'foreign', () => written('Dear Ruth,\n'.repeat(100))],
    ['a packed folder', 'foreign', () => written(Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(4000)]))],
    ['an archive without a lock', 'foreign', async () => written(Buffer.alloc(10_240))],
    ['locked with a key instead of a passphrase', 'foreign', () => lockedWithKey()],
    ['locked, but holding no archive', 'broken', () => sealBytes(Buffer.from('Dear Ruth,\n'.repeat(100)))],
    ['locked, and a million zeros', 'broken', () => sealBytes(Buffer.alloc(1_000_000))],
    ['a lock that would take a day to open', 'costly', () => written(Buffer.from(whole.toString('latin1').replace(/^(.*\n-> scrypt \S+) 10/, '$1 30'), 'latin1'))],
    ['cut after its lock', 'broken', () => written(whole.subarray(0, 250))],
    ['cut in half', 'broken', () => written(whole.subarray(0, whole.length / 2))],
    ['without its last byte', 'broken', () => written(whole.subarray(0, -1))],
    ['with a byte more', 'broken', () => written(Buffer.concat([whole, Buffer.from('x')]))],
    ['gone', 'unreadable', () => path.join(path.dirname(exportFile()), 'gone.steward')],
    ['a folder', 'unreadable', () => path.dirname(exportFile())],
  ] // prettier-ignore
  it.each(files)('%s: refused in words, and nothing is left behind', async (_what, says, file) => {
    const { code, reason } = await tryToBringIn(await file())
    expect({ code, reason }).toEqual({ code: 'export-refused', reason: expect.stringMatching(words[says]) })
  })

  it('is noticed wherever one bit of it is turned', async () => {
    const step = Math.ceil(whole.length / howOften(5, 12))
    for (let at = 5; at < whole.length; at += step) {
      const { code } = await tryToBringIn(written(flipped(whole, at)))
      expect(['export-refused', 'wrong-export-passphrase'], `byte ${at}`).toContain(code)
    }
    for (let at = 0; at < 250; at += isFull ? 31 : 83) {
      const { code } = await tryToBringIn(written(flipped(whole, at)))
      expect(['export-refused', 'wrong-export-passphrase'], `byte ${at}`).toContain(code)
    }
  })

  it('does not open with another passphrase', async () => {
    expect(await tryToBringIn(written(whole), 'not the one at all')).toMatchObject({ code: 'wrong-export-passphrase' })
  })
})

it('is never brought in over a register that is there', async () => {
  const to = otherComputer()
  await to.session.service.create({ passphrase: newPassphrase })
  const moving = { file: written(whole), passphrase: filePassphrase, newPassphrase }
  await expect(to.session.moving.read(moving)).rejects.toMatchObject({ code: 'register-exists' })
  await to.session.service.lock()
  const before = filesIn(to.folder)
  await expect(to.session.moving.read(moving)).rejects.toMatchObject({ code: 'register-exists' })
  expect(filesIn(to.folder)).toEqual(before)
  await to.session.service.unlock({ passphrase: newPassphrase })
  to.session.close()
})

it('holds in its manifest the hash of each of its parts', () => {
  const { files, tables: listed } = manifestOf(good)
  const hashes = good.slice(1).map(({ body }) => sha256(body))
  expect([...files, ...listed].map((one) => one.sha256)).toEqual(hashes)
})

async function lockedWithKey(): Promise<string> {
  const lock = new Encrypter()
  lock.addRecipient(await identityToRecipient(await generateIdentity()))
  return written(await lock.encrypt(Buffer.from('anything')))
}
