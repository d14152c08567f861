// SP6: searching while typing, first 50, against the same prefix query of the bare library over the same words.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openBare } from './bare-database.mjs'
import { percentile, report } from './electron.mjs'

const QUERIES = 200
const FIRST = 50

/** `folder` holds a register with so many contacts; some get notes here, so that both indexes have something to say. */
export async function search(inside, folder, passphrase, count) {
  const { session, services, register, key } = await inside.openWhole(folder, passphrase)
  key.fill(0)
  addNotes(register, count)
  const floor = bareDatabase(inside, count)
  const queries = Array.from({ length: QUERIES }, (_, i) => queryOf(inside.someone((i * 7919) % count), i))
  const [floors, quick, thorough] = [[], [], []]
  const one = (typed, best) => services.search.find({ typed, limit: FIRST, thorough: best })
  for (const typed of queries) [floor.find(typed), one(typed, false), one(typed, true)] // the caches of all are warm
  for (const typed of queries) {
    floors.push(timed(() => floor.find(typed)))
    quick.push(timed(() => one(typed, false)))
    thorough.push(timed(() => one(typed, true)))
  }
  await session.service.lock()
  floor.close()
  report({
    id: 'SP6',
    floor: percentile(floors, 0.95),
    app: percentile(quick, 0.95),
    bar: 2,
    contacts: count,
    queries: QUERIES,
    floor_median_ms: percentile(floors, 0.5),
    app_median_ms: percentile(quick, 0.5),
    thorough_p95_ms: percentile(thorough, 0.95),
  })
}

/** Two beginnings of words, as somebody types them: of the first name and of the family name or the firm. */
function queryOf({ givenName, familyName, organisationName }, i) {
  const second = i % 4 === 3 ? organisationName.split(' ')[1] : familyName.slice(0, 3 + (i % 3))
  return `${givenName.slice(0, 2 + (i % 2))} ${second}`
}

function addNotes(register, count) {
  for (let from = 0; from < count; from += 20_000)
    register.change({ action: 'contacts.fill', subject: '', final: true, aside: true }, (db) =>
      db.run(
        `UPDATE contact SET notes = 'Rang about the autumn course. Likes ' || substr('walkingcyclingsailing', 1 + 7 * (number % 3), 7)
         WHERE number % 20 = 0 AND number > @from AND number <= @until AND notes = ''`,
        { from, until: from + 20_000 },
      ),
    )
}

/** The bare library with the same words, and nothing of ours. */
function bareDatabase({ randomKey, someone }, count) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-floor-'))
  const db = openBare(path.join(folder, 'floor.db'), randomKey(), { write: true })
  db.exec(`create table person (id integer primary key, name text, firm text, email text, phone text) strict;
    create virtual table person_fts using fts5(name, firm, email, phone, content='', tokenize='unicode61 remove_diacritics 2', prefix='2 3')`)
  const row = db.prepare('insert into person (id, name, firm, email, phone) values (?, ?, ?, ?, ?)')
  const index = db.prepare('insert into person_fts (rowid, name, firm, email, phone) values (?, ?, ?, ?, ?)')
  db.transaction(() => {
    for (let number = 0; number < count; number++) {
      const { displayName, organisationName, points } = someone(number)
      const values = [number + 1, displayName, organisationName, points[0].value, points[1].value]
      row.run(...values)
      index.run(...values)
    }
  })()
  const query = db.prepare(
    'select p.id, p.name, p.firm, p.email, p.phone from person_fts f join person p on p.id = f.rowid where person_fts match ? limit 50',
  )
  return {
    find(typed) {
      const [one, other] = typed.split(' ')
      return query.all(`"${one}"* AND "${other}"*`)
    },
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
