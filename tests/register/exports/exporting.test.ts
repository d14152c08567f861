import { randomUUID } from 'node:crypto'
import Papa from 'papaparse'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createExportingService } from '../../../src/register/exports/exporting-service'
import { openContacts } from '../contacts/open-contacts'
import { everyone } from '@core/contacts/contact-filter'

let test: ReturnType<typeof openContacts>
let exporting: ReturnType<typeof createExportingService>
const stopped = new Map<string, string>()
beforeAll(() => {
  test = openContacts()
  exporting = createExportingService(
    { ...test.deps, newId: randomUUID },
    { contacts: test.contacts, stopWords: () => stopped },
  )
})
afterAll(() => test.close())

const whole = (wanted: Parameters<typeof exporting.start>[0]) => {
  const { id, total } = exporting.start(wanted)
  let text = ''
  for (;;) {
    const piece = exporting.next({ id })
    if (piece.text === null) break
    text += piece.text
  }
  exporting.finish({ id })
  return { text, total }
}
const all = { all: everyone, except: [] }

it('writes a table with the same columns for everybody, the stop always, and notes only when asked for', () => {
  const ada = test.add({
    displayName: '=cmd|A1',
    notes: 'Angry.',
    points: [
      { kind: 'email', value: 'a@post.example' },
      { kind: 'email', value: 'b@post.example' },
      { kind: 'mobile', value: '+44 7700 900123' },
    ],
  })
  for (let n = 0; n < 150; n += 1) test.add({ displayName: `Person ${n}` })
  stopped.set(ada.id, 'All marketing, since 3 May 2026')
  const { text, total } = whole({ format: 'csv', selection: all, columns: ['emails', 'phones'] })
  const [head, ...rows] = Papa.parse<string[]>(text.replace('\uFEFF', ''), { delimiter: ',' }).data.slice(0, -1)
  expect(total).toBe(151)
  expect(head).toEqual(['Name', 'E-mail', 'E-mail 2', 'Phone', 'Do not contact'])
  expect(rows.filter((row) => row.length !== 5)).toEqual([])
  expect(rows.find((row) => row[0] === "'=cmd|A1")?.slice(1)).toEqual([
    'a@post.example',
    'b@post.example',
    "'+447700900123",
    'All marketing, since 3 May 2026',
  ])
  expect(text).not.toContain('Angry')
  const cards = whole({ format: 'vcf', selection: { ids: [ada.id] }, columns: ['notes'] }).text
  expect(cards).toContain('TEL;TYPE=CELL:+44 7700 900123\r\n')
  expect(cards).toContain('CATEGORIES:Do not contact\r\n')
  expect(cards).toContain('NOTE:Angry.\r\n')
  const story = exporting.timeline(ada.id)
  expect(story.map(({ detail }) => detail)).toEqual([
    'In a list, saved for address books, alone',
    'In a list, saved as a table, with 150 others',
  ])
  const trail = test.register.read.all<{ subject: string }>(
    'SELECT action, subject, detail FROM audit_event ORDER BY seq DESC LIMIT 2',
  )
  expect(trail).toEqual([
    { action: 'exports.vcf', subject: expect.any(String) as string, detail: '["name","stop","notes"]' },
    { action: 'exports.csv', subject: expect.any(String) as string, detail: '["name","emails","phones","stop"]' },
  ])
  expect(story.map(({ href }) => href)).toEqual(trail.map(({ subject }) => `/settings/history?about=${subject}`))
})
