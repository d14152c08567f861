// SP11: what stands against marketing to each of all contacts, from a do-not-contact list a tenth as long, against the bare
// join of the same addresses: half of the list are people of the register, half are strangers.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openBare } from './bare-database.mjs'
import { median, report } from './electron.mjs'

const RUNS = 5

export async function suppression(inside, folder, passphrase, count) {
  const entries = Math.floor(count / 10)
  const listed = Array.from({ length: entries }, (_, i) => inside.someone(i % 2 ? i * 17 : count + i).points[0].value)
  const floor = bareDatabase(inside, count, listed)
  const { session, services, register, key } = await inside.openWhole(folder, passphrase)
  key.fill(0)
  const today = new Date().toISOString().slice(0, 10)
  services.suppression.addMany(
    listed.map((email) => ({ email, source: 'unsubscribed', askedOn: today, channels: ['email'] })),
    'Bench',
  )
  const ids = register.read.all('SELECT id FROM contact').map(({ id }) => id)
  const [floors, joins] = [[], []]
  let found = 0
  for (let run = 0; run <= RUNS; run++) {
    const one = timed(() => floor.join())
    const other = timed(() => (found = services.suppression.stopsOfAll(ids).size))
    if (run === 0) continue // the first warms the caches of both
    floors.push(one)
    joins.push(other)
  }
  await session.service.lock()
  floor.close()
  report({ id: 'SP11', floor: median(floors), app: median(joins), bar: 2, contacts: ids.length, entries, found })
}

/** The bare library with two tables of the same addresses. */
function bareDatabase({ randomKey, someone }, count, listed) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-floor-'))
  const db = openBare(path.join(folder, 'floor.db'), randomKey(), { write: true })
  db.exec(`create table point (id integer primary key, contact integer, value text) strict;
    create index point_by_value on point (value);
    create table stop (id integer primary key, value text, asked_on text) strict;
    create index stop_by_value on stop (value)`)
  const point = db.prepare('insert into point (contact, value) values (?, ?)')
  const stop = db.prepare("insert into stop (value, asked_on) values (?, '2026-11-24')")
  db.transaction(() => {
    for (let number = 0; number < count; number++)
      for (const { value } of someone(number).points) point.run(number, value.toLowerCase())
    for (const value of listed) stop.run(value.toLowerCase())
  })()
  const all = db.prepare('select p.contact, p.id, s.id, s.asked_on from stop s join point p on p.value = s.value').raw()
  return {
    join: () => all.all(),
    close() {
      db.close()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

function timed(act) {
  const start = performance.now()
  act()
  return performance.now() - start
}
