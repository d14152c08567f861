import type { FeatureContract } from '@core/contract/contract'
import { workerContract } from '@core/contract/index'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { callList, everyCall } from '../fixtures/calls/index'
import { wholeOrganisation } from '../fixtures/calls/others'
import { dump as wholeDump, rowCounts } from '../fixtures/dump'
import { anyMarker, isTyped, marked, startMarkers, textsOf, type JsonSchema } from '../fixtures/marked'
import { openServed, type Served } from '../fixtures/served'

let served: Served
beforeAll(() => anew())
afterAll(() => served.session.close())

/** A new register, with nothing in it but this organisation, if any. */
async function anew(organisation: typeof wholeOrganisation | null = { ...wholeOrganisation, name: 'Larkfield' }) {
  served?.session.close()
  served = await openServed()
  if (organisation) await served.ask('organisation', 'save', organisation)
}

let turns = 0

/** Every call has an input that needs nothing from before, and a register that stays small is read sooner. */
async function anewAtTimes() {
  turns += 1
  if (turns % 20 === 0) await anew()
}

/** Without what the do-not-contact list recognises people by: it only grows, and no undo may take it back (row D4). */
function dump(db: Parameters<typeof wholeDump>[0]) {
  const { suppression_key: _keys, suppression_match: _matches, ...rest } = wholeDump(db)
  return rest
}

type Line = { readonly seq: number; readonly action: string }
const lines = () => served.register().read.all<Line>('SELECT seq, action FROM audit_event ORDER BY seq')

/** Sends a right input, and says what became of it and which lines it added to the trail. */
async function run(call: (typeof callList)[number]) {
  const input = await call.input(served.ask)
  const before = {
    lines: lines().length,
    counts: rowCounts(served.register().read),
    dump: dump(served.register().read),
  }
  const result = await served.send(call.feature, call.verb, input)
  return {
    result,
    before,
    added: lines()
      .slice(before.lines)
      .map(({ action }) => action),
  }
}

/** Loading the sample goes through the other services, so that it leaves the lines of their calls. */
const throughOthers = 'sample.load'

it('says of every call whether it reads or writes, and of no other', () => {
  const said = Object.entries(everyCall).map(([feature, verbs]) => [feature, Object.keys(verbs).toSorted()])
  const there = Object.entries(workerContract).map(([feature, verbs]) => [feature, Object.keys(verbs).toSorted()])
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(there))
})

describe('a call that reads', () => {
  beforeEach(anewAtTimes)

  it.each(callList.filter(({ does }) => does === 'reads'))(
    '$name leaves every row and the trail as they were',
    async (call) => {
      const { result, before, added } = await run(call)
      expect(result).toMatchObject({ ok: true })
      expect(result).not.toHaveProperty('undo')
      expect(added).toEqual([])
      expect(dump(served.register().read)).toEqual(before.dump)
      expect(rowCounts(served.register().read)).toEqual(before.counts)
    },
  )
})

const writingCalls = new Set(
  callList.filter(({ does }) => does === 'writes').map(({ feature, verb }) => `${feature}.${verb}`),
)

/** One act that is noted in the story of what it is about, too: of every contact, of the breach it opens. */
const inStories = new Set(
  callList
    .map(({ name }) => name)
    .filter((name) =>
      /^(contacts\.bulk\b|merging\.merge\b|consents\.ask\b|recordings\.reportSlip\b|processing\.start\b|coaching\.writeAgreement\b|coaching\.recordEvaluation\b|erasure\.keepCopyLonger\b|erasure\.liftCopy\b)/.test(
        name,
      ),
    ),
)

/** Looking a number up leaves the same line, wherever it was looked up. */
const writtenAs: Readonly<Record<string, string>> = {
  'listFile.check': 'screening.record',
  'screening.bringIn': 'screening.record',
}

describe('a call that writes', () => {
  beforeEach(anewAtTimes)

  const writing = callList.filter(({ does, name }) => does === 'writes' && name !== 'history.undo')

  it.each(writing)('$name adds its line, and its undo puts every row back', async (call) => {
    const { result, before, added } = await run(call)
    const made = await served.ask('history', 'list', undefined)
    expect(result).toMatchObject({ ok: true, undo: made[0]?.token })
    // An act on many begins with its own line.
    const own = call.name.startsWith('contacts.bulk') ? added.slice(0, 1) : added.slice(-1)
    const acts = inStories.has(call.name) ? own : added
    expect(acts).toEqual([writtenAs[call.name] ?? call.name.replace(/ \d+$/, '')])
    expect(dump(served.register().read)).not.toEqual(before.dump)

    for (const { token } of made.slice(0, acts.length)) await served.ask('history', 'undo', { token })
    expect(dump(served.register().read)).toEqual(before.dump)
    const undone = lines().slice(before.lines + added.length)
    const ends = undone.map(({ action: one }) => one)
    expect(inStories.has(call.name) ? ends.slice(0, acts.length) : ends).toEqual(
      acts.toReversed().map((one) => `${one}.undone`),
    )
    expect(served.register().quickCheck()).toBe(true)
  })

  it('can be undone for forty different acts (row R2)', () => {
    expect(writing.length).toBeGreaterThanOrEqual(40)
  })
})

