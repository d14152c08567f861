// SP8: a CSV of 100,000 people brought in, from its bytes to everybody in the register, against the bare libraries in the
// same run with the same file: parsing, phone numbers, one insert with a search index. Meanwhile other calls are answered.
import Database from 'better-sqlite3-multiple-ciphers'
import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import Papa from 'papaparse'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { percentile, report } from './electron.mjs'

const PIECE = 512 * 1024
const LONGEST_BLOCK_MS = 50
const MOST_MEMORY_MB = 200

export async function importFile(inside, passphrase, count = 100_000) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-import-'))
  try {
    const bytes = Buffer.from(listOf(inside, count))
    const floor = bareImport(inside, bytes, profile)
    await inside.fill(path.join(profile, 'register'), passphrase, 50)
    const { session, services, key } = await inside.openWhole(path.join(profile, 'register'), passphrase)
    key.fill(0)
    globalThis.gc?.()
    const memory = process.memoryUsage().rss
    const watch = watchCalls(services)
    const started = performance.now()
    const done = await bringIn(services.imports, bytes)
    const app = performance.now() - started
    const { waits, longest } = watch.end()
    const risen = (watch.mostMemory() - memory) / 1024 / 1024
    await session.service.lock()
    report({
      id: 'SP8',
      floor: floor.whole,
      app,
      bar: 2,
      rows: count,
      floor_parse_ms: floor.parse,
      floor_phones_ms: floor.phones,
      floor_insert_ms: floor.insert,
      added: done.counts.added,
    })
    own('SP8-block', longest, LONGEST_BLOCK_MS, { calls: waits.length, call_p95_ms: percentile(waits, 0.95) })
    own('SP8-memory', risen, MOST_MEMORY_MB, {}, 'MB')
  } finally {
    fs.rmSync(profile, { recursive: true, force: true })
  }
}

async function bringIn(imports, bytes) {
  const { id } = imports.begin({ bytes: bytes.length })
  for (let from = 0; from < bytes.length; from += PIECE)
    imports.piece({ id, bytes: bytes.subarray(from, from + PIECE) })
  const { columns } = imports.look({ id, target: 'people', as: {} })
  const settings = { role: 'prospect', source: 'Bench', obtainedOn: '2026-01-05', obtainedFrom: 'elsewhere' }
  await imports.check({ id, target: 'people', as: {}, columns, settings })
  return imports.bringIn({ id })
}

/** Asks for a page of contacts again and again, and notes how long each took from when it was due. */
function watchCalls({ contacts }) {
  const waits = []
  let [longest, most, running] = [0, 0, true]
  let due = performance.now()
  const turn = () => {
    if (!running) return
    const blocked = performance.now() - due
    contacts.list({ search: '', status: 'active', noSource: false, limit: 50, offset: 0 })
    longest = Math.max(longest, blocked)
    waits.push(performance.now() - due)
    most = Math.max(most, process.memoryUsage().rss)
    due = performance.now() + 20
    setTimeout(turn, 20)
  }
  setTimeout(turn, 0)
  return {
    mostMemory: () => most,
    end() {
      running = false
      return { waits, longest }
    },
  }
}

/** What the libraries alone need: one after the other, nothing of ours. */
function bareImport({ randomKey }, bytes, profile) {
  const text = bytes.toString('utf8')
  const at = [performance.now()]
  const { data } = Papa.parse(text, { header: true })
  at.push(performance.now())
  const numbers = data.map((row) => parsePhoneNumberFromString(row.Telephone ?? '', 'GB')?.number ?? '')
  at.push(performance.now())
  const db = new Database(path.join(profile, 'floor.db'))
  db.pragma("cipher='sqlcipher'")
  db.pragma('legacy=4')
  db.key(Buffer.from(`x'${randomKey().toString('hex')}'`))
  for (const pragma of [
    'journal_mode=WAL',
    'synchronous=FULL',
    'secure_delete=ON',
    'temp_store=MEMORY',
    'cache_size=-65536',
  ])
    db.pragma(pragma)
  db.exec(`create table person (id integer primary key, given text, family text, firm text, email text, phone text, notes text) strict;
    create virtual table person_fts using fts5(given, family, firm, email, phone, content='', tokenize='unicode61 remove_diacritics 2', prefix='2 3')`)
  const row = db.prepare('insert into person (given, family, firm, email, phone, notes) values (?, ?, ?, ?, ?, ?)')
  const index = db.prepare(
    'insert into person_fts (rowid, given, family, firm, email, phone) values (?, ?, ?, ?, ?, ?)',
  )
  db.transaction(() => {
    data.forEach((one, i) => {
      const values = [one['First name'], one.Surname, one.Organisation, one.Email, numbers[i]]
      const { lastInsertRowid } = row.run(...values, one.Notes)
      index.run(lastInsertRowid, ...values)
    })
  })()
  at.push(performance.now())
  db.close()
  const [start, parsed, numbered, end] = at
  return { whole: end - start, parse: parsed - start, phones: numbered - parsed, insert: end - numbered }
}

/** People with names, addresses and numbers of their own, written the many ways people write them. */
function listOf({ someone }, count) {
  const ways = [
    (n) => `+44 ${n.slice(1, 5)} ${n.slice(5)}`,
    (n) => `(${n.slice(0, 5)}) ${n.slice(5)}`,
    (n) => n,
    (n) => `+44 (0)${n.slice(1)}`,
  ]
  const lines = ['First name,Surname,Organisation,Email,Telephone,Notes']
  for (let index = 0; index < count; index++) {
    const { givenName, familyName, organisationName, points } = someone(index)
    const number = `07${String(400_000_000 + index * 7).padStart(9, '0')}`
    const phone = ways[index % 4](number)
    lines.push(`${givenName},${familyName},${organisationName},${points[0].value},${phone},"Met at the fair, ${index}"`)
  }
  return lines.join('\r\n')
}

function own(id, measured, bar, more, unit = 'ms') {
  console.log(
    JSON.stringify({
      id,
      ratio: null,
      floor_ms: null,
      app_ms: Math.round(measured * 10) / 10,
      bar: `${bar} ${unit}`,
      pass: measured <= bar,
      ...more,
    }),
  )
}
