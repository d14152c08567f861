// A campaign of everybody: each contact of the register judged with its consents, stops, own rules and addresses, while other
// calls are answered. The floor, in the same run: the bare library with the same addresses, consents and stops joined, and each
// address hashed, which is the least anybody must do to say who may be written to. The same again for a pasted list.
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fillConsents } from './agreed.mjs'
import { openBare } from './bare-database.mjs'
import { percentile } from './electron.mjs'
import { startLogThread } from './start-log-thread.mjs'

const MOST_MS = 5000
const CALL_MS = 50
const PIECE = 512 * 1024
/** Ten lists a second: more than anybody asks for. Each takes some milliseconds of the same thread. */
const BETWEEN_CALLS_MS = 100
/** The program checks the file in a thread of its own; here it would be checked between the rows. */
const LATER_MS = 3_600_000

export async function campaign(inside, folder, passphrase, count) {
  const floor = bareFloor(inside, count)
  const { session, services, register, key } = await inside.openWhole(folder, passphrase, {
    startLogThread: startLogThread(inside),
    checkAfterMs: LATER_MS,
  })
  key.fill(0)
  prepare(inside, services, register, count)
  const list = listOf(inside, count) // made before the clock starts: it takes longer than a second
  const facts = { channel: 'email', purpose: 'services', goesOn: '2030-01-05', author: 'Bench' }
  const choice = { status: 'active', noSource: false, under18: false, noticeOpen: false }
  for (const [name, made] of [
    [
      'everybody',
      () =>
        services.campaigns.make({
          ...facts,
          name: 'All',
          audience: { kind: 'everybody', choice },
          as: {},
          columns: [],
        }),
    ],
    [
      'calls',
      () =>
        services.campaigns.make({
          ...facts,
          channel: 'live-call',
          name: 'Calls',
          audience: { kind: 'everybody', choice },
          as: {},
          columns: [],
        }),
    ],
    ['list', () => ofList(services.campaigns, { ...facts, name: 'List' }, list)],
  ]) {
    const watch = watchCalls(services)
    const cpu = process.cpuUsage()
    const started = performance.now()
    const { id } = await made()
    const read = performance.now()
    const result = await services.campaigns.check({ id })
    const ended = performance.now()
    const { waits, longest } = watch.end()
    const spent = process.cpuUsage(cpu)
    const rows = result.total
    own(`campaign-${name}`, ended - started, MOST_MS, {
      floor_ms: Math.round(floor),
      ratio: Math.round(((ended - started) / floor) * 10) / 10,
      rows,
      cpu_ms: Math.round((spent.user + spent.system) / 1000),
      read_ms: Math.round(read - started),
      go: result.tally.allowed + result.tally['with-duties'],
      states: Object.fromEntries(Object.entries(result.tally).filter(([, n]) => n > 0)),
    })
    own(`campaign-${name}-calls`, longest, CALL_MS, {
      calls: waits.length,
      call_p50_ms: round(percentile(waits, 0.5)),
      call_p95_ms: round(percentile(waits, 0.95)),
    })
    if (name === 'list') await services.campaigns.letGo({ id })
  }
  await session.service.lock()
}

/** A third agreed, each with its proof; a tenth of as many stops; a source for everybody. */
function prepare(inside, services, register, count) {
  const today = new Date().toISOString().slice(0, 10)
  const listed = Array.from(
    { length: Math.floor(count / 10) },
    (_, i) => inside.someone(i % 2 ? i * 17 : count + i).points[0].value,
  )
  services.suppression.addMany(
    listed.map((email) => ({ email, source: 'unsubscribed', askedOn: today, channels: ['email'] })),
    'Bench',
  )
  fillConsents(register, (number) => number % 3 === 1)
}

async function ofList(campaigns, facts, bytes) {
  const { id: fileId } = campaigns.begin({ bytes: bytes.length })
  for (let from = 0; from < bytes.length; from += PIECE)
    campaigns.piece({ id: fileId, bytes: bytes.subarray(from, from + PIECE) })
  return campaigns.make({ ...facts, audience: { kind: 'list', name: 'Bench' }, fileId, as: {}, columns: [] })
}

function listOf({ someone }, count) {
  const lines = ['First name,Surname,Organisation,Email']
  for (let index = 0; index < count; index++) {
    const { givenName, familyName, organisationName, points } = someone(index % 3 === 0 ? index : count + index)
    lines.push(`${givenName},${familyName},${organisationName},${points[0].value}`)
  }
  return Buffer.from(lines.join('\r\n'))
}

/** Asks for a page of contacts again and again, and notes how long each waited for its turn. */
function watchCalls({ contacts }) {
  const waits = []
  let [longest, running] = [0, true]
  let due = performance.now() + BETWEEN_CALLS_MS
  const turn = () => {
    if (!running) return
    const waited = performance.now() - due
    contacts.list({ search: '', status: 'active', noSource: false, limit: 50, offset: 0 })
    longest = Math.max(longest, waited)
    waits.push(waited)
    due = performance.now() + BETWEEN_CALLS_MS
    setTimeout(turn, BETWEEN_CALLS_MS)
  }
  setTimeout(turn, BETWEEN_CALLS_MS)
  return {
    end() {
      running = false
      return { waits, longest }
    },
  }
}

/** The bare library: contacts, addresses, a yes for a third of them, stops; read whole in one join, and hashed. */
function bareFloor({ randomKey, someone }, count) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-floor-'))
  try {
    const db = openBare(path.join(folder, 'floor.db'), randomKey(), { write: true })
    db.exec(`create table contact (id integer primary key, name text, firm text, source text) strict;
      create table point (id integer primary key, contact integer, kind text, value text) strict;
      create index point_by_contact on point (contact);
      create table yes (id integer primary key, contact integer, given_on text) strict;
      create index yes_by_contact on yes (contact);
      create table stop (id integer primary key, value text, asked_on text) strict;
      create index stop_by_value on stop (value)`)
    const contact = db.prepare('insert into contact (id, name, firm, source) values (?, ?, ?, ?)')
    const point = db.prepare('insert into point (contact, kind, value) values (?, ?, ?)')
    const yes = db.prepare("insert into yes (contact, given_on) values (?, '2026-01-05')")
    const stop = db.prepare("insert into stop (value, asked_on) values (?, '2026-01-05')")
    db.transaction(() => {
      for (let i = 0; i < count; i++) {
        const { displayName, organisationName, points } = someone(i)
        contact.run(i, displayName, organisationName, '')
        for (const { kind, value } of points) point.run(i, kind, value.toLowerCase())
        if (i % 3 === 0) yes.run(i)
        if (i % 10 === 0) stop.run(someone(i % 2 ? i * 17 : count + i).points[0].value.toLowerCase())
      }
    })()
    const rows = db.prepare(
      `select c.id, c.name, c.firm, p.value, y.given_on, s.asked_on from contact c
       join point p on p.contact = c.id and p.kind = 'email' left join yes y on y.contact = c.id
       left join stop s on s.value = p.value order by c.id`,
    )
    const started = performance.now()
    const hash = createHash('sha256')
    let go = 0
    for (const row of rows.iterate()) {
      hash.update(`${JSON.stringify(Object.values(row))}\n`)
      if (row.given_on && !row.asked_on) go += 1
    }
    hash.digest('hex')
    const took = performance.now() - started
    db.close()
    if (go === 0) throw new Error('the floor found nobody')
    return took
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

const round = (value) => Math.round(value * 10) / 10

function own(id, measured, bar, more) {
  console.log(JSON.stringify({ id, app_ms: round(measured), bar: `${bar} ms`, pass: measured <= bar, ...more }))
}