describe('a call that cannot be taken back', () => {
  beforeAll(() => anew())

  it.each(callList.filter(({ does }) => does === 'final'))('$name adds its line and offers no undo', async (call) => {
    if (call.name === throughOthers) await anew(null)
    const { result, before, added } = await run(call)
    expect(result).toMatchObject({ ok: true })
    // The sample is many acts, of which the wishes for no marketing alone are final.
    if (call.name !== throughOthers) expect(result).not.toHaveProperty('undo')
    // That a letter was the first is noted on the contact, too.
    // A decision about an erasure stands in the story of its case, and the contact waits or waits no more.
    const ofErasure = ['requests.addEvent', 'contacts.leaving', 'contacts.stays']
    const follows = [
      'contacts.noteFirstMessage',
      ...(call.feature === 'suppression' ? [] : ['suppression.add']),
      ...(call.feature === 'erasure' ? ofErasure : []),
      // Each record that is destroyed has a line of its own.
      ...(call.feature === 'retention' ? ['erasure.eraseContact', 'requests.destroy'] : []),
      // The rows of a list are written in pieces of their own.
      ...(call.name.startsWith('campaigns.make') ? ['campaigns.readList'] : []),
      // The policy’s draft is saved by the documents.
      ...(call.feature === 'processing' ? ['documents.saveDraft'] : []),
      // The answers become the draft of the policy and the beginning of the record.
      ...(call.feature === 'firstSteps' ? ['documents.saveDraft', 'processing.start', 'retention.saveRow'] : []),
      // What was taken back in writing is closed in its own case.
      ...(call.verb === 'takeIn' ? ['requests.close'] : []),
    ]
    const own = added.filter((action) => !follows.includes(action))
    if (call.name === throughOthers) expect(own.filter((action) => !writingCalls.has(action))).toEqual([])
    else expect(own).toEqual([`${call.feature}.${call.verb}`])
    expect(dump(served.register().read)).not.toEqual(before.dump)
    const offered = await served.ask('history', 'list', undefined)
    if (call.name !== throughOthers)
      expect(offered.map(({ token }) => token)).not.toContain(Reflect.get(result, 'undo'))
  })
})

describe('a call that is only noted', () => {
  it.each(callList.filter(({ does }) => does === 'notes'))('$name adds its line and changes no row', async (call) => {
    const { result, before, added } = await run(call)
    expect(result).toMatchObject({ ok: true })
    expect(added).toHaveLength(1)
    const exported = call.name === 'documents.noteExport'
    expect(added).toEqual([exported ? 'documents.export' : `${call.feature}.${call.verb}`])
    expect(dump(served.register().read)).toEqual(before.dump)
  })
})

describe('words kept aside, which are no act of a person', () => {
  const aside = callList.filter(({ does }) => does === 'aside')

  it.each(aside)('$name adds its line, leaves no undo and nothing in the recent changes', async (call) => {
    const { result, before, added } = await run(call)
    expect(result).toMatchObject({ ok: true })
    expect(result).not.toHaveProperty('undo')
    expect(added).toEqual([`${call.feature}.${call.verb}`])
    expect(dump(served.register().read)).not.toEqual(before.dump)
    const offered = await served.ask('history', 'list', undefined)
    expect(offered.map(({ action }) => action)).not.toContain(added[0])
  })

  it('add one line in a sitting for each record, however often they are kept, and one more in the next', async () => {
    const draft = { form: 'request-note', part: 'a', recordId: null, contactId: null, address: '/requests' } as const
    const keep = (fields: string) => served.ask('drafts', 'keep', { drafts: [{ ...draft, fields }], gone: [] })
    const before = lines().length
    for (const words of ['S', 'Sh', 'She', 'She rang', 'She rang again.']) await keep(words)
    expect(
      lines()
        .slice(before)
        .map(({ action }) => action),
    ).toEqual(['drafts.keep'])
    await served.ask('register', 'lock', undefined)
    await served.ask('register', 'unlock', { passphrase: 'seven quiet herons at dawn' })
    expect((await served.ask('drafts', 'list', undefined)).drafts.map(({ fields }) => fields)).toContain(
      'She rang again.',
    )
    await keep('She rang again, twice.')
    expect(lines().filter(({ action }) => action === 'drafts.keep').length).toBeGreaterThanOrEqual(2)
    expect(lines().at(-1)?.action).toBe('drafts.keep')
  })
})

