import { decisionResultOf, mustWeErase, type ErasureAnswer } from '@core/erasure/must-we-erase'
import { isRuleId, rule } from '@core/law/rules'
import { describe, expect, it } from 'vitest'

const start = { 'who-is-asking': 'yes', unfounded: 'no', 'what-they-want': 'erased' }
const noException = { 'care-record': 'no', exception: 'none' }

type Row = readonly [
  scenario: string,
  answers: Readonly<Record<string, string>>,
  key: Pick<ErasureAnswer, 'does' | 'ground' | 'exception' | 'letter'> & { readonly told: RegExp },
]

const confirmation = 'erasure-confirmation'
const refusal = 'erasure-refusal'

/** Ten scenarios with their key (row G2): what must be done, on which ground, against which exception, and whether the person must be told. */
const scenarios: readonly Row[] = [
  [
    'a former coaching client wants everything gone; nothing stands against it',
    { ...start, ground: 'not-needed', ...noException, 'still-open': 'no' },
    { does: 'erase', ground: 'not-needed', exception: '', letter: confirmation, told: /what was erased/ },
  ],
  [
    'a stranger writes from an unknown address about somebody else’s record',
    { 'who-is-asking': 'no' },
    { does: 'wait', ground: '', exception: '', letter: '', told: /asked now/ },
  ],
  [
    'somebody sends the same request every week and offers to stop for money',
    { 'who-is-asking': 'yes', unfounded: 'yes' },
    { does: 'refuse', ground: '', exception: 'unfounded', letter: refusal, told: /why/ },
  ],
  [
    'a subscriber writes “delete me” and only wants no more newsletters',
    { ...start, 'what-they-want': 'no-marketing' },
    { does: 'marketing', ground: '', exception: '', letter: '', told: /marketing has stopped/ },
  ],
  [
    'a present client wants to be forgotten while the work goes on',
    { ...start, ground: 'none' },
    { does: 'refuse', ground: '', exception: 'no-ground', letter: refusal, told: /why/ },
  ],
  [
    'a patient wants the whole of the GP record erased',
    { ...start, ground: 'consent-withdrawn', 'care-record': 'all' },
    { does: 'refuse', ground: 'consent-withdrawn', exception: 'care-record', letter: refusal, told: /why/ },
  ],
  [
    'a former customer wants out; the invoices must stay for tax',
    {
      ...start,
      ground: 'not-needed',
      'care-record': 'no',
      exception: 'legal-duty',
      'exception-reach': 'part',
      'still-open-part': 'no',
    },
    { does: 'in-part', ground: 'not-needed', exception: 'legal-duty', letter: confirmation, told: /what stays/ },
  ],
  [
    'somebody who has announced a claim wants everything erased',
    {
      ...start,
      ground: 'objection',
      'care-record': 'no',
      exception: 'legal-claims',
      'claims-reach': 'all',
      'still-open-claims': 'no',
    },
    { does: 'restrict', ground: 'objection', exception: 'legal-claims', letter: confirmation, told: /what stays/ },
  ],
  [
    'a candidate wants to be erased with an access request still open',
    { ...start, ground: 'not-needed', ...noException, 'still-open': 'yes' },
    { does: 'wait', ground: 'not-needed', exception: '', letter: '', told: /which comes first/ },
  ],
  [
    'a patient in a study: a part is a health record, the study’s own data would be research',
    { ...start, ground: 'consent-withdrawn', 'care-record': 'part', 'still-open-part': 'no', exception: 'research' },
    {
      does: 'in-part',
      ground: 'consent-withdrawn',
      exception: 'care-record',
      letter: confirmation,
      told: /what stays/,
    },
  ],
]

describe('must we erase?', () => {
  it('has ten scenarios', () => expect(scenarios).toHaveLength(10))

  it.each(scenarios)('%s', (_, answers, { told, ...key }) => {
    const answer = mustWeErase(answers)
    expect(answer).toMatchObject(key)
    expect(answer?.told.must).toBe(true)
    expect(answer?.told.say).toMatch(told)
    expect(answer?.told.rules.length).toBeGreaterThan(0)
    for (const id of answer?.told.rules ?? []) expect(isRuleId(id) && rule(id).disabled).toBeFalsy()
  })

  it('answers nothing while a question is open', () => expect(mustWeErase(start)).toBeNull())

  it('records only what is a decision about erasing', () => {
    const results = scenarios.map(([, answers]) => {
      const answer = mustWeErase(answers)
      return answer && decisionResultOf(answer)
    })
    expect(results).toEqual(['yes', null, 'no', null, 'no', 'no', 'in-part', 'in-part', null, 'in-part'])
  })
})
