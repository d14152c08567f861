import { expect, it } from 'vitest'
import { composeDocument } from '../../../../src/core/documents/framed'
import { unguarded } from '../../../../src/core/documents/formula-guard'
import { doNotContactList } from '../../../../src/core/documents/templates/do-not-contact-list'
import { toCsv } from '../../../../src/core/documents/to-csv'
import { newOrganisation } from '../../../../src/core/organisation/new-organisation'
import type { Entry } from '../../../../src/core/suppression/entry'

const entry = (keys: Entry['keys'], more: Partial<Entry> = {}): Entry => ({
  id: '11111111-1111-4111-8111-111111111111',
  about: 'person',
  contactId: null,
  name: 'Dan Okafor',
  organisation: '',
  keys,
  channels: [],
  purposes: [],
  askedOn: '2026-11-24',
  source: 'phone',
  note: '',
  requestId: null,
  reference: 'DNC-2026-001',
  addedAt: '2026-11-24T10:42:00.000Z',
  inCrmOn: null,
  lifted: null,
  ...more,
})

const csvOf = (entries: Entry[]) => {
  const frame = { organisation: newOrganisation(), madeOn: '2026-11-24', version: 0, nextReviewOn: '' }
  const lines = toCsv(composeDocument(doNotContactList, { show: 'standing', entries }, frame))
    .trim()
    .split('\r\n')
  return lines.slice(1).map((line) => line.slice(1, -1).split('","'))
}

it('gives numbers to other systems as E.164, and no cell is taken for a formula', () => {
  const phone = (value: string) => ({ kind: 'phone' as const, value })
  const rows = csvOf([
    entry([phone('+447700900118'), phone('+35312345678'), phone('07700 900142'), phone('999')]),
    entry([{ kind: 'email', value: '=cmd@post.example' }], { name: '=HYPERLINK("x")' }),
  ])
  const cells = rows.map((row) => row[2] ?? '')
  expect(cells).toEqual(["'+447700900118", "'+35312345678", "'+447700900142", '999', "'=cmd@post.example"])
  expect(cells.slice(0, 3).map(unguarded)).toEqual(['+447700900118', '+35312345678', '+447700900142'])
  expect(rows.every((row) => row.every((cell) => !/^[=+\-@]/.test(cell)))).toBe(true)
})

it('counts who is only known by codes, and says nothing else of them', () => {
  const coded = entry([{ kind: 'email', value: '' }], { name: '', reference: '', source: 'erased' })
  expect(csvOf([coded, entry([{ kind: 'email', value: 'dan@brightwater.example' }])])).toHaveLength(1)
})
