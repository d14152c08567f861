import { newContact } from '@core/contacts/contact'
import { newScreening } from '@core/screening/new-screening'
import { newEntry } from '@core/suppression/new-entry'
import { afterAll, expect, it } from 'vitest'
import { createServices } from '../../../src/register/services'
import { larkfield } from '../../core/documents/larkfield'
import { openTestRegister } from '../../fixtures/register'

const test = openTestRegister()
const services = createServices(test.deps)
services.organisation.save(larkfield)
afterAll(() => test.close())

const ask = (text: string) => services.contacting.ask({ text, postcode: '' })
const words = (text: string) =>
  ask(text).stranger.matrix.rows.map(({ channel, cells: [first] }) => [
    channel,
    first?.answer.word ?? first?.answer.verdict,
  ])

function add(displayName: string, phone: string, more: object = {}): string {
  const points = [{ kind: 'mobile', value: phone }]
  return services.contacts.add(newContact.parse({ kind: 'person', displayName, points, ...more })).id
}

it('still stops whoever was erased, by the coded mark alone, and lets what is not marketing go', () => {
  const id = add('Helen Marsh', '07700 900611')
  const asked = { about: 'person', contactId: id, askedOn: '2026-08-12' } as const
  services.suppression.add(newEntry.parse(asked))
  services.erasure.eraseContact({ id, keepMarks: true })

  const { exact, people, stranger } = ask('+44 7700 900611')
  expect([exact, people]).toEqual([false, []])
  expect(stranger.erasedOn).toEqual(['2026-11-24'])
  expect(stranger.stops).toBe(1)
  expect(new Set(words('07700900611').map(([, word]) => word))).toEqual(new Set(['blocked']))
  expect(stranger.matrix.service.verdict).toBe('allowed-with-duties')
})

it('knows that a number was looked up, though nobody knows whose it is', async () => {
  expect(words('07700 900622')).toContainEqual(['live-call', 'Screen first'])
  await services.screening.record(
    newScreening.parse({
      phone: '07700 900622',
      checkedOn: '2026-11-20',
      answers: { tps: 'listed', ctps: 'not-listed', fps: 'not-looked' },
      service: 'Checking service',
      checkedBy: 'Ruth Calder',
    }),
  )
  const call = ask('07700 900622').stranger.matrix.rows.find(({ channel }) => channel === 'live-call')
  expect(call?.cells[0]?.answer).toMatchObject({ verdict: 'blocked', say: expect.stringContaining('TPS') as string })
})

it('offers everybody who has a shared number, and whoever resembles a name', () => {
  const [one, other] = [add('Ada Lumb', '07700 900633'), add('Bo Lumb', '07700 900633')]
  const shared = ask('07700 900633')
  expect(shared.people.map(({ id, name }) => [id, name])).toEqual([
    [one, 'Ada Lumb'],
    [other, 'Bo Lumb'],
  ])
  expect(ask('lumb')).toMatchObject({ about: 'name', exact: false })
  expect(ask('lumb').people.map(({ id }) => id)).toEqual([one, other])
  expect(ask('ADA LUMB')).toMatchObject({ exact: true, people: [{ id: one, pointId: null }] })
  expect(ask('Zelda Nobody').people).toEqual([])
})

it('knows who said stop in whatever was pasted around the address or number', () => {
  const entries = [
    { about: 'address', email: 'gone@home.example', askedOn: '2026-11-20', source: 'phone' },
    { about: 'address', phone: '07700 900644', askedOn: '2026-11-20', source: 'phone' },
  ]
  for (const entry of entries) services.suppression.add(newEntry.parse(entry))
  for (const pasted of [
    'mailto:gone@home.example',
    'Gone Person <gone@home.example>',
    'tel:+447700900644',
    'Mobile: 07700–900644',
  ])
    expect([
      pasted,
      ask(pasted).stranger.stops,
      services.suppression.check({ text: pasted, postcode: '' }).entries.length,
    ]).toEqual([pasted, 1, 1])
})
