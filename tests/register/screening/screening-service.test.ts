import type { ContactPointKind } from '@core/contacts/contact-point'
import { screeningState } from '@core/screening/screening'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createScreeningService } from '../../../src/register/screening/screening-service'
import { wholeContact } from '../../fixtures/calls/contacts'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { wholeScreening } from '../../fixtures/calls/screening'
import { howOften } from '../../fixtures/how-often'
import { pagesWith, plainPages } from '../../fixtures/plain-pages'
import { openTestRegister } from '../../fixtures/register'
import { openServed, type InputOf, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => {
  served = await openServed()
  await served.ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield' })
})
afterEach(() => served.session.close())

const ask = ((...call: Parameters<Served['ask']>) => served.ask(...call)) as Served['ask']
const send = (...call: Parameters<Served['send']>) => served.send(...call)
const clear = { tps: 'not-listed', ctps: 'not-listed', fps: 'not-looked' } as const
const phone = (value: string, label = '') => ({ kind: 'phone' as ContactPointKind, value, label })

/** A company with one line, proven by its number. */
async function company(points = [phone('020 7946 0142', 'switchboard')]): Promise<string> {
  const facts = { kind: 'organisation', displayName: 'Larkfield Mill Ltd', subscriberType: 'corporate' } as const
  const { id } = await ask('contacts', 'add', { ...facts, legalForm: 'company', legalNumber: '01234567', points })
  return id
}

async function callVerdict(contactId: string): Promise<string> {
  const { rows } = await ask('consents', 'matrix', { contactId })
  const answer = rows
    .find(({ channel }) => channel === 'live-call')
    ?.cells.find(({ state }) => state.purpose === 'services')
  return `${answer?.answer.verdict}${answer?.answer.word === undefined ? '' : `: ${answer.answer.word}`}`
}

describe('a check of a number (row D5)', () => {
  it('makes the call verdict, for 27 days after it and not on the 28th', async () => {
    const id = await company()
    expect(await callVerdict(id)).toBe('blocked: Screen first')
    await ask('screening', 'record', { ...wholeScreening, answers: clear, checkedOn: '2026-11-24' })
    expect(await callVerdict(id)).toBe('allowed-with-duties')
    served.clock.set('2026-12-21T23:30:00Z')
    expect(await callVerdict(id)).toBe('allowed-with-duties')
    served.clock.set('2026-12-22T00:00:00Z')
    expect(await callVerdict(id)).toBe('blocked: Screen first')
    expect(await ask('screening', 'counts', undefined)).toEqual({ all: 2, clear: 0, listed: 0, stale: 2 })
  })

  it('is of the number, whoever has it and however it is written', async () => {
    await ask('screening', 'record', { ...wholeScreening, phone: '+44 (0)20 7946 0142', answers: clear })
    const first = await company()
    const second = await company([phone('(020) 79460142')])
    const [one] = await ask('screening', 'ofContact', { contactId: first })
    const [other] = await ask('screening', 'ofContact', { contactId: second })
    expect(one?.looks.ctps).toMatchObject({
      checkedOn: '2026-11-20',
      lastSafeOn: '2026-12-17',
      result: 'not-listed',
      source: 'Larkfield Checks, licence L-4711, Order 12',
    })
    expect(other?.looks).toEqual(one?.looks)
    const { rows } = await ask('screening', 'list', { search: '0142' })
    expect(rows[0]?.contacts.map(({ id }) => id).toSorted()).toEqual([first, second].toSorted())
  })

  it('is replaced by a newer one, and of one day the listing counts', async () => {
    const id = await company()
    await ask('screening', 'record', { ...wholeScreening, answers: { ...clear, ctps: 'listed' } })
    await ask('screening', 'record', { ...wholeScreening, answers: clear })
    expect(await callVerdict(id)).toBe('blocked')
    await ask('screening', 'record', { ...wholeScreening, answers: clear, checkedOn: '2026-11-21' })
    expect(await callVerdict(id)).toBe('allowed-with-duties')
    expect((await ask('screening', 'list', { show: 'listed' })).total).toBe(0)
  })

  it('can be undone, and taken back later with a reason that stays in the log', async () => {
    const id = await company()
    const { ok, ...answered } = await send('screening', 'record', { ...wholeScreening, answers: clear })
    expect(ok).toBe(true)
    const { undo = '' } = answered as { undo?: string }
    await ask('history', 'undo', { token: undo })
    expect(await callVerdict(id)).toBe('blocked: Screen first')
    const act = await ask('screening', 'record', { ...wholeScreening, answers: clear })
    await ask('screening', 'takeBack', { id: act.id, why: 'It was another number.' })
    expect(await callVerdict(id)).toBe('blocked: Screen first')
    const { rows } = await ask('screening', 'list', { show: 'taken-back' })
    expect(rows[0]).toMatchObject({ takenBackOn: '2026-11-24', takenBackWhy: 'It was another number.' })
    expect(await send('screening', 'takeBack', { id: act.id, why: 'Again' })).toMatchObject({ code: 'conflict' })
  })

  it.each([
    ['a day to come', { checkedOn: '2026-11-25' }, 'checkedOn'],
    ['no number', { phone: 'Larkfield' }, 'phone'],
    ['half a number', { phone: '0142' }, 'phone'],
    ['nothing found out', { answers: { tps: 'not-looked', ctps: 'not-looked', fps: 'not-looked' } }, 'answers'],
    ['no service', { service: '' }, 'service'],
  ])('is refused with %s', async (_, change, path) => {
    expect(await send('screening', 'record', { ...wholeScreening, ...change })).toMatchObject({
      ok: false,
      code: 'invalid-input',
      detail: { issues: [{ path }] },
    })
  })
})

