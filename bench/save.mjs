// SP5: saving a contact (validation, row, search index, audit line, undo) against one durable commit with a search index.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openBare } from './bare-database.mjs'
import { percentile, report } from './electron.mjs'

const SAVES = 500
const BATCH = 50

export async function save(inside, folder, passphrase, count) {
  const floor = bareDatabase(inside, count)
  const { session, contacts } = await inside.openBench(folder, passphrase)
  const floors = []
  const saves = []
  for (let done = 0; done < SAVES; done += BATCH) {
    for (let index = 0; index < BATCH; index++) floors.push(timed(() => floor.save(count + done + index)))
    for (let index = 0; index < BATCH; index++) {
      const someone = inside.someone(count + done + index)
      saves.push(timed(() => contacts.add(someone)))
    }
  }
  await session.service.lock()
  floor.close()
  report({
    id: 'SP5',
    floor: percentile(floors, 0.95),
    app: percentile(saves, 0.95),
    bar: 3,
    saves: SAVES,
    floor_median_ms: percentile(floors, 0.5),
    app_median_ms: percentile(saves, 0.5),
  })
}

/** The bare library with the same cipher, settings and number of rows, and nothing of ours. */
function bareDatabase({ randomKey, someone }, count) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-floor-'))
  const db = openBare(path.join(folder, 'floor.db'), randomKey(), { write: true })
  db.exec(`create table person (id integer primary key, name text, firm text, email text, phone text) strict;
    create virtual table person_fts using fts5(name, firm, email, phone, content='', tokenize='unicode61 remove_diacritics 2', prefix='2 3')`)
  const row = db.prepare('insert into person (id, name, firm, email, phone) values (?, ?, ?, ?, ?)')
  const index = db.prepare('insert into person_fts (rowid, name, firm, email, phone) values (?, ?, ?, ?, ?)')
  const insert = (number) => {
    const { displayName, organisationName, points } = someone(number)
    const values = [number + 1, displayName, organisationName, points[0].value, points[1].value]
    row.run(...values)
    index.run(...values)
  }
  db.transaction(() => {
    for (let number = 0; number < count; number++) insert(number)
  })()
  return {
    save: db.transaction(insert),
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