it('writes making, opening and locking into the trail too', async () => {
  await anew(null)
  const { groups } = await served.ask('register', 'newRecoveryKey', { passphrase: 'seven quiet herons at dawn' })
  await served.ask('register', 'lock', undefined)
  const opened = { key: groups.join(' '), newPassphrase: 'another quiet sentence' }
  await served.ask('register', 'unlockWithRecoveryKey', opened)
  await served.ask('register', 'lock', undefined)
  await served.ask('register', 'unlock', { passphrase: opened.newPassphrase })
  expect(lines().map(({ action }) => action.replace('register.', ''))).toEqual([
    'create',
    'unlock',
    'newRecoveryKey',
    'lock',
    'unlockWithRecoveryKey',
    'lock',
    'unlock',
  ])
})

it('keeps an undo in the trail as an act of its own', async () => {
  const call = callList.find(({ name }) => name === 'history.undo') ?? expect.fail()
  const { result, added } = await run(call)
  expect(result).toMatchObject({ ok: true, value: { action: 'contacts.add' } })
  expect(added).toEqual(['contacts.add.undone'])
})

/** The do-not-contact list keeps what it recognises somebody by as codes only, where no contact holds it. */
const keptAsCode = /^suppression\.add (email|phone|postcode|domain)$/

/** Kept in the form for comparing only. */
const keptAsNumber = /^(screening\.record phone|listFile\.check what\.phone)$/

/** Only looked for, or the name of something that is chosen by its id: nothing is kept of it. */
const keptNowhere =
  /^bundle\.everywhere |^(contacts\.bulk|breaches\.addAffected) selection\.all\.(search|source)$|^contacts\.(add|edit) relations\.\*\.organisationName$/

it('puts nothing that was typed into the trail: a marker in every text of every call', async () => {
  await anew()
  const next = startMarkers()
  const kept: string[] = []
  const lost: string[] = []
  const filled = new Set<string>()
  const writing = callList.filter(
    ({ does, feature }) => ['writes', 'final', 'notes', 'aside'].includes(does) && feature !== 'register',
  )
  for (const call of writing.filter(({ name }) => name !== throughOthers)) {
    await anewAtTimes()
    const { input, markers, places } = marked(call, await call.input(served.ask), next)
    for (const place of places) filled.add(`${call.feature}.${call.verb} ${place}`)
    expect(await served.send(call.feature, call.verb, input), call.name).toMatchObject({ ok: true })
    const { read } = served.register()
    // Postcodes are kept in capitals.
    const stored = new Set(textsIn(dump(read)).toLowerCase().match(anyMarker))
    const isStored = (place: string) => ![keptAsCode, keptAsNumber, keptNowhere].some((one) => one.test(place))
    for (const marker of markers.filter((_, i) => isStored(`${call.feature}.${call.verb} ${places[i]}`)))
      (stored.has(marker.toLowerCase()) ? kept : lost).push(`${call.name} ${marker}`)
    expect(JSON.stringify(read.all('SELECT * FROM audit_event')).match(anyMarker), call.name).toBeNull()
  }
  expect(lost).toEqual([])
  expect(kept.length).toBeGreaterThanOrEqual(100)
  const typed = writing.flatMap(({ feature, verb }) =>
    textsOf(schemaOf(feature, verb)).flatMap((path) => (isTyped(feature, path) ? [`${feature}.${verb} ${path}`] : [])),
  )
  expect([...new Set(typed)].filter((text) => !filled.has(text))).toEqual([])
})

/** Every text in the rows of all tables. */
function textsIn(tables: ReturnType<typeof dump>): string {
  const cells = Object.values(tables).flatMap((rows) => rows.flatMap((row) => Object.values(row as object)))
  return cells.filter((cell) => typeof cell === 'string').join('\n')
}

function schemaOf(feature: keyof typeof workerContract, verb: string): JsonSchema {
  const calls: FeatureContract = workerContract[feature]
  return z.toJSONSchema(calls[verb]?.input ?? z.never(), { io: 'input', unrepresentable: 'any' }) as JsonSchema
}