describe('a yes to calls on a listed number (row D6)', () => {
  it('turns the verdict only where it is for that number, and shows the listing', async () => {
    const contactId = await company([phone('020 7946 0142', 'switchboard'), phone('020 7946 0143', 'office')])
    for (const phone of ['020 7946 0142', '020 7946 0143'])
      await ask('screening', 'record', { ...wholeScreening, phone, answers: { ...clear, ctps: 'listed' } })
    const [first, second] = await ask('screening', 'ofContact', { contactId })
    const give: InputOf<'consents', 'give'> = {
      contactId,
      boxes: [{ channel: 'live-call', purpose: 'services', pointId: second?.pointId ?? '' }],
      happenedOn: '2026-11-20',
      how: 'email',
      takenBy: 'Ruth',
      words: 'You can always ring us on 0143.',
      evidence: 'Their e-mail of that day',
    }
    await ask('consents', 'give', give)
    const { rows } = await ask('consents', 'matrix', { contactId })
    const answerFor = (pointId = '') =>
      rows
        .find(({ channel, point }) => channel === 'live-call' && point?.id === pointId)
        ?.cells.find(({ state }) => state.purpose === 'services')?.answer
    expect(answerFor(first?.pointId)?.verdict).toBe('blocked')
    expect(answerFor(second?.pointId)).toMatchObject({ verdict: 'allowed-with-duties', proof: { kind: 'consent' } })
    expect(answerFor(second?.pointId)?.say).toContain('Found on the Corporate TPS')
    const numbers = await ask('screening', 'ofContact', { contactId })
    expect(numbers.map(({ callsAreFineSince }) => callsAreFineSince)).toEqual(['', '2026-11-20'])
  })
})

describe('a file that a checking service sent back', () => {
  const source = { service: 'Larkfield Checks', licence: '', reference: '', checkedBy: 'Ruth' }
  const facts: Omit<InputOf<'screening', 'check'>['facts'], 'columns'> = {
    registers: ['tps', 'ctps'],
    checkedOn: '2026-11-20',
    everyRow: '',
    blankMeans: 'refused',
  }

  async function hold(text: string): Promise<string> {
    const bytes = new TextEncoder().encode(text)
    const { id } = await ask('screening', 'begin', { bytes: bytes.length, name: 'results.csv' })
    await ask('screening', 'piece', { id, bytes })
    return id
  }

  it('is looked at, counted, and recorded with its fingerprint; rows that say nothing are told', async () => {
    const id = await hold('Phone,Result\r\n020 7946 0142,N\r\n020 7946 0143,CTPS\r\n,N\r\n020 7946 0144,soon\r\n')
    const { columns } = await ask('screening', 'look', { id })
    expect(columns).toEqual(['number', 'result'])
    const checked = await ask('screening', 'check', { id, facts: { ...facts, columns } })
    expect(checked).toMatchObject({ rows: 4, numbers: 2, listed: 1, refused: 2, blank: 0 })
    expect(checked.refusedRows.map(({ line, why }) => [line, why])).toEqual([
      [4, 'no-number'],
      [5, 'unknown-result'],
    ])
    expect((await ask('screening', 'counts', undefined)).all).toBe(0)
    await ask('screening', 'bringIn', { id, facts: { ...facts, columns }, source })
    expect(await ask('screening', 'counts', undefined)).toMatchObject({ clear: 3, listed: 1 })
    const [act] = await ask('screening', 'acts', undefined)
    expect(act).toMatchObject({ way: 'result-file', fileName: 'results.csv', numbers: 2, listed: 1 })
    expect(act?.fileFingerprint).toMatch(/^[0-9a-f]{64}$/)
    expect(await send('screening', 'look', { id })).toMatchObject({ ok: false, code: 'not-found' })
  })

  it.each([
    ['which column holds the number', { columns: ['skip', 'result'] }, 'columns'],
    ['which registers were looked into', { columns: ['number', 'result'], registers: [] }, 'registers'],
    ['what a file without results is', { columns: ['number', 'skip'] }, 'everyRow'],
    ['a day that has come', { columns: ['number', 'result'], checkedOn: '2026-12-01' }, 'checkedOn'],
  ])('asks %s', async (_, change, path) => {
    const id = await hold('Phone,Result\r\n020 7946 0142,N\r\n')
    const answer = await send('screening', 'check', { id, facts: { ...facts, ...change } })
    expect(answer).toMatchObject({ ok: false, detail: { issues: [{ path }] } })
  })
})

