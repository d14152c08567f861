import { errorCodes, type FieldIssue } from '@core/contract/errors'
import type { Result } from '@core/contract/result'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callList } from '../fixtures/calls/index'
import { tablesOf, versionOf } from '../fixtures/dump'
import {
  hostileDates,
  hostileKeys,
  hostileSearches,
  hostileTexts,
  hostileThings,
  hostileValues,
} from '../fixtures/hostile'
import { placesIn, valueAt, withAt, withKeyAt, withoutAt, type Place } from '../fixtures/places-in'
import { openServed, type Served } from '../fixtures/served'
import { howOften, isFull } from '../fixtures/how-often'

/** How many inputs are made for each call. */
const RUNS = howOften(4, 200)
const SEED = 2026

/** No input may keep the program busy longer than this, in milliseconds. */
const LONGEST = 4000

const calls = callList.filter(({ name }) => !['register.lock', 'register.discardSample'].includes(name))

let served: Served
const inputs = new Map<string, unknown>()
const ids: string[] = []

beforeAll(async () => {
  served = await openServed()
  await served.ask('sample', 'load', undefined)
  for (const call of calls) inputs.set(call.name, await call.input(served.ask))
  const { read } = served.register()
  for (const table of tablesOf(read))
    ids.push(...read.all<{ id?: unknown }>(`SELECT * FROM "${table}" LIMIT 1`).map(({ id }) => String(id)))
})
afterAll(() => served.session.close())

/** As long as it is the same, no row of any table has moved. */
const standing = () => versionOf(served.register().read)

/** Sends an input and holds the answer to what was promised. */
async function send(feature: string, verb: string, raw: unknown): Promise<Result> {
  const before = standing()
  const from = performance.now()
  const result = await served.send(feature, verb, raw)
  expect(performance.now() - from).toBeLessThan(LONGEST)
  expect(served.unexpected.splice(0)).toEqual([])
  if (!result.ok) {
    expect(standing()).toEqual(before)
    expectWords(result)
  } else if (result.undo !== undefined) {
    await served.ask('history', 'undo', { token: result.undo })
  }
  return result
}

function expectWords({ code, detail }: Extract<Result, { ok: false }>): void {
  expect(errorCodes).toContain(code)
  expect(code).not.toBe('unexpected')
  if (code === 'invalid-input') expect(detail.issues?.length).toBeGreaterThan(0)
  for (const issue of detail.issues ?? []) expectPlain(issue)
  if (detail.reason !== undefined) expectPlain({ path: '', message: detail.reason })
}

/** Words of the checking library, of programmers, or of what was sent. */
const foreign =
  /\binvalid\b|expected \w+|too (big|small)|unrecogni[sz]ed|undefined|\bnull\b|\bnan\b|\bstring\b|boolean|\barray\b|\bobject]|regex|uuid|must be|\brequired\b|[{}<>\\]|xxx|aaa/i

function expectPlain({ path, message }: FieldIssue): void {
  expect(message).toMatch(/^[A-Z“].*[.?]$/s)
  expect(message).not.toMatch(foreign)
  expect(message.length).toBeLessThan(220)
  expect(path.length).toBeLessThan(400)
}

it('would see any commit', () => {
  const before = standing()
  expect(standing()).toEqual(before)
  served.register().note({ action: 'tests.note', subject: '' })
  expect(standing()).not.toEqual(before)
})

it.each(calls)('$name refuses anything that is not its input', async ({ feature, verb }) => {
  for (const value of [...hostileThings, ...hostileTexts.slice(-12)]) await send(feature, verb, value)
})

describe('anything wrong in one place', () => {
  it.each(calls)('$name', async ({ feature, verb, name }) => {
    const input = inputs.get(name)
    const places = placesIn(input)
    if (places.length < 2) return
    const broken = fc.constantFrom(...places).chain((place) => brokenAt(input, place))
    const property = fc.asyncProperty(broken, async (raw) => void (await send(feature, verb, raw)))
    await fc.assert(property, { numRuns: RUNS, seed: SEED })
  })
})

describe('every odd day, and every id of something else', () => {
  it.each(calls)('$name', async ({ feature, verb, name }) => {
    const input = inputs.get(name)
    for (const place of firstOfEach(placesIn(input))) {
      const here = valueAt(input, place)
      if (typeof here !== 'string' && here !== null) continue
      const odd = isDay(here, place) ? anEighthOf(hostileDates) : isId(place) ? anEighthOf(ids) : []
      for (const text of odd) await send(feature, verb, withAt(input, place, text))
    }
  })
})

