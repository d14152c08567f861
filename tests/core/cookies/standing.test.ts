import { changedSinceTest } from '@core/cookies/changed-since-test'
import { cookiesQuiet } from '@core/cookies/cookies-on-today'
import { exceptions, mayBeSwitchedOff } from '@core/cookies/exception'
import { presets } from '@core/cookies/presets'
import { endOf, standingOf } from '@core/cookies/standing'
import { technologyFacts, type Technology } from '@core/cookies/technology'
import { cookies as questions } from '@core/flows/trees/cookies'
import { cookiesOutcomes } from '@core/flows/trees/cookies-outcomes'
import { describe, expect, it } from 'vitest'
import { testedAs, untested } from './technologies'

const now = questions.version

describe('what the questions mean for an entry (row K1)', () => {
  it.each(Object.entries(cookiesOutcomes))('%s: the list says what the outcome says', (id, { verdict, say }) => {
    const { result, exception } = endOf(id)
    expect(result === 'consent').toBe(verdict === 'consent-needed')
    expect(result === 'exempt-with-switch').toBe(/switch it off/u.test(say))
    expect(mayBeSwitchedOff(exception)).toBe(result === 'exempt-with-switch')
    expect(exception === 'consent').toBe(result === 'consent')
  })

  it('an end that nobody knows any more counts as needing consent', () => {
    expect(endOf('CK9.new')).toEqual({ result: 'consent', exception: 'consent' })
  })

  it('statistics for improvement only: no consent, but information and an off switch (`cookie.statistics`)', () => {
    expect(standingOf(testedAs('CK7.paragraph-5', { claims: 'statistics' }), now)).toMatchObject({
      state: 'tested',
      result: 'exempt-with-switch',
      exception: 'statistics',
      claimsOther: false,
    })
  })

  it('says when the entry relies on something else than the answers came to', () => {
    expect(standingOf(testedAs('CK8', { claims: 'statistics' }), now)).toMatchObject({ claimsOther: true })
  })
})

describe('a test that does not hold any more', () => {
  const entry = testedAs('CK7.paragraph-5', { claims: 'statistics' })
  const after = (changed: Partial<Technology>) => standingOf({ ...entry, ...changed }, now)

  it.each([
    [{ purpose: 'To count, and for adverts.' }, 'What it is for changed after the test of 20 November 2026.'],
    [{ moved: 'rules' as const }, 'A rule it rests on changed after the test of 20 November 2026.'],
    [
      { moved: 'answered-again' as const },
      'The questions were answered again after the test of 20 November 2026, but not for this entry.',
    ],
    [
      { sharedWith: 'An advertiser', provider: 'Somebody else' },
      'Who sets it and who else gets the data changed after the test of 20 November 2026.',
    ],
    [{ objection: 'the browser' }, 'Where visitors say no changed after the test of 20 November 2026.'],
  ])('%o: test again', (changed, why) => {
    expect(after(changed)).toMatchObject({ state: 'test-again', why })
  })

  it('another name, another day or how long it stays decide nothing', () => {
    expect(after({ name: 'Counter', lasts: 'a year', checkedOn: '2026-11-24', sinceOn: '2025-01-01' }).state).toBe(
      'tested',
    )
  })

  it('new questions ask for a new test', () => {
    expect(standingOf(entry, '2027-01-01')).toMatchObject({
      state: 'test-again',
      why: 'The questions changed after the test of 20 November 2026.',
    })
  })

  it('better words on a choice nobody needs are no change', () => {
    const tested = { ...technologyFacts.strip().parse(entry), claims: 'strict' as const, objection: '' }
    expect(changedSinceTest(tested, { ...tested, objection: 'a switch' })).toEqual([])
  })
})

it('Today says how the list stands, and nothing before there is one', () => {
  const exempt = testedAs('CK7.paragraph-3', { claims: 'transmission' })
  expect(cookiesQuiet([], now)).toEqual([])
  expect(cookiesQuiet([untested, exempt], now)[0]).toMatchObject({
    state: 'to-do',
    title: 'One cookie is to be tested',
  })
  expect(cookiesQuiet([exempt, testedAs('CK8', {})], now)[0]).toMatchObject({
    state: 'fine',
    detail: '2 in the list, 1 of them needs consent.',
  })
})

it('every preset is a whole entry and relies on an exception there is', () => {
  for (const { id, facts } of presets) {
    expect(exceptions).toContain(facts.claims)
    expect(technologyFacts.safeParse(facts).success, id).toBe(id !== 'own')
    if (mayBeSwitchedOff(facts.claims)) expect(facts.objection, id).not.toBe('')
  }
})
