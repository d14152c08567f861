// Does everything for which SQLite could want a temporary file, with a marker in every text: sorting, importing, copying,
// checking, erasing, upgrading. Traced from outside.
import fs from 'node:fs'
import path from 'node:path'
import { testPassphrase } from '../../fixtures/passphrase'
import { placeFolder } from '../../../src/register/file/backup/backup-files'
import { unwatched } from '../../../src/register/file/backup/backup-watch'
import { runJob } from '../../../src/register/file/backup/jobs'
import { readHeader } from '../../../src/register/file/key/header-file'
import { registerPaths } from '../../../src/register/file/paths'
import { clock, contactsOf, openMade, person, sessionOn } from '../pieces/a-register'
import { awaitOrders, say } from '../pieces/child-side'

const { folder, keyHex, marker, target, contacts } = awaitOrders<{
  folder: string
  keyHex: string
  marker: string
  target: string
  contacts: number
}>()
const made = { folder, key: Buffer.from(keyHex, 'hex') }
fs.rmSync(path.join(folder, 'register.spare'), { force: true })

const register = openMade(made)
const service = contactsOf(register)
const marked = (index: number) => {
  const one = person(index)
  return {
    ...one,
    displayName: `${marker} ${(index * 7919) % 100_003}`,
    notes: `${marker} ${one.notes}`.slice(0, 2000),
  }
}
register.change({ action: 'contacts.fill', subject: '', final: true }, () => {
  for (let index = 0; index < contacts; index++) service.add(marked(index))
})
const { read } = register
read.all(`SELECT notes, display_name FROM contact ORDER BY notes DESC, display_name, job_title LIMIT 5`)
read.all(`SELECT notes, count(*) AS n FROM contact GROUP BY notes || display_name ORDER BY n DESC LIMIT 5`)
read.all(
  `SELECT DISTINCT notes || display_name AS text FROM contact UNION SELECT search_text FROM contact ORDER BY 1 LIMIT 5`,
)
read.all(
  `WITH all_of_it AS MATERIALIZED (SELECT * FROM contact) SELECT a.id FROM all_of_it a JOIN all_of_it b USING (sort_name) ORDER BY a.notes LIMIT 5`,
)
const token = (() => {
  service.add(marked(contacts + 1))
  return register.undo.takeToken() ?? ''
})()
register.undo.undo(token)
register.change({ action: 'contacts.rework', subject: '', final: true }, (db) => {
  db.run(`UPDATE contact SET notes = notes || ' ' || display_name, search_text = search_text || ' more'`)
})
register.quickCheck()
await register.verifyAudit()
register.close()

const session = sessionOn(folder)
await session.service.unlock({ passphrase: testPassphrase })
const file = path.join(target, 'moved.steward')
await session.moving.write({ file, passphrase: testPassphrase, madeBy: 'Steward' })
const header = readHeader(registerPaths(folder))
const backup = { base: target, place: placeFolder(target, header.registerId), at: clock.now(), byHand: true, header }
const { database, erased } = registerPaths(folder)
const job = { ...backup, kind: 'make', database, journal: erased, proven: [], everythingOlder: false } as const
await runJob(job, made.key, unwatched)
await session.service.lock()

const elsewhere = sessionOn(path.join(target, 'elsewhere'))
await elsewhere.moving.read({ file, passphrase: testPassphrase, newPassphrase: testPassphrase })
await elsewhere.service.lock()
say('end')
