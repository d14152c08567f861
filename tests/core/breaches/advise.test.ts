import { describe, expect, it } from 'vitest'
import { advise } from '@core/breaches/advise'
import type { AssessmentAnswers } from '@core/breaches/assessment'
import type { BreachFacts } from '@core/breaches/facts'
import type { AdviseFor } from '@core/breaches/matter'
import { isRuleId } from '@core/law/rules'
import { bagAnswers, coachingFirm, exampleBreach, practice } from './example'

type Scenario = {
  facts?: Partial<BreachFacts>
  answers?: Partial<AssessmentAnswers> | null
  organisation?: AdviseFor
  /** regulator, people, organisations, police, route; written by hand from the breach tree. */
  key: readonly [string, string, string, string, string]
}

const high = { ease: 'maximum' } as const
const low = { dataKind: 'simple', ease: 'maximum', seenBy: 'known' } as const
const calm = { otherOrganisations: 'no', crimeSuspected: 'no' } as const

const scenarios: Record<string, Scenario> = {
  'client list e-mailed to one wrong client': {
    facts: calm,
    answers: low,
    key: ['record-only', 'not-required', 'no-need', 'no-need', 'ico'],
  },
  'bag with notes left on a train': {
    facts: calm,
    answers: {},
    key: ['lean-to-tell', 'not-required', 'no-need', 'no-need', 'ico'],
  },
  'named health notes on the open web': {
    facts: calm,
    answers: high,
    key: ['tell', 'tell', 'no-need', 'no-need', 'ico'],
  },
  'bank details of staff sent to a known firm': {
    facts: calm,
    answers: { dataKind: 'financial', ease: 'maximum', seenBy: 'known' },
    key: ['tell', 'tell', 'no-need', 'no-need', 'ico'],
  },
  'encrypted laptop, key safe, backup opened': {
    facts: { ...calm, kind: 'lost-device' },
    answers: { ...high, unreadable: true },
    key: ['record-only', 'excepted', 'no-need', 'no-need', 'ico'],
  },
  'encrypted laptop, no backup': {
    facts: calm,
    answers: { unreadable: true, seenBy: 'nobody', outOfReach: 'permanent' },
    key: ['lean-to-tell', 'not-required', 'no-need', 'no-need', 'ico'],
  },
  'stolen encrypted laptop with a backup': {
    facts: { ...calm, crimeSuspected: 'yes' },
    answers: { ...high, unreadable: true, intent: 'yes' },
    key: ['record-only', 'excepted', 'no-need', 'tell', 'ico'],
  },
  'ransom note, files gone': {
    facts: calm,
    answers: { ...high, outOfReach: 'permanent', intent: 'yes' },
    key: ['tell', 'tell', 'no-need', 'tell', 'ico'],
  },
  'high risk, but the file was fetched back unread': {
    facts: calm,
    answers: { ...high, riskRemoved: true },
    key: ['tell', 'excepted', 'no-need', 'no-need', 'ico'],
  },
  'high risk, nobody’s address is known': {
    facts: calm,
    answers: { ...high, disproportionate: true },
    key: ['tell', 'public-notice', 'no-need', 'no-need', 'ico'],
  },
  'a client company’s staff are among them': {
    facts: { otherOrganisations: 'yes', crimeSuspected: 'no' },
    answers: {},
    key: ['lean-to-tell', 'not-required', 'tell', 'no-need', 'ico'],
  },
  'data shared with another firm': {
    facts: { ...calm, role: 'joint' },
    answers: low,
    key: ['record-only', 'not-required', 'tell', 'no-need', 'ico'],
  },
  'nothing known yet but how bad it is': {
    answers: {},
    key: ['lean-to-tell', 'not-required', 'consider', 'consider', 'ico'],
  },
  'not assessed yet': { answers: null, key: ['assess-first', 'assess-first', 'consider', 'consider', 'ico'] },
  'a client’s data, we only handle it': {
    facts: { ...calm, role: 'processor' },
    answers: high,
    key: ['client-decides', 'client-decides', 'tell', 'no-need', 'client'],
  },
  'a client’s data of a telephone service': {
    facts: { ...calm, role: 'processor', serviceProvider: true },
    answers: null,
    key: ['client-decides', 'client-decides', 'tell', 'no-need', 'client'],
  },
  'letter stopped before the post went': {
    facts: { ...calm, nearMiss: true },
    answers: null,
    key: ['record-only', 'not-required', 'no-need', 'no-need', 'none'],
  },
  'internet provider’s service data': {
    facts: { ...calm, serviceProvider: true },
    answers: null,
    key: ['tell', 'assess-first', 'no-need', 'no-need', 'pecr'],
  },
  'practice in England, letter to a wrong patient': {
    facts: calm,
    answers: low,
    organisation: practice,
    key: ['tell', 'not-required', 'no-need', 'no-need', 'dspt'],
  },
  'practice in England, harm judged not likely': {
    facts: calm,
    answers: { ...low, nhsLikelihood: 'not-likely' },
    organisation: practice,
    key: ['record-only', 'not-required', 'no-need', 'no-need', 'dspt'],
  },
  'practice in England, medium though judged not likely': {
    facts: calm,
    answers: { nhsLikelihood: 'not-likely' },
    organisation: practice,
    key: ['tell', 'not-required', 'no-need', 'no-need', 'dspt'],
  },
  'practice in England, records on the web': {
    facts: calm,
    answers: high,
    organisation: practice,
    key: ['tell', 'tell', 'no-need', 'no-need', 'dspt'],
  },
  'practice in Wales': {
    facts: { ...calm, practiceNation: 'wales' },
    answers: high,
    organisation: practice,
    key: ['tell', 'tell', 'no-need', 'no-need', 'ico'],
  },
  'practice in Scotland': {
    facts: calm,
    answers: low,
    organisation: { ...practice, nation: 'scotland' },
    key: ['record-only', 'not-required', 'no-need', 'no-need', 'ico'],
  },
  'practice in Northern Ireland': {
    facts: calm,
    answers: {},
    organisation: { ...practice, nation: 'northern-ireland' },
    key: ['lean-to-tell', 'not-required', 'no-need', 'no-need', 'ico'],
  },
}