let turn = 0

/** Each place has its turn with another eighth, so that all are tried; before a release each place meets all. */
function anEighthOf<T>(all: readonly T[]): readonly T[] {
  turn += 1
  return isFull ? all : all.filter((_, nth) => (nth + turn) % 8 === 0)
}

/** Of the rows of a list, the first is enough. */
function firstOfEach(places: readonly Place[]): Place[] {
  const named = (place: Place) => place.filter((key) => typeof key === 'string').join('.')
  return [...new Map(places.toReversed().map((place) => [named(place), place])).values()]
}

function isDay(here: string | null, place: Place): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(here ?? '') || /(On|At)$|^(on|at|from|to)$/.test(String(place.at(-1)))
}

/** Rows inside the answers of a document have ids of their own, which mean nothing elsewhere. */
function isId(place: Place): boolean {
  return /^id$|Id$/.test(String(place.at(-1))) && place[0] !== 'facts'
}

/** The input with one place spoilt: something else there, nothing there, or a key more. */
function brokenAt(input: unknown, place: Place): fc.Arbitrary<unknown> {
  const put = (value: unknown) => withAt(input, place, value)
  const here = valueAt(input, place)
  const fitting = typeof here === 'string' ? [textsLike(here, place)] : []
  return fc.oneof(
    ...fitting.map((texts) => ({ arbitrary: texts.map(put), weight: 6 })),
    ...(typeof here === 'number' ? [fc.oneof(fc.integer(), fc.double()).map(put)] : []),
    fc.constantFrom(...hostileThings).map(put),
    fc.array(fc.nat(0xffff)).map((codes) => put(String.fromCharCode(...codes))),
    fc.constant(withoutAt(input, place)),
    fc.tuple(fc.constantFrom(...hostileKeys), fc.anything()).map(([key, value]) => withKeyAt(input, place, key, value)),
    fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true, withDate: true }).map(put),
  )
}

function textsLike(here: string, place: Place): fc.Arbitrary<string> {
  const texts = fc.constantFrom(...hostileTexts)
  if (isDay(here, place)) return fc.oneof(fc.constantFrom(...hostileDates), texts)
  if (isId(place)) return fc.oneof(fc.constantFrom(...ids, ...hostileKeys), texts)
  return place.at(-1) === 'search' ? fc.oneof(fc.constantFrom(...hostileSearches), texts) : texts
}

describe('a search', () => {
  it.each(['contacts', 'requests'] as const)(
    'of %s takes any text for words, and finds nobody by its signs',
    async (feature) => {
      for (const search of [...hostileSearches, ...hostileTexts]) {
        const result = await send(feature, 'list', { search })
        expect(result.ok || search.length > 200, JSON.stringify(search.slice(0, 40))).toBe(true)
      }
    },
  )
})

it('knows no call by the name of what every object has', async () => {
  for (const name of [...hostileKeys, 'toString', 'valueOf']) {
    expect(await send(name, 'add', {})).toMatchObject({ ok: false, code: 'forbidden' })
    expect(await send('contacts', `${name}.`, {})).toMatchObject({ ok: false, code: 'forbidden' })
  }
})

it('answers every call with a code while it is locked, and stays locked', async () => {
  const locked = await openServed()
  await locked.ask('register', 'lock', undefined)
  for (const { feature, verb, does } of callList.filter(({ does }) => does !== 'opens')) {
    for (const value of [undefined, null, {}, [], 'x', inputs.get(`${feature}.${verb}`)]) {
      const result = await locked.send(feature, verb, value)
      if (!result.ok) expectWords(result)
      else expect(['register.status', 'documents.toDocx', 'health.place']).toContain(`${feature}.${verb}`)
      expect(does).not.toBe('opens')
    }
  }
  for (const verb of ['unlock', 'unlockWithRecoveryKey', 'create']) {
    for (const value of hostileValues) {
      locked.wait(60_000)
      const fields = { unlock: 'passphrase', unlockWithRecoveryKey: 'key', create: 'passphrase' }[verb] ?? ''
      const more = verb === 'unlockWithRecoveryKey' ? { newPassphrase: 'a long enough one' } : {}
      for (const raw of [value, { [fields]: value, ...more }]) {
        const result = await locked.send('register', verb, raw)
        if (!result.ok) expectWords(result)
        expect(result.ok).toBe(false)
        expect(locked.session.current()).toBeNull()
      }
    }
  }
  expect(locked.unexpected).toEqual([])
})
