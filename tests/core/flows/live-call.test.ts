import { step, type Answers } from '@core/flows/step'
import { liveCall } from '@core/flows/trees/live-call'
import type { RuleId } from '@core/law/rules'
import { describe, expect, test } from 'vitest'

/** Everything answered so that the call is allowed; each case changes what it is about. */
const fine: Answers = {
  'is-marketing': 'yes',
  'is-suppressed': 'no',
  'asked-for-it': 'no',
  'is-under-18': 'no',
  'under-18-requested': 'no',
  'under-18-asked-since': 'no',
  subscriber: 'individual',
  subject: 'other',
  'told-not-to-call': 'no',
  'own-rule-sign': 'no',
  'calls-are-fine': 'no',
  screened: 'yes',
  listed: 'no',
  'named-person': 'yes',
  'reason-and-notice': 'yes',
  'no-contact-call': 'no',
}

type Case = [name: string, changed: Answers, verdict: string, end: string, rules: RuleId[]]

// Made by hand from the law digest (8.0, 8.1 and 8.14), not from the tree.
const cases: Case[] = [
  ['nothing stands in the way', {}, 'allowed-with-duties', 'may-call', ['pecr.r21.cli', 'pecr.r24.live']],
  [
    'not marketing',
    { 'is-marketing': 'no', 'no-contact-service': 'no' },
    'allowed-with-duties',
    'service-message',
    ['pecr.dm.service-message'],
  ],
  [
    'not marketing, to somebody on the list',
    { 'is-marketing': 'no', 'no-contact-service': 'no', 'is-suppressed': 'yes' },
    'allowed-with-duties',
    'service-message',
    ['settled.suppression-scope'],
  ],
  [
    'not marketing, no contact at all',
    { 'is-marketing': 'no', 'no-contact-service': 'yes' },
    'human-decision',
    'service-decide',
    ['settled.suppression-scope'],
  ],
  [
    'unclear whether it is marketing',
    { 'is-marketing': 'not-sure', 'who-sends': 'no' },
    'human-decision',
    'find-out-first',
    ['pecr.dm.mixed'],
  ],
  [
    'unclear whether it is marketing, from a public body',
    { 'is-marketing': 'not-sure', 'who-sends': 'yes' },
    'human-decision',
    'find-out-first-public',
    ['psm.task-test'],
  ],
  [
    'asked for this since, and already answered',
    { 'is-suppressed': 'yes', 'asked-since': 'answered' },
    'blocked',
    'suppressed',
    ['suppress.check'],
  ],
  [
    'claims with a consent due for a second look',
    { subject: 'claims', 'claims-consent': 'overdue' },
    'human-decision',
    'consent-overdue',
    ['settled.consent-overdue'],
  ],
  [
    'pension, with a consent due for a second look',
    { subject: 'pension', 'pension-caller': 'overdue' },
    'human-decision',
    'consent-overdue',
    ['settled.consent-overdue'],
  ],
  [
    'on the list',
    { 'is-suppressed': 'yes', 'asked-since': 'no' },
    'blocked',
    'suppressed',
    ['suppress.check', 'object.marketing'],
  ],
  [
    'on the list, though calls were once fine',
    { 'is-suppressed': 'yes', 'asked-since': 'no', 'calls-are-fine': 'yes' },
    'blocked',
    'suppressed',
    ['optout.now'],
  ],
  [
    'on the list, but asked for this',
    { 'is-suppressed': 'yes', 'asked-since': 'yes', 'no-contact-asked-since': 'no' },
    'allowed-with-duties',
    'answer-once',
    ['settled.solicited-while-suppressed'],
  ],
  [
    'on the list, asked for this, no contact at all',
    { 'is-suppressed': 'yes', 'asked-since': 'yes', 'no-contact-asked-since': 'yes' },
    'human-decision',
    'request-decide',
    ['settled.suppression-scope'],
  ],
  [
    'asked for exactly this',
    { 'asked-for-it': 'yes', 'no-contact-requested': 'no' },
    'allowed-with-duties',
    'requested',
    ['pecr.dm.solicited'],
  ],
  [
    'asked for exactly this, listed number',
    { 'asked-for-it': 'yes', 'no-contact-requested': 'no', listed: 'yes' },
    'allowed-with-duties',
    'requested',
    ['pecr.r21.cli'],
  ],
  [
    'asked for this, no contact at all',
    { 'asked-for-it': 'yes', 'no-contact-requested': 'yes' },
    'human-decision',
    'request-decide',
    ['settled.suppression-scope'],
  ],
  [
    'under 18',
    { 'is-under-18': 'yes', 'own-rule-under-18': 'none' },
    'human-decision',
    'under-18-decide',
    ['consent.age'],
  ],
  [
    'under 18 with an own rule',
    { 'is-under-18': 'yes', 'own-rule-under-18': 'forbids' },
    'blocked',
    'under-18-forbidden',
    ['house.no-under-18', 'settled.under-18'],
  ],
  [
    'under 18, who asked for exactly this',
    { 'asked-for-it': 'yes', 'under-18-requested': 'yes', 'own-rule-under-18': 'none' },
    'human-decision',
    'under-18-decide',
    ['settled.under-18'],
  ],
  [
    'under 18, who asked for exactly this, with an own rule',
    { 'asked-for-it': 'yes', 'under-18-requested': 'yes', 'own-rule-under-18': 'forbids' },
    'blocked',
    'under-18-forbidden',
    ['house.no-under-18'],
  ],
  [
    'under 18, on the list, asked for exactly this since',
    { 'is-suppressed': 'yes', 'asked-since': 'yes', 'under-18-asked-since': 'yes', 'own-rule-under-18': 'none' },
    'human-decision',
    'under-18-decide',
    ['settled.under-18'],
  ],
  [
    'under 18 and on the list: no stays no',
    { 'is-suppressed': 'yes', 'asked-since': 'no', 'under-18-asked-since': 'yes' },
    'blocked',
    'suppressed',
    ['suppress.check'],
  ],
  [
    'claims without agreement',
    { subject: 'claims', 'claims-consent': 'no' },
    'blocked',
    'claims-blocked',
    ['pecr.r21a'],
  ],
  [
    'claims without agreement, screened and not listed',
    { subject: 'claims', 'claims-consent': 'no', screened: 'yes', listed: 'no' },
    'blocked',
    'claims-blocked',
    ['pecr.r21a'],
  ],
  [
    'claims with agreement, never screened',
    { subject: 'claims', 'claims-consent': 'yes', screened: 'no' },
    'allowed-with-duties',
    'may-call',
    ['pecr.r21.cli'],
  ],
  [
    'claims with agreement, no reason on file',
    { subject: 'claims', 'claims-consent': 'yes', 'reason-and-notice': 'no' },
    'human-decision',
    'finish-assessment',
    ['lia.test'],
  ],
  [
    'pension, wrong caller',
    { subject: 'pension', 'pension-caller': 'no' },
    'blocked',
    'pension-blocked',
    ['pecr.r21b'],
  ],
  [
    'pension, right caller and client',
    { subject: 'pension', 'pension-caller': 'yes' },
    'allowed-with-duties',
    'may-call',
    ['pecr.r21.cli'],
  ],
  ['told us not to ring', { 'told-not-to-call': 'yes' }, 'blocked', 'objected', ['pecr.r21.objection']],
  [
    'a company told us not to ring',
    { subscriber: 'corporate', 'told-not-to-call': 'yes' },
    'blocked',
    'objected',
    ['pecr.r21.objection'],
  ],
  [
    'own rule, no sign of interest',
    { 'own-rule-sign': 'yes', 'sign-of-interest': 'no' },
    'blocked',
    'own-rule-blocked',
    ['house.stricter-only'],
  ],
  [
    'own rule, sign of interest, not screened',
    { 'own-rule-sign': 'yes', 'sign-of-interest': 'yes', screened: 'no' },
    'blocked',
    'screen-first',
    ['pecr.r21.screen-age'],
  ],
  [
    'own rule, sign of interest, screened',
    { 'own-rule-sign': 'yes', 'sign-of-interest': 'yes' },
    'allowed-with-duties',
    'may-call',
    ['pecr.r21.cli'],
  ],
  [
    'said calls are fine, never screened',
    { 'calls-are-fine': 'yes', screened: 'no' },
    'allowed-with-duties',
    'may-call',
    ['pecr.r24.live'],
  ],
  [
    'said calls are fine, and is listed',
    { 'calls-are-fine': 'yes', listed: 'yes' },
    'allowed-with-duties',
    'may-call',
    ['pecr.r24.live'],
  ],
  [
    'said calls are fine, but no reason on file',
    { 'calls-are-fine': 'yes', 'reason-and-notice': 'no' },
    'human-decision',
    'finish-assessment',
    ['li.marketing'],
  ],
  ['never screened', { screened: 'no' }, 'blocked', 'screen-first', ['pecr.r21.28-days']],
  [
    'a company never screened',
    { subscriber: 'corporate', screened: 'no' },
    'blocked',
    'screen-first',
    ['pecr.r21.both-registers'],
  ],
  [
    'a business screened against one register only',
    { subscriber: 'unknown', screened: 'one-register' },
    'blocked',
    'screen-first',
    ['pecr.r21.both-registers'],
  ],
  ['a person on the register', { listed: 'yes' }, 'blocked', 'listed-blocked', ['pecr.r21.tps', 'pecr.r21.override']],
  [
    'a company on the register',
    { subscriber: 'corporate', listed: 'yes' },
    'blocked',
    'listed-blocked',
    ['pecr.r21.tps'],
  ],
  [
    'a switchboard, no name',
    { subscriber: 'corporate', 'named-person': 'no' },
    'allowed-with-duties',
    'may-call',
    ['pecr.attempt'],
  ],
  [
    'a named person, no assessment',
    { subscriber: 'corporate', 'reason-and-notice': 'no' },
    'human-decision',
    'finish-assessment',
    ['pecr.named-business-contact'],
  ],
  ['no contact at all', { 'no-contact-call': 'yes' }, 'human-decision', 'call-decide', ['settled.suppression-scope']],
  [
    'no contact at all, and listed: no stays no',
    { 'no-contact-call': 'yes', listed: 'yes' },
    'blocked',
    'listed-blocked',
    ['pecr.r21.tps'],
  ],
]

