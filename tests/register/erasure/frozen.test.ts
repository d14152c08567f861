import { afterEach, beforeEach, expect, it } from 'vitest'
import { wholeClaim } from '../../fixtures/calls/claims'
import { wholeContact } from '../../fixtures/calls/contacts'
import { decidedCase } from '../../fixtures/calls/erasure'
import { callList } from '../../fixtures/calls/index'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { openServed, type Served } from '../../fixtures/served'

/** Calls that may be made about somebody whose erasure waits: what they ask for, what answers them, and what holds it up. */
const mayStill = new Set([
  'requests.log',
  'requests.takeIn',
  'requests.correct',
  'suppression.add',
  'claims.add',
  'retention.hold',
  'retention.release',
  'documents.save',
  'documents.saveDraft',
  'drafts.putAway',
  'decisions.save',
  'recordings.add',
  'recordings.lookUp',
])

let served: Served
beforeEach(async () => {
  served = await openServed()
  await served.ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield' })
})
afterEach(() => served.session.close())

/** Every row that has to do with a contact, by table: by its own id or by a column that names it. */
function rowsOf(contactId: string): Record<string, string[]> {
  const { read } = served.register()
  const tables = read.all<{ name: string }>(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%fts%'`,
  )
  const rows: Record<string, string[]> = {}
  for (const { name } of tables) {
    if (['audit_event', 'search_entry', 'draft', 'drafts'].includes(name)) continue
    const found = read.all<Record<string, unknown>>(`SELECT * FROM "${name}"`)
    const own = found.filter((row) => Object.values(row).includes(contactId)).map((row) => JSON.stringify(row))
    if (own.length > 0) rows[name] = own
  }
  return rows
}

/** Puts the id of the contact wherever an input names a contact, at any depth. */
function aimedAt(input: unknown, contactId: string, others: ReadonlySet<string>): unknown {
  if (typeof input === 'string') return others.has(input) ? contactId : input
  if (Array.isArray(input)) return input.map((one) => aimedAt(one, contactId, others))
  if (input === null || typeof input !== 'object' || input instanceof Uint8Array) return input
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, aimedAt(value, contactId, others)]))
}

/**
 * Row G7, from outside: every call that writes is made once with the id of somebody whose erasure waits wherever it names a
 * contact. What goes through may add what is listed here; of the person themselves nothing may be otherwise afterwards.
 */
it('leaves a person whose erasure waits as they are, whatever is called', async () => {
  const { contactId } = await decidedCase(served.ask)
  const tried: string[] = []
  for (const call of callList.filter(({ does }) => does !== 'reads' && does !== 'opens')) {
    if (['sample.load', 'history.undo', 'sample.discard', 'erasure.decide'].includes(call.name)) continue
    const known = new Set(
      served
        .register()
        .read.all<{ id: string }>('SELECT id FROM contact')
        .map(({ id }) => id),
    )
    const plain = await call.input(served.ask)
    const contacts = new Set(
      served
        .register()
        .read.all<{ id: string }>('SELECT id FROM contact')
        .map(({ id }) => id)
        .filter((id) => !known.has(id) && id !== contactId),
    )
    const aimed = aimedAt(plain, contactId, contacts)
    if (JSON.stringify(aimed) === JSON.stringify(plain)) continue
    tried.push(call.name)
    const before = rowsOf(contactId)
    const result = await served.send(call.feature, call.verb, aimed)
    const name = `${call.feature}.${call.verb}`
    const after = rowsOf(contactId)
    for (const [table, rows] of Object.entries(before))
      expect(after[table], `${name}, ${table}`).toEqual(
        result.ok && mayStill.has(name) ? expect.arrayContaining(rows) : rows,
      )
  }
  expect(tried.length).toBeGreaterThan(25)
  expect(tried).toEqual(expect.arrayContaining(['contacts.edit', 'merging.merge', 'erasure.eraseContact']))
})

it('says why, in words', async () => {
  const { contactId } = await decidedCase(served.ask)
  const { id: other } = await served.ask('contacts', 'add', wholeContact)
  for (const [feature, verb, input] of [
    ['contacts', 'edit', { ...wholeContact, id: contactId }],
    [
      'contacts',
      'setNotice',
      { id: contactId, firstMessageOn: '', firstDisclosedOn: '', noticeGivenOn: '2026-11-24', noticeNotNeeded: '' },
    ],
    ['merging', 'merge', { keepId: other, goneId: contactId }],
    ['merging', 'merge', { keepId: contactId, goneId: other }],
    ['erasure', 'eraseContact', { id: contactId }],
  ] as const) {
    const result = await served.send(feature, verb, input)
    expect({ verb, ok: result.ok }).toEqual({ verb, ok: false })
  }
  expect(await served.send('claims', 'add', { contactId, ...wholeClaim })).toMatchObject({ ok: true })
})
