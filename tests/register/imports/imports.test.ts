import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { dump } from '../../fixtures/dump'
import { importFile } from '../../fixtures/import/read-import'
import { openServed, type Served } from '../../fixtures/served'
import { testPassphrase } from '../../fixtures/session'
import { bringFile, bytesOf, checkFile, manyPeople } from './bring'
import { howOften } from '../../fixtures/how-often'

/** The window test brings in two thousand. */
const COUNT = howOften(200, 2000)

let served: Served
beforeEach(async () => {
  served = await openServed()
  await served.ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield' })
})
afterEach(() => served.session.close())

/** Everything but the trail, the list of imports, what columns were set to, and the do-not-contact list, which no undo may shorten. */
function store() {
  const all = dump(served.register().read)
  const apart = /^(audit_event|import_batch|import_mapping|suppression.*|register_mark)$/
  return Object.fromEntries(Object.entries(all).filter(([table]) => !apart.test(table)))
}

describe('an import', () => {
  it('brings a list in, with the rows that cannot come listed, and taken back leaves the register as it was', async () => {
    await served.ask('contacts', 'add', {
      kind: 'person',
      displayName: 'Joan Whitlock7',
      points: [{ kind: 'email', value: 'joan.whitlock7@firm7.example' }],
    })
    const before = store()
    const bad = [',,,,,only a note', 'Priya,Nandakumar,,not an address,07700 900142,']
    const { id, checked, done } = await bringFile(served.ask, bytesOf(manyPeople(COUNT, bad)))
    expect(checked.counts).toMatchObject({ rows: COUNT + 2, ready: COUNT + 1, refused: 1, problems: 1, duplicates: 1 })
    expect(done).toMatchObject({ state: 'done', counts: { added: COUNT, merged: 1 } })
    const list = await served.ask('contacts', 'list', { search: `whitlock${COUNT - 1}` })
    expect(list.rows).toMatchObject([{ displayName: `Joan Whitlock${COUNT - 1}`, roles: ['prospect'] }])
    const left = await served.ask('imports', 'leftOut', { id })
    expect(left.rows.map(({ line, cells }) => [line, cells.at(0)])).toEqual([
      [COUNT + 2, ''],
      [COUNT + 3, 'Priya'],
    ])
    const undone = await served.ask('imports', 'undo', { id })
    expect(undone).toMatchObject({ state: 'undone', counts: { kept: 0 } })
    expect(store()).toEqual(before)
  })

  it('shows nobody before it is brought in, and taken away leaves nothing', async () => {
    const before = store()
    const { id, checked } = await checkFile(served.ask, bytesOf(manyPeople(300)))
    expect(checked.counts.ready).toBe(300)
    expect(await served.ask('contacts', 'counts', undefined)).toMatchObject({ everyone: 0 })
    expect((await served.ask('contacts', 'list', { search: 'whitlock1' })).total).toBe(0)
    await served.ask('imports', 'cancel', { id })
    expect(store()).toEqual(before)
  })

  it('keeps whoever somebody has worked on since', async () => {
    const { id } = await bringFile(served.ask, bytesOf(manyPeople(5)))
    const [first] = (await served.ask('contacts', 'list', {})).rows
    const contactId = first?.id ?? ''
    await served.ask('requests', 'log', { kind: 'access', contactId, receivedOn: '2026-11-24', details: {} })
    const undone = await served.ask('imports', 'undo', { id })
    expect(undone.counts.kept).toBe(1)
    expect((await served.ask('contacts', 'list', {})).rows.map(({ id: one }) => one)).toEqual([contactId])
  })

  it('joins two spellings of one person in the same file', async () => {
    const { done } = await bringFile(served.ask, importFile('hostile', '13-emoji-and-stacked-marks.csv'))
    expect(done.counts).toMatchObject({ added: 3, merged: 1 })
    expect((await served.ask('contacts', 'list', { search: 'zoe' })).total).toBe(1)
  })
})

