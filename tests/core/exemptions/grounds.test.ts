import { describe, expect, it } from 'vitest'
import { followGround } from '@core/exemptions/answer'
import { groundIds, type Ground, type GroundId, type GroundQuestion, type GroundEnd } from '@core/exemptions/ground'
import { grounds } from '@core/exemptions/grounds'
import { wholeRefusals } from '@core/exemptions/refusals'
import { rules } from '@core/law/rules'

const yes = true
const no = false

/** Ten things that happen, with the way through the questions, what comes of it, and whether the person must be told. */
const scenarios: readonly [
  what: string,
  ground: GroundId,
  answers: readonly boolean[],
  verdict: string,
  tell: string,
][] = [
  ['the notes name another client, who can be taken out', 'third-party', [no, no, no, yes], 'take-out', 'tell'],
  ['a complaint by a neighbour who would be recognised by it', 'third-party', [no, no, no, no], 'hold-back', 'tell'],
  ['the letter names the practice nurse who treated them', 'third-party', [no, yes], 'give', 'nothing-held'],
  ['a colleague agreed that her e-mail goes', 'third-party', [yes], 'give', 'nothing-held'],
  ['a reference for a job, given in confidence', 'confidential-reference', [yes], 'may-hold-back', 'tell'],
  [
    'a finding that could seriously harm, with a fresh opinion',
    'health-serious-harm',
    [no, yes, no, yes],
    'hold-back',
    'advice-first',
  ],
  ['the same without an opinion', 'health-serious-harm', [no, yes, no, no], 'ask', 'advice-first'],
  ['an e-mail from the solicitor with advice', 'legal-privilege', [yes], 'may-hold-back', 'tell'],
  ['a note that would warn a thief', 'crime-tax', [yes], 'may-hold-back', 'advice-first'],
  ['a plan to close a branch that everybody knows', 'management-forecast', [no], 'give', 'nothing-held'],
  [
    'what somebody told the practice in confidence, asked for by a son',
    'health-serious-harm',
    [yes],
    'hold-back',
    'advice-first',
  ],
  ['an item of a meeting that is not about them', 'not-about-them', [yes], 'take-out', 'tell'],
]

describe('holding something back', () => {
  it.each(scenarios)('%s', (_what, id, answers, verdict, tell) => {
    const reached = followGround(id, answers)
    expect(reached).toMatchObject({ at: 'end', end: { verdict }, tell })
    expect(reached.at === 'end' && reached.tellSay.length).toBeGreaterThan(20)
  })

  it('asks the next question until it is clear', () => {
    expect(followGround('third-party', []).at).toBe('question')
    expect(followGround('third-party', [no, no]).at).toBe('question')
  })
})

describe('refusing a whole request', () => {
  it.each([
    ['unfounded', true, 'tell'],
    ['excessive', true, 'tell'],
    ['much-is-held', false, 'nothing-held'],
    ['house-rule', false, 'nothing-held'],
  ] as const)('%s: %s', (id, mayRefuse, tell) => {
    expect(wholeRefusals[id]).toMatchObject({ mayRefuse, tell })
  })
})

describe('every ground', () => {
  it.each(groundIds)('%s ends on every path, each end with its rule, and never holds back by a bare name', (id) => {
    const ground: Ground = grounds[id]
    expect(ground.id).toBe(id)
    const ends = endsOf(ground.start)
    for (const { rules: cited, say } of ends) {
      expect(cited.length).toBeGreaterThan(0)
      for (const rule of cited) expect(rules).toHaveProperty([rule])
      expect(say).not.toMatch(/data subject|please|!/i)
    }
    expect(ends.some(({ verdict }) => verdict === 'give')).toBe(true)
    // The digest says of most exemptions only what they are called: then a person decides.
    if (ground.rules.includes('sar.exemptions')) expect(ends.map((end) => end.verdict)).not.toContain('hold-back')
  })
})

function endsOf(at: GroundQuestion | GroundEnd): GroundEnd[] {
  return 'ask' in at ? [...endsOf(at.yes), ...endsOf(at.no)] : [at]
}
