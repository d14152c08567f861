import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wholeContact } from '../../fixtures/calls/contacts'
import { wholeRequest } from '../../fixtures/calls/requests'
import { everyItem } from '../../fixtures/every-item'
import { openServed, type Served } from '../../fixtures/served'

/** The whole number takes half a minute to make. */
const MANY = process.env.STEWARD_FULL ? 100_000 : 2000
/** Of a bundle of 200 records among 100,000 contacts, in milliseconds. */
const MOST_MS = 5000
const RECORDS = 200

let served: Served
let requestId: string
beforeAll(async () => {
  served = await openServed()
  const { ask } = served
  const { id } = await ask('contacts', 'add', { ...wholeContact, notes: 'Kept apart from all others: quail.' })
  requestId = (await ask('requests', 'log', { ...wholeRequest('access'), contactId: id })).id
  for (let made = 0; made < RECORDS; made++)
    await ask('requests', 'addNote', {
      id: requestId,
      on: '2026-11-20',
      text: `quail ${made} with Ann${made} Lee${made}`,
    })
  served.register().change({ action: 'contacts.add', subject: '', final: true }, (db) => {
    // Plain rows: what is tried is finding one among them, not adding them.
    db.run(
      `WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < @most)
       INSERT INTO contact (id, kind, display_name, given_name, family_name, subscriber_type, legal_form, legal_evidence,
         organisation_name, job_title, source, obtained_on, notes, status, sort_name, search_text, created_at, updated_at)
       SELECT printf('10000000-0000-4000-8000-%012d', i), 'person', 'Ann' || i || ' Lee' || i, 'Ann' || i, 'Lee' || i,
         'individual', '', '', 'Firm ' || i, '', 'A list', '', 'wagtail ' || i, 'active', 'lee' || i, 'lee' || i,
         '2026-11-24T10:42:00.000Z', '2026-11-24T10:42:00.000Z' FROM n`,
      { most: MANY - 1 },
    )
  })
}, 180_000)
afterAll(() => served.session.close())

describe(`a person with ${RECORDS} records among ${MANY} contacts`, () => {
  it('is put together in time, while other calls are answered', async () => {
    const { ask } = served
    let longest = 0
    const gathering = { on: true }
    const watch = (async () => {
      let before = performance.now()
      while (gathering.on) {
        await ask('bundle', 'progress', undefined)
        await new Promise((resolve) => void setImmediate(resolve))
        const now = performance.now()
        longest = Math.max(longest, now - before)
        before = now
      }
    })()
    const started = performance.now()
    await ask('bundle', 'gather', { requestId })
    const took = performance.now() - started
    gathering.on = false
    await watch
    process.stdout.write(`bundle: ${Math.round(took)} ms, longest wait of another call ${Math.round(longest)} ms\n`)
    expect(took).toBeLessThan(MOST_MS)
    expect(longest).toBeLessThan(500)
    const { done, total } = await ask('bundle', 'progress', undefined)
    expect(done).toBe(total)
  })

  it('is whole, and holds nothing of anybody else', async () => {
    const text = JSON.stringify(await everyItem(served.ask, requestId))
    expect(text).toContain('Kept apart from all others: quail.')
    for (let made = 0; made < RECORDS; made++) expect(text).toContain(`quail ${made} with`)
    expect(text).not.toContain('wagtail')
    expect(text).not.toContain('Firm ')
  })

  it('points at each of the others named in it', async () => {
    const found = { requestId, group: 'requests', only: 'waiting', limit: 200 } as const
    const { rows } = await served.ask('bundle', 'rows', { ...found, offset: 1 })
    expect(rows.filter(({ others }) => others > 0).length).toBeGreaterThanOrEqual(199)
  })
})
