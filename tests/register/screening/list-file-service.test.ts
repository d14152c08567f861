import { everyone } from '@core/contacts/contact-filter'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { licensedList } from '../../fixtures/licensed-list'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => void (served = await openServed()))
afterEach(() => served.session.close())

const facts = { register: 'tps', listOn: '2026-11-20', service: 'TPS', licence: 'L-1001', checkedBy: 'Priya' } as const
const selection = { all: everyone }

async function person(name: string, ...phones: string[]) {
  const points = phones.map((value) => ({ kind: 'phone' as const, value }))
  return (await served.ask('contacts', 'add', { kind: 'person', displayName: name, points })).id
}
async function hold(path: string) {
  const { id } = await served.ask('listHolding', 'hold', { path })
  await new Promise((next) => setImmediate(next))
  return id
}
const looks = async (contactId: string) =>
  (await served.ask('screening', 'ofContact', { contactId })).map(({ looks: { tps } }) => tps)

it('compares the numbers of everybody and writes down each with the day of the list', async () => {
  const joan = await person('Joan Whitlock', '020 7946 0142')
  const dan = await person('Dan Okafor', '+44 7700 900123', '+33 1 42 68 53 00')
  expect(await served.ask('listFile', 'count', { selection })).toEqual({ numbers: 2, left: 1 })
  const id = await hold(licensedList([2_079_460_142]))
  const work = await served.ask('listFile', 'check', { id, facts, what: { selection } })
  expect(work).toMatchObject({
    state: 'done',
    file: { numbers: 1201, order: 'number' },
    result: { checked: 2, listed: 1, left: 1, lastSafeOn: '2026-12-17' },
  })
  expect(await looks(joan)).toMatchObject([{ result: 'listed', checkedOn: '2026-11-20' }])
  expect(await looks(dan)).toMatchObject([{ result: 'not-listed', lastSafeOn: '2026-12-17' }, undefined])
  const [act] = await served.ask('screening', 'acts', undefined)
  expect(act).toMatchObject({ way: 'list-file', licence: 'L-1001', fileName: '', numbers: 2, listed: 1 })
  expect(act?.fileFingerprint).toBe(work.file?.sha256)
  expect(act?.reference).toBe('A list of 1,201 numbers, compared on 24 November 2026')
})

it('answers for one number at once, and writes it down only when asked', async () => {
  const id = await hold(licensedList([2_079_460_142]))
  expect(await served.ask('listFile', 'find', { id, phone: '(020) 7946 0142' })).toEqual({
    normal: '+442079460142',
    result: 'listed',
  })
  expect(await served.ask('listFile', 'find', { id, phone: '020 7946 0143' })).toMatchObject({ result: 'not-listed' })
  expect(await served.send('listFile', 'find', { id, phone: '+33 1 42 68 53 00' })).toMatchObject({
    code: 'invalid-input',
  })
  expect(await served.ask('screening', 'acts', undefined)).toEqual([])
  await served.ask('listFile', 'check', { id, facts, what: { phone: '020 7946 0142' } })
  expect(await served.ask('screening', 'acts', undefined)).toMatchObject([{ numbers: 1, listed: 1 }])
})

it('refuses what is no list, a day to come and a list that was let go, and writes nothing', async () => {
  await person('Joan Whitlock', '020 7946 0142')
  const wrong = await hold(licensedList([], () => 'Name,Telephone\nJoan,020 7946 0142\n'))
  expect(await served.ask('listFile', 'work', { id: wrong })).toMatchObject({
    state: 'refused',
    refusal: 'not-numbers',
  })
  expect(await served.send('listFile', 'check', { id: wrong, facts, what: { selection } })).toMatchObject({
    code: 'not-allowed',
  })
  const gone = await hold('/nowhere/list.txt')
  const work = await served.ask('listFile', 'work', { id: gone })
  expect(work).toMatchObject({ state: 'failed' })
  expect(JSON.stringify(work)).not.toContain('nowhere')
  const id = await hold(licensedList([2_079_460_142]))
  const later = { ...facts, listOn: '2026-11-25' }
  expect(await served.send('listFile', 'check', { id, facts: later, what: { selection } })).toMatchObject({
    code: 'invalid-input',
  })
  await served.ask('listFile', 'drop', { id })
  expect(await served.send('listFile', 'work', { id })).toMatchObject({ code: 'not-found' })
  expect(await served.ask('screening', 'acts', undefined)).toEqual([])
})

it('writes nothing down when it is cancelled', async () => {
  await person('Joan Whitlock', '020 7946 0142')
  const id = await hold(licensedList([2_079_460_142]))
  const checking = served.ask('listFile', 'check', { id, facts, what: { selection } })
  await served.ask('listFile', 'cancel', { id })
  expect(await checking).toMatchObject({ state: 'ready', wasCancelled: true, result: null })
  expect(await served.ask('screening', 'acts', undefined)).toEqual([])
  expect(await served.ask('listFile', 'check', { id, facts, what: { selection } })).toMatchObject({ state: 'done' })
})

it('takes the numbers a campaign waits for, and gives the same to a checking service', async () => {
  await person('Joan Whitlock', '020 7946 0142')
  await person('Dan Okafor', '+44 7700 900123')
  await person('Ann Marsh', '+33 1 42 68 53 00')
  const { id: campaignId } = await served.ask('campaigns', 'make', {
    name: 'Winter calls',
    channel: 'live-call',
    purpose: 'services',
    goesOn: '2026-11-24',
    author: 'Ruth Calder',
    audience: { kind: 'everybody', choice: everyone },
  })
  await served.ask('campaigns', 'check', { id: campaignId })
  const wanted = { what: 'for-campaign', campaignId } as const
  const leaving = await served.ask('screeningLeaving', 'start', wanted)
  expect(leaving).toMatchObject({ total: 2, leftBehind: { notNeeded: 0, stopped: 0, abroad: 1 } })
  const head = await served.ask('screeningLeaving', 'next', { id: leaving.id })
  const lines = await served.ask('screeningLeaving', 'next', { id: leaving.id })
  expect(`${head.text}${lines.text}`.replaceAll('"', '').trim().split('\r\n').toSorted()).toEqual([
    '02079460142',
    '07700900123',
    'Number',
  ])
  const id = await hold(licensedList([2_079_460_142]))
  expect(await served.ask('listFile', 'count', { campaignId })).toEqual({ numbers: 2, left: 1 })
  await served.ask('listFile', 'check', { id, facts, what: { campaignId } })
  await served.ask('listFile', 'check', { id, facts: { ...facts, register: 'ctps' }, what: { campaignId } })
  const { groups } = await served.ask('campaigns', 'check', { id: campaignId })
  expect(groups.map(({ reason, count }) => `${reason} ${count}`).toSorted()).toEqual([
    'no-assessment 1',
    'on-register 1',
    'screen-first 1',
  ])
  expect(await served.send('screeningLeaving', 'start', wanted)).toMatchObject({ code: 'not-allowed' })
})
