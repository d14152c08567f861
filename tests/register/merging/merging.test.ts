import type { Channel } from '@core/marketing/channel'
import type { MarketingPurpose } from '@core/marketing/purpose'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wholeRequest } from '../../fixtures/calls/requests'
import { dump } from '../../fixtures/dump'
import { openServed, type Served } from '../../fixtures/served'
import { howOften } from '../../fixtures/how-often'

let served: Served
beforeAll(async () => {
  served = await openServed()
})
afterAll(() => served.session.close())

const RUNS = howOften(5, 500)
let made = 0

const add = (facts: { email: string; phone: string; under18?: boolean }) =>
  served.ask('contacts', 'add', {
    kind: 'person',
    displayName: `Joan Whitlock ${++made}`,
    subscriberType: 'individual',
    under18: facts.under18 ?? false,
    points: [
      { kind: 'email', value: facts.email },
      { kind: 'mobile', value: facts.phone },
    ],
  })

/** Ways and purposes in which a message would be blocked, by address as it is compared. */
async function refusals(contactId: string): Promise<Set<string>> {
  const { rows } = await served.ask('consents', 'matrix', { contactId })
  const found = rows.flatMap(({ channel, point, cells }) =>
    cells
      .filter(
        ({ answer, state }) => answer.verdict === 'blocked' && (answer.proof !== null || state.state !== 'never-asked'),
      )
      .map(({ state }) => `${channel} ${state.purpose} ${point?.value.toLowerCase() ?? ''}`),
  )
  return new Set(found)
}

type Answer = { kind: 'give' | 'withdraw' | 'decline' | 'ask'; channel: Channel; purpose: MarketingPurpose; on: string }
type Side = { answers: Answer[]; stop: { channels: Channel[] } | null; noContact: boolean; own: boolean }

const answer = fc.record({
  kind: fc.constantFrom('give' as const, 'give' as const, 'withdraw' as const, 'decline' as const, 'ask' as const),
  channel: fc.constantFrom<Channel>('email', 'sms'),
  purpose: fc.constantFrom<MarketingPurpose>('services', 'events'),
  on: fc.constantFrom('2026-01-05', '2026-03-09', '2026-06-20'),
})
const side: fc.Arbitrary<Side> = fc.record({
  answers: fc.array(answer, { maxLength: 3 }),
  stop: fc.option(fc.record({ channels: fc.subarray<Channel>(['email', 'sms', 'post']) })),
  noContact: fc.boolean(),
  own: fc.boolean(),
})

/** A person who said these things, at an address of their own or at one both have. */
async function build({ answers, stop, noContact, own }: Side, shared: string): Promise<string> {
  const email = own ? `own${made}@post.example` : `${shared}@post.example`
  const { id, points } = await add({ email, phone: '07700 900142' })
  for (const { kind, channel, purpose, on } of answers) {
    const pointId = points[channel === 'email' ? 0 : 1]?.id ?? ''
    const told = { contactId: id, happenedOn: on, how: 'paper-form' as const, takenBy: 'Ruth Calder', note: '' }
    if (kind === 'give')
      await served.ask('consents', 'give', { ...told, boxes: [{ channel, purpose, pointId }], words: 'Read out.' })
    else await served.ask('consents', kind, { ...told, channel, purpose, pointId })
  }
  if (stop)
    await served.ask('suppression', 'add', {
      about: 'person',
      contactId: id,
      channels: stop.channels,
      askedOn: '2026-02-01',
      source: 'phone',
      note: '',
    })
  if (noContact)
    await served.ask('contacts', 'setNoContact', {
      id,
      noContactAtAll: true,
      on: '2026-02-01',
      askedBy: 'They',
      reason: 'A letter',
    })
  return id
}