describe('a Mailchimp list', () => {
  it('puts everybody who unsubscribed on the do-not-contact list, and taking the import back leaves them on it', async () => {
    const { id, done, checked } = await bringFile(served.ask, importFile('usual', 'mailchimp-unsubscribed.csv'))
    expect(checked.counts.optedOut).toBe(40)
    expect(done.counts.added).toBe(40)
    const counts = await served.ask('suppression', 'counts', undefined)
    expect(counts.standing).toBe(40)
    await served.ask('imports', 'undo', { id })
    expect((await served.ask('suppression', 'counts', undefined)).standing).toBe(40)
    const again = await checkFile(served.ask, importFile('usual', 'mailchimp-unsubscribed.csv'))
    expect(again.checked.counts).toMatchObject({ stopped: 40, duplicates: 0 })
  })

  it('makes no consent of a subscription', async () => {
    const { checked } = await bringFile(served.ask, importFile('usual', 'mailchimp-subscribed.csv'))
    expect(checked.counts.claims).toBe(37)
    const events = served.register().read.all<{ kind: string }>('SELECT DISTINCT kind FROM consent_event')
    expect(events).toEqual([{ kind: 'claimed' }])
  })
})

/** Waits until an import is as it should be, while other calls are answered. */
async function until(id: string, state: string): Promise<void> {
  for (let turn = 0; turn < 200; turn++) {
    await served.ask('contacts', 'counts', undefined)
    if ((await served.ask('imports', 'progress', { id })).state === state) return
    await new Promise((resolve) => void setTimeout(resolve, 10))
  }
  throw new Error(`never ${state}`)
}

/** Begins to bring in, and answers once somebody is in and not everybody. */
async function begun(id: string): Promise<{ readonly ended: Promise<unknown> }> {
  const ended = served.ask('imports', 'bringIn', { id }).catch((error: unknown) => error)
  for (let turn = 0; turn < 3000; turn++) {
    await new Promise((resolve) => void setImmediate(resolve))
    if ((await served.ask('imports', 'progress', { id })).counts.added > 0) return { ended }
  }
  throw new Error('nobody came in')
}

describe('cut short', () => {
  it('by a lock, everybody who came in so far is taken out again at the next opening, and the list says so', async () => {
    const before = store()
    const { id } = await checkFile(served.ask, bytesOf(manyPeople(2000)))
    const { ended } = await begun(id)
    await served.ask('register', 'lock', undefined)
    await ended
    await served.ask('register', 'unlock', { passphrase: testPassphrase })
    await until(id, 'interrupted')
    expect(store()).toEqual(before)
    expect(await served.ask('imports', 'list', undefined)).toMatchObject([{ id, state: 'interrupted' }])
  })

  it('by a lock before it was brought in, nothing is left of it', async () => {
    const before = store()
    const { id } = await checkFile(served.ask, bytesOf(manyPeople(200)))
    await served.ask('register', 'lock', undefined)
    await served.ask('register', 'unlock', { passphrase: testPassphrase })
    await expect(served.ask('imports', 'bringIn', { id })).rejects.toThrow()
    expect(store()).toEqual(before)
    expect(await served.ask('imports', 'list', undefined)).toEqual([])
  })

  it('by a cancel, everybody is taken out again, and who left a list stays on the do-not-contact list', async () => {
    const before = store()
    const left = 'Email Address,First Name,Last Name,UNSUB_TIME,UNSUB_REASON\r\n'
    const many = Array.from({ length: 800 }, (_, n) => `ada${n}@firm.example,Ada,Lark${n},2026-01-05 10:00:00,N/A`)
    const { id } = await checkFile(served.ask, bytesOf(left + many.join('\r\n')))
    const { ended } = await begun(id)
    await served.ask('imports', 'cancel', { id })
    expect(await ended).toMatchObject({ state: 'cancelled' })
    expect(store()).toEqual(before)
    expect((await served.ask('suppression', 'counts', undefined)).standing).toBe(800)
    expect(await served.ask('imports', 'list', undefined)).toMatchObject([{ id, state: 'undone' }])
  })
})
