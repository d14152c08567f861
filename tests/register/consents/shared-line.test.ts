import { afterEach, beforeEach, expect, it } from 'vitest'
import { findAddressees } from '../../../src/register/consents/marketing-contact-query'
import { gatherToScreen } from '../../../src/register/screening/numbers-to-screen'
import { createServices } from '../../../src/register/services'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { openServed, type InputOf, type Served } from '../../fixtures/served'

let served: Served
let ada = ''
let ben = ''
beforeEach(async () => {
  served = await openServed()
  await served.ask('organisation', 'save', wholeOrganisation)
  ada = await contact('Ada Marsh', '020 7946 0142')
  ben = await contact('Ben Marsh', '+44 (0)20 7946 0142')
})
afterEach(() => served.session.close())

async function contact(displayName: string, value: string): Promise<string> {
  const facts = { kind: 'person', displayName, source: 'Our form', subscriberType: 'individual' } as const
  const points = [{ kind: 'phone' as const, value, label: '' }]
  return (await served.ask('contacts', 'add', { ...facts, points })).id
}

type Reach = Partial<InputOf<'consents', 'decline'>>
const said = (verb: 'decline' | 'withdraw', contactId: string, more: Reach = {}) =>
  served.ask('consents', verb, {
    contactId,
    channel: 'live-call',
    purpose: '',
    pointId: '',
    happenedOn: '2026-11-03',
    how: 'phone',
    takenBy: 'Ruth',
    ...more,
  })

async function callRow(contactId: string) {
  const { rows } = await served.ask('consents', 'matrix', { contactId })
  const row = rows.find(({ channel }) => channel === 'live-call')
  if (!row?.point) throw new Error('there is a number')
  const cell = row.cells.find(({ state }) => state.purpose === 'services')
  return { pointId: row.point.id, answer: cell?.answer, mends: cell?.mends }
}

async function yes(contactId: string, happenedOn: string) {
  const { pointId } = await callRow(contactId)
  await served.ask('consents', 'give', {
    contactId,
    boxes: [{ channel: 'live-call', purpose: 'services', pointId }],
    happenedOn,
    how: 'email',
    takenBy: 'Ruth',
    words: 'You can always ring us.',
    evidence: 'Their e-mail of that day',
  })
}

const open = async (contactId: string) =>
  (await callRow(contactId)).answer?.rules.includes('pecr.r21.objection') !== true

it.each([
  ['a no to calls', 'decline', {}],
  ['a yes to calls taken back', 'withdraw', {}],
  ['a no to everything', 'decline', { channel: '' }],
] as const)('holds %s against everybody on the number', async (_what, verb, more) => {
  expect(await callRow(ben)).toMatchObject({ answer: { verdict: 'blocked', word: 'Screen first' } })
  await said(verb, ada, more)
  const { answer, mends } = await callRow(ben)
  expect(answer).toMatchObject({
    verdict: 'blocked',
    say: 'Somebody with the same number said no to calls on 3 November 2026. A no counts for the line, whoever uses it.',
    proof: null,
  })
  expect(mends).toEqual(['consent'])
  const facts = await served.ask('decisions', 'facts', { flowId: 'live-call', contactId: ben })
  expect(facts['told-not-to-call']).toMatchObject({ answer: 'yes', fixed: true })
  expect((await callRow(ada)).answer?.say).toMatch(/^They /)
})

it('gives way to an own yes of a later day for that number, and not to one of the same day or before', async () => {
  await said('decline', ada)
  await yes(ben, '2026-11-02')
  expect(await open(ben)).toBe(false)
  const [before] = await served.ask('screening', 'ofContact', { contactId: ben })
  expect(before?.callsAreFineSince).toBe('')
  await yes(ben, '2026-11-03')
  expect(await open(ben)).toBe(false)
  await yes(ben, '2026-11-04')
  expect((await callRow(ben)).answer).toMatchObject({ verdict: 'allowed-with-duties', proof: { kind: 'consent' } })
})

it('holds only what was refused: this way, this number, this purpose', async () => {
  await said('decline', ada, { channel: 'sms' })
  await said('decline', ada, { purpose: 'events' })
  const other = await contact('Cal Marsh', '020 7946 0143')
  expect([await open(ben), await open(other)]).toEqual([true, true])
})

it('is over where the one who said no says yes again, and while they are in the trash', async () => {
  await said('decline', ada)
  await served.ask('contacts', 'trash', { id: ada })
  expect(await open(ben)).toBe(true)
  await served.ask('contacts', 'takeFromTrash', { id: ada })
  expect(await open(ben)).toBe(false)
  await yes(ada, '2026-11-05')
  expect(await open(ben)).toBe(true)
})

it('is not handed out to be screened', async () => {
  const deps = { register: served.register(), clock: served.clock, newId: () => crypto.randomUUID() }
  const { consents, suppression, screening } = createServices(deps)
  const found = deps.register.read.all<{ number: number }>('SELECT number FROM contact WHERE id = @ben', { ben })
  const toScreen = () =>
    gatherToScreen(
      deps,
      {
        addressees: (ids, today) => findAddressees(deps.register.read, ids, today),
        consentsOfAll: consents.consentsOfAll,
        stopsOfAll: suppression.stopsOfAll,
        ofAll: screening.ofAll,
      },
      found.map(({ number }) => number),
      'needed',
    )
  expect(await toScreen()).toMatchObject({ numbers: ['02079460142'] })
  await said('decline', ada)
  expect(await toScreen()).toMatchObject({ numbers: [], leftBehind: { stopped: 1 } })
})