describe('a live marketing call', () => {
  test.each(cases)('%s', (_, changed, verdict, end, rules) => {
    const reached = step(liveCall, { ...fine, ...changed })
    if (reached.at === 'question') throw new Error(`still asking ${reached.nodeId}`)
    expect(reached.nodeId).toBe(end)
    expect(reached.outcome.verdict).toBe(verdict)
    expect(reached.outcome.rules).toEqual(expect.arrayContaining(rules))
  })

  test('an unknown subscriber is treated as a person: the same answers, the same verdict', () => {
    const changes: Answers[] = [{}, { screened: 'no' }, { listed: 'yes' }]
    for (const changed of changes) {
      const [person, unknown] = ['individual', 'unknown'].map((subscriber) =>
        step(liveCall, { ...fine, ...changed, subscriber }),
      )
      expect(unknown?.at === 'outcome' && unknown.nodeId).toBe(person?.at === 'outcome' && person.nodeId)
    }
  })

  test('a company without proof gets one more duty, and only then', () => {
    const duties = (subscriber: string) => {
      const reached = step(liveCall, { ...fine, subscriber })
      return reached.at === 'outcome' ? reached.duties : []
    }
    expect(duties('corporate-unproved')).toHaveLength(duties('corporate').length + 1)
    expect(duties('corporate-unproved')[0]?.rules).toContain('settled.corporate-proof')
    expect(duties('individual')).toEqual(duties('corporate'))
  })

  test('a plain no carries no duty from the way', () => {
    const reached = step(liveCall, { ...fine, subscriber: 'corporate-unproved', listed: 'yes' })
    expect(reached.at === 'outcome' && reached.duties).toEqual([])
  })

  test('a yes to ring carries every duty of the law', () => {
    const reached = step(liveCall, fine)
    const named = reached.at === 'outcome' ? reached.duties.flatMap((duty) => duty.rules) : []
    expect(named).toEqual(
      expect.arrayContaining(['pecr.r21.cli', 'pecr.r24.live', 'object.inform', 'pecr.attempt', 'optout.now']),
    )
  })
})