describe('joining two entries (row A6)', () => {
  it('never lifts a stop and never turns a no into a yes, whoever stays', async () => {
    let blocked = 0
    await fc.assert(
      fc.asyncProperty(side, side, fc.boolean(), async (one, other, turned) => {
        const shared = `both${++made}`
        const [a, b] = [await build(one, shared), await build(other, shared)]
        const [keepId, goneId] = turned ? [b, a] : [a, b]
        const before = new Set([...(await refusals(a)), ...(await refusals(b))])
        const stops = async (id: string) => (await served.ask('suppression', 'standing', { contactIds: [id] })).length
        const stopped = (await stops(a)) + (await stops(b)) > 0
        const joined = await served.ask('merging', 'merge', { keepId, goneId })
        const after = await refusals(keepId)
        blocked += before.size
        expect([...before].filter((cell) => !after.has(cell))).toEqual([])
        if (stopped) expect(await stops(keepId)).toBeGreaterThan(0)
        expect(joined.noContactAtAll).toBe(one.noContact || other.noContact)
      }),
      { numRuns: RUNS, seed: 6 },
    )
    expect(blocked, 'something was refused in these runs').toBeGreaterThan(RUNS)
  }, 600_000)

  it('keeps both stories, everything of both, and is taken back whole', async () => {
    const keep = await add({ email: 'joan@post.example', phone: '07700 900131' })
    const gone = await add({ email: 'J.Whitlock@Firm.example', phone: '+44 7700 900131', under18: true })
    await served.ask('contacts', 'archive', { id: gone.id })
    await served.ask('contacts', 'restore', { id: gone.id })
    const before = dump(served.register().read)
    const joined = await served.ask('merging', 'merge', { keepId: keep.id, goneId: gone.id, take: ['displayName'] })
    expect(joined).toMatchObject({ displayName: gone.displayName, under18: true })
    expect(joined.points.map(({ value }) => value)).toEqual([
      'joan@post.example',
      '07700 900131',
      'J.Whitlock@Firm.example',
    ])
    const titles = (await served.ask('contacts', 'timeline', { id: keep.id })).map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(['Joined with another entry', 'Archived', 'Put back in the list']))
    await expect(served.ask('contacts', 'get', { id: gone.id })).rejects.toThrow()
    const [made] = await served.ask('history', 'list', undefined)
    await served.ask('history', 'undo', { token: made?.token ?? '' })
    expect(dump(served.register().read)).toEqual(before)
  })

  it('says before what moves with the entry that goes, and the days of a job go with its firm', async () => {
    const at = (firm: object) => ({ kind: 'person' as const, displayName: `Joan Whitlock ${++made}`, ...firm })
    const keep = await served.ask(
      'contacts',
      'add',
      at({ organisationName: 'Tideway Ltd', jobStartedOn: '2020-01-06' }),
    )
    const left = { organisationName: 'Pennant Ltd', jobStartedOn: '2024-02-05', jobLeftOn: '2026-06-30' }
    const gone = await served.ask('contacts', 'add', at(left))
    const both = { keepId: keep.id, goneId: gone.id }
    expect((await served.ask('merging', 'preview', both)).moves).toEqual([])
    const asked = { askedOn: '2026-02-01', source: 'phone' as const, note: '' }
    await served.ask('suppression', 'add', { about: 'person', contactId: gone.id, ...asked })
    await served.ask('requests', 'log', wholeRequest('access', gone.id))
    await served.ask('requests', 'log', wholeRequest('complaint', gone.id))
    const { moves } = await served.ask('merging', 'preview', both)
    expect(moves).toEqual(['2 requests', '1 entry of the do-not-contact list'])
    const joined = await served.ask('merging', 'merge', { ...both, take: ['organisationName'] })
    expect(joined).toMatchObject(left)
    expect((await served.ask('requests', 'list', { contactId: keep.id })).rows).toHaveLength(2)
  })

  it('finds the same address, the same number and nearly the same name at one firm, and forgets a pair kept apart', async () => {
    const own = await openServed()
    const person = (displayName: string, points: { kind: 'email' | 'phone'; value: string }[], organisationName = '') =>
      own.ask('contacts', 'add', { kind: 'person', displayName, organisationName, points })
    const joan = await person('Joan Whitlock', [{ kind: 'email', value: 'Joan@Post.example' }], 'Tideway Ltd')
    const again = await person('Whitlock, Joan', [{ kind: 'email', value: 'joan@post.example' }], 'Tideway Ltd')
    await person('Joan Whitlok', [], 'TIDEWAY ltd')
    await person('Joan Marsh', [{ kind: 'phone', value: '+44 20 7946 0142' }])
    await person('Dan Okafor', [{ kind: 'phone', value: '020 7946 0142' }])
    await person('Ruth Calder', [], 'Tideway Ltd')
    const why = async () =>
      (await own.ask('merging', 'duplicates', undefined)).pairs.map(({ why: reasons }) => reasons.join(' '))
    expect((await why()).toSorted()).toEqual(['email near-name', 'near-name', 'phone'])
    await own.ask('merging', 'keepApart', { keepId: joan.id, goneId: again.id })
    expect(await why()).not.toContain('email near-name')
    own.session.close()
  })
})
