import type { UnsavedDraft } from '@core/drafts/draft'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDraftsService } from '../../../src/register/drafts/drafts-service'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
beforeEach(() => {
  test = openTestRegister()
})
afterEach(() => test.close())

const service = () => createDraftsService(test.deps)
const record = '00000000-0000-4000-8000-0000000000aa'

function draft(words: string, part = ''): UnsavedDraft {
  const address = part === '' ? '/requests/new' : `/requests/${part}`
  return { form: 'request-note', part, recordId: record, contactId: null, address, fields: { words } }
}
const keep = (...drafts: UnsavedDraft[]) => service().keep({ drafts, gone: [] })
const words = () =>
  service()
    .list()
    .drafts.map(({ fields }) => (fields as { words: string }).words)
const lines = () =>
  test.deps.register.read.all<{ action: string }>('SELECT action FROM audit_event').map(({ action }) => action)

it('keeps the latest words of each form, also over a restart', () => {
  keep(draft('She'), draft('Other', 'b'))
  keep(draft('She rang.'))
  test.reopen()
  expect(words().toSorted()).toEqual(['Other', 'She rang.'])
  expect(service().list().drafts[0]).toMatchObject({ recordId: record, savedAt: test.deps.clock.now() })
})

it('takes away what was saved or thrown away, and nothing else', () => {
  keep(draft('a', 'a'), draft('b', 'b'))
  service().keep({
    drafts: [],
    gone: [
      { form: 'request-note', part: 'a' },
      { form: 'contact', part: '' },
    ],
  })
  expect(words()).toEqual(['b'])
})

describe('the trail', () => {
  it('has one line for each record in a sitting, and none for the same words again', () => {
    const before = lines().length
    for (const typed of ['S', 'Sh', 'She', 'She', 'She rang']) keep(draft(typed))
    expect(lines().slice(before)).toEqual(['drafts.keep'])
    test.reopen()
    keep(draft('She rang'))
    expect(lines().slice(before)).toEqual(['drafts.keep'])
    keep(draft('She rang again'))
    expect(lines().slice(before)).toEqual(['drafts.keep', 'drafts.keep'])
  })

  it('holds no word, and the list of recent changes nothing of it', () => {
    keep(draft('Perpetua Marker'))
    const trail = JSON.stringify(test.deps.register.read.all('SELECT * FROM audit_event'))
    expect(trail).not.toContain('Marker')
    expect(test.deps.register.undo.list()).toEqual([])
    expect(test.deps.register.undo.takeToken()).toBeUndefined()
  })

  it('does not lose the undo of what was done before, however long somebody types', () => {
    test.deps.register.change({ action: 'locking.save', subject: 'locking' }, (db) =>
      db.run("INSERT INTO setting VALUES ('locking', '{}', 'now')"),
    )
    for (let typed = 0; typed < 300; typed++) keep(draft(`word ${typed}`))
    expect(test.deps.register.undo.list().map(({ action }) => action)).toEqual(['locking.save'])
  })

  it('says it again when the first time came to nothing', () => {
    const before = lines().length
    expect(() =>
      test.deps.register.change({ action: 'drafts.keep', subject: record, aside: true }, () => {
        throw new Error('no')
      }),
    ).toThrow('no')
    keep(draft('She'))
    expect(lines().slice(before)).toEqual(['drafts.keep'])
  })
})

describe('put away', () => {
  it('remembers the page to come back to, and forgets it when the program ends', () => {
    service().putAway({ drafts: [draft('She')], gone: [], address: '/requests/a?tab=story' })
    expect(service().list().leftAt).toBe('/requests/a?tab=story')
    expect(words()).toEqual(['She'])
    service().putAway({ drafts: [], gone: [], address: '' })
    expect(service().list().leftAt).toBe('')
  })

  it('removes what nobody came back to for thirty days', () => {
    keep(draft('old', 'old'))
    test.deps.clock.set('2026-12-24T10:42:00.000Z')
    keep(draft('thirty', 'thirty'))
    service().putAway({ drafts: [], gone: [], address: '' })
    expect(words().toSorted()).toEqual(['old', 'thirty'])
    test.deps.clock.set('2026-12-24T10:42:01.000Z')
    service().putAway({ drafts: [], gone: [], address: '' })
    expect(words()).toEqual(['thirty'])
  })

  it('keeps fifty at most: the oldest go', () => {
    for (let made = 0; made < 53; made++) {
      test.deps.clock.set(`2026-11-24T10:${String(made).padStart(2, '0')}:00.000Z`)
      keep(draft(`draft ${made}`, `part ${made}`))
    }
    service().putAway({ drafts: [], gone: [], address: '' })
    expect(words()).toHaveLength(50)
    expect(words().at(-1)).toBe('draft 3')
  })
})

it('offers what was begun on Today, in words that name nobody', () => {
  keep(draft('Perpetua Marker'))
  expect(service().quiet()).toEqual([
    {
      id: 'drafts:request-note:',
      state: 'to-do',
      title: 'A note on a request, not saved yet',
      detail: 'You were writing it on Tue 24 Nov, 10:42.',
      href: '/requests/new',
      act: 'Go on',
    },
  ])
})

it('leaves a draft of a form it does not know where it is', () => {
  test.deps.register.change({ action: 'drafts.keep', subject: '' }, (db) =>
    db.run("INSERT INTO draft VALUES ('x', 'a-later-form', '', NULL, NULL, '/today', '{}', '2026-11-24T10:42:00Z')"),
  )
  keep(draft('She'))
  expect(words()).toEqual(['She'])
})