describe('when somebody is erased', () => {
  it('the checks of their own numbers go, and those of a number somebody else has stay', async () => {
    const { id } = await ask('contacts', 'add', {
      ...wholeContact,
      points: [phone('020 7946 0150', 'home'), phone('020 7946 0142', 'work')],
    })
    await company()
    for (const phone of ['020 7946 0150', '020 7946 0142'])
      await ask('screening', 'record', { ...wholeScreening, phone, reference: `Asked for ${phone}` })
    const { goes } = await ask('erasure', 'preview', { id })
    expect(goes.map(({ say }) => say)).toContain('2 checks of their numbers against the telephone registers')
    await ask('erasure', 'eraseContact', { id })
    expect((await ask('screening', 'list', {})).rows.map(({ normal }) => normal)).toEqual(
      Array.from({ length: 2 }, () => '+442079460142'),
    )
    const pages = served.register().withKey((key) => plainPages(served.paths.database, key))
    expect(pagesWith(pages, ['79460150', '7946 0150'])).toEqual([])
  })

  it('the check of a number they had once goes too, unless it is somebody else’s by now', async () => {
    const points = [phone('020 7946 0151'), phone('020 7946 0152'), phone('020 7946 0153'), phone('020 7946 0154')]
    const { id, ...made } = await ask('contacts', 'add', { ...wholeContact, points })
    for (const { value } of points.slice(0, 3))
      await ask('screening', 'record', { ...wholeScreening, phone: value, reference: `Asked for ${value}` })
    // Two lines are struck out, one is written anew, and one that goes was never looked up: it leaves no trace.
    const written = { id: made.points[2]?.id ?? '', ...phone('020 7946 0155') }
    await ask('contacts', 'edit', { ...wholeContact, id, points: [written] })
    expect(served.register().read.get('SELECT count(*) AS n FROM former_number')).toEqual({ n: 3 })
    await company([phone('020 7946 0152')])
    const { goes } = await ask('erasure', 'preview', { id })
    expect(goes.map(({ say }) => say)).toContain('4 checks of their numbers against the telephone registers')
    await ask('erasure', 'eraseContact', { id })
    const left = (await ask('screening', 'list', {})).rows.map(({ normal }) => normal)
    expect([...new Set(left)]).toEqual(['+442079460152'])
    const pages = served.register().withKey((key) => plainPages(served.paths.database, key))
    expect(pagesWith(pages, ['79460151', '79460153', '7946 0151', '7946 0153'])).toEqual([])
  })
})

describe('very many numbers', () => {
  const many = howOften(3000, 100_000)

  it(
    `records and finds ${many.toLocaleString('en-GB')} as one act that counts when it is whole`,
    { timeout: 60_000 },
    async () => {
      const test = openTestRegister()
      try {
        const service = createScreeningService(test.deps, { addressees: () => new Map(), consentsOf: () => [] })
        const numbers = Array.from({ length: many }, (_, at) => `+44207${String(1_000_000 + at)}`)
        const act = { way: 'result-file', register: 'tps', checkedOn: '2026-11-20', ...wholeSource } as const
        const begun = performance.now()
        const working = service.recordMany(
          numbers.map((normal, at) => ({
            normal,
            result: at % 10 === 0 ? ('listed' as const) : ('not-listed' as const),
          })),
          act,
        )
        expect(service.counts().all).toBe(0)
        await working
        const recorded = performance.now()
        const found = service.ofAll(numbers)
        const read = performance.now()
        expect(found.size).toBe(many)
        const states = numbers.map((number) => screeningState(found.get(number), ['tps'], '2026-11-24'))
        expect(states.filter((state) => state === 'listed')).toHaveLength(many / 10)
        if (many === 100_000)
          process.stdout.write(
            `recorded in ${Math.round(recorded - begun)} ms, found in ${Math.round(read - recorded)} ms\n`,
          )
        expect(read - recorded).toBeLessThan(5000)
      } finally {
        test.close()
      }
    },
  )
})

const wholeSource = { service: 'Checks', licence: '', reference: '', checkedBy: 'Ruth' }
