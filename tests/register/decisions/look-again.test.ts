import type { ToLookAt } from '@core/decisions/to-look-at'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { isFull } from '../../fixtures/how-often'
import { openServed, type InputOf, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => {
  served = await openServed()
})
afterEach(() => served.session.close())

const firm: InputOf<'contacts', 'add'> = {
  kind: 'organisation',
  displayName: 'Brightwater Joinery',
  subscriberType: 'corporate',
  legalForm: 'company',
  legalNumber: '00451277',
  legalEvidence: 'Companies House',
  points: [{ kind: 'phone', value: '020 7946 0142' }],
}
/** The way through the questions on e-mail to a company; what the register knows is left to it. */
const mail = {
  'is-marketing': 'yes',
  'is-suppressed': 'no',
  'asked-for-it': 'no',
  'is-under-18': 'no',
  subscriber: 'corporate',
}
const call = {
  ...mail,
  subject: 'other',
  'told-not-to-call': 'no',
  'own-rule-sign': 'no',
  'calls-are-fine': 'no',
  screened: 'yes',
  listed: 'yes',
}

async function decide(contactId: string, more: Partial<InputOf<'decisions', 'save'>> = {}) {
  const words = { flowId: 'live-call', subject: 'Brightwater Joinery', author: 'Ruth Calder' }
  return await served.ask('decisions', 'save', { ...words, contactId, answers: call, ...more })
}
const again = async (filter: InputOf<'decisions', 'again'> = {}) => await served.ask('decisions', 'again', filter)
const whatMoved = (rows: readonly ToLookAt[]) => rows.map(({ id, changes }) => [id, changes.map((one) => one.id)])

async function toSoleTrader(id: string) {
  const kept = await served.ask('contacts', 'get', { id })
  const more = { ...firm, points: kept.points, subscriberType: 'sole-trader-or-partnership', legalForm: 'sole-trader' }
  await served.ask('contacts', 'edit', { ...more, id, legalNumber: '' } as InputOf<'contacts', 'edit'>)
}

test('a contact that turns from a company into a sole trader reopens every decision that relied on it, and lists them', async () => {
  const { id } = await served.ask('contacts', 'add', firm)
  const other = await served.ask('contacts', 'add', { ...firm, displayName: 'Larkfield Mill Ltd', points: [] })
  const made = [await decide(id), await decide(id, { subject: 'Autumn list' })].map((one) => one.id)
  await decide(other.id, { subject: 'Larkfield Mill' })
  expect((await again()).total).toBe(0)

  await toSoleTrader(id)
  const { rows, total, counts } = await again()
  expect(total).toBe(2)
  expect(counts).toEqual({ fact: 2, flow: 0, rules: 0 })
  expect(whatMoved(rows)).toEqual(made.toReversed().map((one) => [one, ['fact:subscriber:individual']]))
  expect(rows[0]?.changes[0]).toMatchObject({ kind: 'fact', from: 'the contact’s entry in the register' })
  const { quiet } = await served.ask('today', 'list', undefined)
  expect(quiet.find(({ id: line }) => line === 'decisions:again')?.title).toBe('Look at 2 saved answers again')
})

test('answered again it is linked to the old one, which stays as it was and is asked about no more', async () => {
  const { id } = await served.ask('contacts', 'add', firm)
  const old = await decide(id)
  await toSoleTrader(id)
  const renewed = await decide(id, { answers: { ...call, subscriber: 'individual' }, replaces: old.id })
  expect((await again()).total).toBe(0)
  const shown = await served.ask('decisions', 'get', { id: old.id })
  expect(shown).toMatchObject({ replacedBy: renewed.id, changes: [], snapshot: old.snapshot })
  expect(await served.send('decisions', 'save', { ...renewedInput(id), replaces: old.id })).toMatchObject({ ok: false })
  expect(renewed.replaces).toBe(old.id)
})
const renewedInput = (contactId: string) => ({
  flowId: 'live-call',
  subject: 'Brightwater Joinery',
  author: 'Ruth Calder',
  contactId,
  answers: call,
})

test('left as it is for a reason, it comes back only when something else changes', async () => {
  const { id } = await served.ask('contacts', 'add', firm)
  const { id: made } = await decide(id)
  await toSoleTrader(id)
  await served.ask('decisions', 'lookedAt', { id: made, owner: 'Ruth Calder', say: 'We rang nobody there.' })
  expect((await again()).total).toBe(0)
  await served.ask('suppression', 'add', { about: 'person', contactId: id, askedOn: '2026-11-20', source: 'phone' })
  expect(whatMoved((await again()).rows)).toEqual([[made, ['fact:is-suppressed:yes', 'fact:told-not-to-call:yes']]])
  const { lines } = await served.ask('decisions', 'get', { id: made })
  expect(lines).toMatchObject([{ kind: 'looked-at', say: 'We rang nobody there.', on: '2026-11-24' }])
})

