import { newContact } from '@core/contacts/contact'
import { expect, it } from 'vitest'
import { createContactsService } from '../../../src/register/contacts/contacts-service'
import { openTestRegister } from '../../fixtures/register'

// FTS5 3.53.4: what is dropped and taken in again in one transaction cannot be deleted any more where a word, or the words of
// one beginning, stand in it 128 times or more.
it.each([
  ['one word many times', () => 'whitlock '.repeat(150).trim()],
  ['many words of one beginning', (n: number) => Array.from({ length: 150 }, (_, i) => `t${n}${i}`).join(' ')],
])('forgets long notes that were changed: %s', (_, words) => {
  const test = openTestRegister()
  const contacts = createContactsService(test.deps)
  const facts = (n: number) => newContact.parse({ kind: 'person', displayName: 'Ann', notes: words(n) })
  const { id } = contacts.add(facts(1))
  contacts.edit({ ...facts(2), notes: `${words(2)} yes`, id })
  test.deps.register.change({ action: 'tests.drop', subject: '' }, (db) =>
    db.run('DELETE FROM contact WHERE id = @id', { id }),
  )
  for (const match of ['whitlock', 't*'])
    expect(
      test.deps.register.read.all('SELECT rowid FROM search_fts WHERE search_fts MATCH @match', { match }),
    ).toEqual([])
  test.deps.register.change({ action: 'tests.check', subject: '' }, (db) =>
    db.run("INSERT INTO search_fts (search_fts, rank) VALUES ('integrity-check', 1)"),
  )
  test.close()
})