function adviceFor({ facts, answers, organisation }: Scenario) {
  const given = answers === null ? null : { ...bagAnswers, ...answers }
  return advise({ ...exampleBreach().facts, ...facts }, given, organisation ?? coachingFirm)
}

describe('advice on who must be told', () => {
  it.each(Object.entries(scenarios))('%s', (_, scenario) => {
    const advice = adviceFor(scenario)
    expect([advice.regulator, advice.people, advice.organisations, advice.police, advice.route]).toEqual(scenario.key)
  })

  it('cites known rules in every line of every scenario', () => {
    for (const scenario of Object.values(scenarios)) {
      const { lines, weigh, alsoTell } = adviceFor(scenario)
      for (const line of [...Object.values(lines), ...weigh, ...alsoTell]) {
        expect(line.rules.length).toBeGreaterThan(0)
        expect(line.rules.filter((id) => !isRuleId(id))).toEqual([])
        expect(line.say).not.toMatch(/data subject|undefined|!/)
      }
    }
  })

  it('says it in the words of the organisation: its regulator, its number of people', () => {
    const advice = adviceFor({ answers: {}, key: ['', '', '', '', ''] })
    expect(advice.headline).toBe('tell the ICO')
    expect(advice.lines.people.say).toBe(
      'At this score you do not normally have to tell the three people, but you may.',
    )
    const later = adviceFor({
      answers: {},
      organisation: { ...coachingFirm, regulatorName: 'Information Commission' },
      key: ['', '', '', '', ''],
    })
    expect(later.headline).toBe('tell the Information Commission')
  })

  it('switches route and wording with the nation of a practice', () => {
    const england = adviceFor({ answers: high, organisation: practice, key: ['', '', '', '', ''] })
    expect(england.lines.regulator.say).toContain('NHS incident tool')
    expect(england.alsoTell.map((line) => line.say)).toEqual([
      'Tell your data protection officer, Imran Sadiq.',
      'Tell the Caldicott Guardian.',
      'Tell the integrated care board if your contract asks for it.',
    ])
    const scotland = adviceFor({
      answers: high,
      organisation: { ...practice, nation: 'scotland' },
      facts: { crimeSuspected: 'yes' },
      key: ['', '', '', '', ''],
    })
    expect(scotland.lines.regulator.say).toContain('the ICO')
    expect(scotland.lines.police.say).toContain('Police Scotland')
    expect(scotland.alsoTell.at(-1)?.say).toContain('health board')
  })

  it('asks to weigh what the number does not count', () => {
    const atRisk = adviceFor({
      answers: { ...low, peopleCount: 400, adjustments: [{ id: 'people-at-risk', reason: 'pupils' }] },
      key: ['', '', '', '', ''],
    })
    expect(atRisk.weigh.map((line) => line.rules[0])).toEqual(['breach.enisa', 'breach.factors', 'breach.factors'])
  })
})
