import { everyone } from '@core/contacts/contact-filter'
import { newContact } from '@core/contacts/contact'
import { fold } from '@core/contacts/search-text'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createContactsService } from '../../../src/register/contacts/contacts-service'
import { createErasureService } from '../../../src/register/erasure/erasure-service'
import { searchIndexes } from '../../../src/register/file/search-index'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
beforeEach(() => {
  test = openTestRegister()
})
afterEach(() => test.close())

it('has secure-delete on in every search index', () => {
  const { read } = test.deps.register
  const indexes = searchIndexes(read)
  expect(indexes).toContain('contact_fts')
  for (const index of indexes)
    expect(read.get(`SELECT v FROM "${index}_config" WHERE k = 'secure-delete'`), index).toEqual({ v: 1 })
})

/** The words at which the pages of the index part. */
const partingWords = () =>
  test.deps.register.read
    .all<{ word: string }>(
      `SELECT CAST(substr(term, 2) AS TEXT) AS word FROM contact_fts_idx WHERE substr(term, 1, 1) = x'30'`,
    )
    .map(({ word }) => word)

it('keeps no forgotten word as a mark between its pages', () => {
  const { deps } = test
  const contacts = createContactsService(deps)
  const ids = new Map<string, string>()
  deps.register.change({ action: 'tests.fill', subject: '', final: true }, () => {
    for (let n = 0; n < 2000; n++) {
      const word = `wren${String(n).padStart(4, '0')}`
      ids.set(word, contacts.add(newContact.parse({ kind: 'person', displayName: `Ann ${word}` })).id)
    }
  })
  deps.register.change({ action: 'tests.join', subject: '' }, (db) =>
    db.run("INSERT INTO contact_fts (contact_fts) VALUES ('optimize')"),
  )
  const whole = partingWords().filter((word) => ids.has(word))
  expect(whole.length).toBeGreaterThan(0)
  const erasure = createErasureService(deps, { journalPlaces: () => [] })
  for (const word of whole) {
    erasure.eraseContact({ id: ids.get(word) ?? '', keepMarks: true })
    expect(partingWords()).not.toContain(word)
  }
  expect(deps.register.quickCheck()).toBe(true)
  expect(contacts.list({ ...everyone, search: 'ann', limit: 1, offset: 0 }).more).toBe(true)
})

it('finds whoever is still there, whatever was forgotten: the pages part elsewhere', () => {
  const { deps } = test
  const contacts = createContactsService(deps)
  const nameOf = (n: number) => `${['wren', 'łabędź', '鶴', 'ζωή'][n % 4]}${n.toString(36)}`
  const there = new Map<string, string>()
  deps.register.change({ action: 'tests.fill', subject: '', final: true }, () => {
    for (let n = 0; n < 1600; n++)
      there.set(nameOf(n), contacts.add(newContact.parse({ kind: 'person', displayName: nameOf(n) })).id)
  })
  const sql = (text: string) => deps.register.change({ action: 'tests.sql', subject: '' }, (db) => db.run(text))
  sql("INSERT INTO contact_fts (contact_fts) VALUES ('optimize')")
  const erasure = createErasureService(deps, { journalPlaces: () => [] })
  const built = () => deps.register.read.get('SELECT max(segid) AS at FROM contact_fts_idx')
  const first = built()
  const folded = new Map([...there].map(([name, id]) => [fold(name), [name, id]]))
  for (let round = 0; round < 12; round++)
    for (const word of partingWords()) {
      const [name = '', id = ''] = folded.get(word) ?? []
      if (!there.delete(name)) continue
      erasure.eraseContact({ id, keepMarks: true })
      expect(partingWords()).not.toContain(word)
    }
  expect(there.size).toBeLessThan(1590)
  expect(built(), 'and no page of it was built anew').toEqual(first)
  sql("INSERT INTO contact_fts (contact_fts, rank) VALUES ('integrity-check', 1)")
  const found = (name: string) =>
    deps.register.read.all<{ name: string }>(
      `SELECT display_name AS name FROM contact WHERE number IN (SELECT rowid FROM contact_fts WHERE contact_fts MATCH @word)`,
      { word: `"${fold(name)}"` },
    )
  for (const name of there.keys()) expect(found(name)).toEqual([{ name }])
})
