// SP14: erasing one person, proved: from the call to “done” with journal, requests without the person, search index, audit
// line, emptied log and the search of every table afterwards; against a bare DELETE of the same contact and a checkpoint on
// a copy of the same file.
import fs from 'node:fs'
import path from 'node:path'
import { openBare } from './bare-database.mjs'
import { median, report } from './electron.mjs'

const PEOPLE = 20

export async function erase(inside, folder, passphrase) {
  const copy = path.join(folder, '..', 'floor-erase.db')
  fs.copyFileSync(path.join(folder, 'register.db'), copy)
  const { session, services, key } = await inside.openWhole(folder, passphrase)
  const floor = bareCopy(copy, key)
  key.fill(0)
  const floors = []
  const erasures = []
  for (let index = 0; index < PEOPLE; index++) {
    const id = personWithACase(services, inside.someone(index * 997 + 1_000_000))
    const other = floor.pick(index * 991)
    floors.push(timed(() => floor.erase(other)))
    erasures.push(timed(() => services.erasure.eraseContact({ id, keepMarks: true })))
  }
  await session.service.lock()
  floor.close()
  for (const ending of ['', '-wal', '-shm']) fs.rmSync(copy + ending, { force: true })
  const app = median(erasures)
  report({ id: 'SP14', floor: median(floors), app, bar: '150 ms', pass: app <= 150, slowest_ms: Math.max(...erasures) })
}

/** Somebody who asked for no more calls, with a note on the case. */
function personWithACase({ contacts, requests }, someone) {
  const { id } = contacts.add(someone)
  const today = new Date().toISOString().slice(0, 10)
  const request = requests.log({
    ...{ kind: 'do-not-contact', contactId: id, name: '', organisation: '', email: '', phone: '', receivedOn: today },
    ...{
      receivedBy: 'phone',
      askedBy: '',
      askedAs: '',
      scope: 'No more calls',
      details: { reach: 'all', channels: [] },
    },
  })
  requests.addNote({ id: request.id, on: today, text: 'Rang twice.' })
  return id
}

function bareCopy(file, key) {
  const db = openBare(file, key, { write: true })
  const gone = db.prepare('DELETE FROM contact WHERE id = ?')
  return {
    pick: (offset) => db.prepare('SELECT id FROM contact ORDER BY number LIMIT 1 OFFSET ?').pluck().get(offset),
    erase(id) {
      gone.run(id)
      db.pragma('wal_checkpoint(TRUNCATE)')
    },
    close: () => db.close(),
  }
}

function timed(act) {
  const start = performance.now()
  act()
  return performance.now() - start
}
