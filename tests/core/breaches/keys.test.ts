import { advise } from '@core/breaches/advise'
import { breachClock, breachDueAt } from '@core/breaches/clock'
import { score } from '@core/breaches/enisa/score'
import { decisionsFor } from '@core/breaches/decision'
import { isLate } from '@core/breaches/report-facts'
import { tellingIssues } from '@core/breaches/make-decision'
import { newDecision } from '@core/breaches/contract'
import { londonParts } from '@core/time/instant'
import { describe, expect, test } from 'vitest'
import { exampleCase } from './example'
import { answersOf, citedOnTheWay, decisionsIn, factsOf, keyRows, organisationOf } from './keys'

test('the key has at least thirty cases', () => {
  expect(keyRows.length).toBeGreaterThanOrEqual(30)
})

describe.each(keyRows.map((key) => [key.id, key.title, key] as const))('%s %s', (_id, _title, key) => {
  const { expected } = key
  const facts = factsOf(key)
  const answers = answersOf(key)
  const advice = advise(facts, answers, organisationOf(key))
  const of = exampleCase({}, { route: advice.route })
  const aCase = { ...of, breach: { ...of.breach, facts } }

  test('facts → score', () => {
    if (!expected.enisa || !answers) return expect(key.enisa ?? null).toBeNull()
    const { dpc, ei, cb, se, band, flags } = score(answers)
    const { level, score: wanted, ...parts } = expected.enisa
    expect({ dpc, ei, cb, se, band }).toEqual({ ...parts, se: wanted, band: level })
    const named = { 'over-100-people': 'more-than-100-people', unreadable: 'unintelligible' } as const
    expect(flags.map((flag) => named[flag])).toEqual(expected.flags)
    return expect(flags.includes('over-100-people')).toBe(
      expected.moreThan100 ?? expected.flags.includes('more-than-100-people'),
    )
  })

  test('score → decisions', () => {
    const { people, ...rest } = decisionsIn(advice)
    const { people: wantedPeople, ...wanted } = expected.decisions
    expect(rest).toEqual(wanted)
    if (wantedPeople !== null) expect(people ?? 'not-told').toBe(wantedPeople)
    const told = { dpo: 'data protection officer', 'caldicott-guardian': 'Caldicott Guardian' } as const
    for (const who of expected.told)
      expect(advice.alsoTell.some(({ say }) => say.includes(told[who === 'dpo' ? 'dpo' : 'caldicott-guardian']))).toBe(
        true,
      )
    // A decision without a reason is refused, so that one not to tell always has its own.
    if (expected.reasonRequired) expect(decisionOf('')).toBe(false)
    expect(decisionOf('Written down')).toBe(true)
  })

  test('the clock', () => {
    const runs =
      decisionsFor(advice.route).ask.some((about) => about === 'regulator' || about === 'dspt') && !facts.nearMiss
    expect(runs).toBe(expected.clock !== 'none')
    if (expected.due === null) return expect(runs).toBe(false)
    const dueAt = breachDueAt(facts.awareAt)
    expect(new Date(dueAt).toISOString()).toBe(new Date(expected.due).toISOString())
    const { date, time } = londonParts(dueAt)
    expect(expected.dueShown).toContain(`${date}T${time}`)
    if (!key.now) return undefined
    const now = new Date(key.now).toISOString()
    const clock = breachClock(facts.awareAt, now)
    expect(clock.remainingMs / 3_600_000).toBe(expected.hoursLeft)
    expect(clock.late).toBe(expected.lateReasonRequired ?? false)
    const told = { decisionId: 'd1', at: now, how: 'web', reference: '', lateReason: '' } as const
    expect(tellingIssues(aCase, 'regulator', told, now).some(({ path }) => path === 'lateReason')).toBe(clock.late)
    return expect(isLate({ case: aCase, draftedAt: now })).toBe(clock.late)
  })

  test('every rule it turns on is cited on the way', () => {
    const cited = citedOnTheWay(key)
    expect(expected.rules.filter((rule) => !cited.has(rule))).toEqual([])
  })
})

function decisionOf(reason: string): boolean {
  const given = { breachId: 'b1', about: 'regulator', choice: 'no', reason, decidedBy: '', lookAgainOn: '' }
  return newDecision.safeParse(given).success
}
