import type { RuleId } from '@core/law/rules'
import type { Flow } from '@core/flows/flow'
import { step, type Answers } from '@core/flows/step'
import { expect, test } from 'vitest'

/** What somebody answers where nothing unusual is the case: marketing nobody asked for, to a grown-up stranger. */
const nothingUnusual: Answers = {
  'is-marketing': 'yes',
  'who-sends': 'no',
  'is-suppressed': 'no',
  'asked-since': 'no',
  'asked-for-it': 'no',
  'is-under-18': 'no',
  'under-18-requested': 'no',
  'under-18-asked-since': 'no',
  'own-rule-under-18': 'none',
  subscriber: 'individual',
  'consent-review': 'no',
  EI8: 'no',
}

/** The mark “no contact at all”, wherever it is asked about. */
export function marked(answer: 'yes' | 'no'): Answers {
  const at = 'service asked-since requested call ask send company fax letter organisation leaflet post upload advert'
  return Object.fromEntries(at.split(' ').map((one) => [`no-contact-${one}`, answer]))
}

/** A situation, what it changes of the usual answers, the verdict, and the rules the end and its duties must cite. */
export type ContactCase = readonly [
  situation: string,
  answers: Answers,
  verdict: string,
  rules: readonly RuleId[],
  more?: { readonly mendable?: true; readonly byHouse?: true; readonly unlike?: readonly RuleId[] },
]

/** Walks each case; the rules are looked for at the end and in its duties only, not in the questions on the way. */
export function holds(flow: Flow, usual: Answers, cases: readonly ContactCase[]): void {
  test.each(cases.map((one) => [one[0], one] as const))(`${flow.id}: %s`, (_, one) => {
    const [, changed, verdict, rules, more = {}] = one
    const reached = step(flow, { ...nothingUnusual, ...marked('no'), ...usual, ...changed })
    if (reached.at === 'question') throw new Error(`${flow.id} still asks ${reached.nodeId}`)
    const { outcome, duties, nodeId } = reached
    expect([nodeId, outcome.verdict]).toEqual([nodeId, verdict])
    expect(outcome.mendable).toBe(more.mendable)
    expect(outcome.byHouse).toBe(more.byHouse)
    const told = [...outcome.rules, ...duties.flatMap((duty) => duty.rules)]
    expect(told).toEqual(expect.arrayContaining([...rules]))
    for (const rule of more.unlike ?? []) expect(told).not.toContain(rule)
    if (verdict === 'allowed-with-duties') expect(duties).not.toEqual([])
  })
}
