import { afterEach, beforeEach, expect, it } from 'vitest'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { openServed, type Served } from '../../fixtures/served'
import { bringFile, bytesOf, checkFile } from './bring'

let served: Served
beforeEach(async () => {
  served = await openServed()
  await served.ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield' })
})
afterEach(() => served.session.close())

const noSettings = {}

it('brings an access log in, open and answered cases each with their own date', async () => {
  const log = [
    'Ref,Date received,Name of data subject,How received,Details,Date of response,Outcome',
    '7,03/11/2025,Joan Whitlock,Letter,Everything you hold,20/11/2025,Given in full',
    '8,12/11/2026,Priya Nandakumar,E-mail,My file,,Open',
    '9,12/11/2026,Tom Ashdown,phone,,31/02/2026,Sent',
    '10,,Nobody,,,,',
    '11,01/02/2017,Too Early,,,,',
  ]
  const { id, checked, done } = await bringFile(served.ask, bytesOf(log.join('\n')), {
    target: 'access',
    settings: noSettings,
  })
  expect(checked.counts).toMatchObject({ rows: 5, ready: 3, refused: 2, problems: 1 })
  expect(done.counts.added).toBe(3)
  const { rows } = await served.ask('requests', 'list', { kind: 'access' })
  expect(rows.map(({ name, status, outcome, reference }) => [name, status, outcome, reference])).toEqual([
    ['Priya Nandakumar', 'open', null, 'AR-2026-001'],
    ['Tom Ashdown', 'open', null, 'AR-2026-002'],
    ['Joan Whitlock', 'closed', 'given', 'AR-2025-001'],
  ])
  const left = await served.ask('imports', 'leftOut', { id })
  expect(left.rows.map(({ line, reasons }) => [line, reasons.length])).toEqual([
    [4, 1],
    [5, 1],
    [6, 1],
  ])
  await served.ask('imports', 'undo', { id })
  expect((await served.ask('requests', 'list', {})).total).toBe(0)
})

it('puts everybody of a do-not-contact log on the list, and taking it back leaves them on it', async () => {
  const log = [
    'Date;Organisation;Name;E-mail;Actions',
    '5/1/2026;Firm Ltd;Joan Whitlock;joan@firm.example;Removed from the list',
  ]
  const { id } = await bringFile(served.ask, bytesOf(log.join('\r\n')), {
    target: 'do-not-contact',
    settings: noSettings,
  })
  expect((await served.ask('suppression', 'counts', undefined)).standing).toBe(1)
  await served.ask('imports', 'undo', { id })
  expect((await served.ask('suppression', 'counts', undefined)).standing).toBe(1)
})

it('keeps an erasure that somebody has worked on since', async () => {
  const log = ['Date of request,Name', '10/11/2026,Joan Whitlock', '11/11/2026,Tom Ashdown']
  const { id } = await bringFile(served.ask, bytesOf(log.join('\n')), { target: 'erasure', settings: noSettings })
  const { rows } = await served.ask('requests', 'list', { kind: 'erasure' })
  served.clock.set('2026-11-24T11:00:00.000Z')
  await served.ask('requests', 'addNote', { id: rows[0]?.id ?? '', text: 'Rang them.' })
  const undone = await served.ask('imports', 'undo', { id })
  expect(undone.counts.kept).toBe(1)
  expect((await served.ask('requests', 'list', {})).rows.map(({ id: one }) => one)).toEqual([rows[0]?.id])
})

it('refuses cards as a log, and asks for the source of people', async () => {
  const card = bytesOf('BEGIN:VCARD\nVERSION:3.0\nFN:Joan\nEND:VCARD\n')
  await expect(checkFile(served.ask, card, { target: 'access', settings: noSettings })).rejects.toThrow('not-allowed')
  await expect(checkFile(served.ask, card, { settings: noSettings })).rejects.toThrow('settings.source')
})

it('takes every line of a log out again when it is cancelled while they come in', async () => {
  const lines = Array.from(
    { length: 60 },
    (_, index) => `10/11/2026,Person ${String.fromCharCode(65 + (index % 26))}${index}`,
  )
  const csv = bytesOf(['Date of request,Name', ...lines].join('\n'))
  const { id } = await checkFile(served.ask, csv, { target: 'erasure', settings: noSettings })
  const ended = served.ask('imports', 'bringIn', { id })
  await served.ask('imports', 'progress', { id })
  await served.ask('imports', 'cancel', { id })
  const done = await ended
  expect(done).toMatchObject({ state: 'cancelled' })
  expect(done.counts.added, 'cancelled half-way').toBeLessThan(60)
  expect((await served.ask('requests', 'list', {})).total).toBe(0)
  expect((await served.ask('imports', 'list', undefined)).map(({ state }) => state)).toEqual(['undone'])
})