test('an own rule that is switched on reopens what it bears on', async () => {
  const { id } = await served.ask('contacts', 'add', firm)
  const { id: made } = await decide(id)
  const options = await served.ask('house', 'get', undefined)
  await served.ask('house', 'save', { ...options, corporateAsIndividual: true })
  expect(whatMoved((await again({ because: 'fact' })).rows)).toEqual([[made, ['fact:own-rule-sign:yes']]])
})

test('lines come under a decision without changing it', async () => {
  const { id } = await served.ask('contacts', 'add', firm)
  const made = await decide(id, { role: 'Office manager', signedOffBy: 'Owen Price' })
  await served.ask('decisions', 'addLine', {
    kind: 'safeguard',
    decisionId: made.id,
    say: 'Two people read each list.',
    owner: 'Ben Tate',
    on: '2026-12-15',
  })
  const shown = await served.ask('decisions', 'get', { id: made.id })
  expect(shown).toMatchObject({ ...made, role: 'Office manager' })
  expect(shown.lines.map(({ kind, owner, on }) => [kind, owner, on])).toEqual([
    ['sign-off', 'Owen Price', '2026-11-24'],
    ['safeguard', 'Ben Tate', '2026-12-15'],
  ])
})

test('the answers of one group are listed apart from the others, and found by a word', async () => {
  const { id } = await served.ask('contacts', 'add', firm)
  await decide(id)
  const pecr = { markets: 'no', devices: 'no', directory: 'no', provider: 'no' }
  await decide(id, { flowId: 'pecr-applies', subject: 'Larkfield Coaching', contactId: null, answers: pecr })
  const titles = async (filter: InputOf<'decisions', 'list'>) =>
    (await served.ask('decisions', 'list', filter)).rows.map(({ subject }) => subject)
  expect(await titles({ group: 'marketing' })).toEqual(['Brightwater Joinery'])
  expect(await titles({ group: 'us' })).toEqual(['Larkfield Coaching'])
  expect(await titles({ search: 'COACHING' })).toEqual(['Larkfield Coaching'])
  expect(await titles({ group: 'cookies' })).toEqual([])
})

test('thousands of decisions are looked at in a few questions to the file', async () => {
  const count = isFull ? 10_000 : 400
  const { id } = await served.ask('contacts', 'add', firm)
  const { id: made } = await decide(id)
  const register = served.register()
  register.change({ action: 'contacts.test', subject: '', final: true }, (db) => {
    const uuid = (n: number) => `00000000-0000-4000-9000-${String(n).padStart(12, '0')}`
    const contact = db.get<Record<string, string>>('SELECT * FROM contact WHERE id = @id', { id }) ?? {}
    const row = db.get<Record<string, string>>('SELECT * FROM decision WHERE id = @made', { made }) ?? {}
    const ground = db.get<Record<string, string>>('SELECT * FROM decision_ground') ?? {}
    const [{ number: _, ...person }, { number: __, ...rest }] = [contact, ground]
    const put = (table: string, values: Record<string, string>) => {
      const names = Object.keys(values)
      db.run(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((one) => `@${one}`).join(', ')})`, values)
    }
    for (let n = 1; n < count; n++) {
      put('contact', { ...person, id: uuid(n), subscriber_type: n % 2 === 0 ? 'corporate' : 'unknown' })
      put('decision', { ...row, id: uuid(count + n), contact_id: uuid(n) })
      put('decision_ground', { ...rest, decision_id: uuid(count + n) })
    }
  })
  const begun = process.cpuUsage()
  let turns = 0
  const asking = again({ limit: 50 })
  const others = setInterval(() => (turns += 1), 0)
  const { total } = await asking
  clearInterval(others)
  expect(turns, 'other calls get their turn meanwhile').toBeGreaterThanOrEqual(count / 200 - 1)
  const { user, system } = process.cpuUsage(begun)
  expect(total).toBe(count / 2)
  // Work done, not time gone by: other tests run beside this one.
  expect((user + system) / 1000, 'milliseconds of work').toBeLessThan(isFull ? 2500 : 1000)
})
