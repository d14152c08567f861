import type { Answers } from '@core/flows/step'
import { automatedCall } from '@core/flows/trees/automated-call'
import { liveCall } from '@core/flows/trees/live-call'
import { describe } from 'vitest'
import { holds, marked, type ContactCase } from './contact-case'

// Written from the law digest (8.0 to 8.2 and 8.14) before anybody looked at the questions.
const aCall: Answers = {
  subject: 'other',
  'told-not-to-call': 'no',
  'own-rule-sign': 'no',
  'calls-are-fine': 'no',
  screened: 'yes',
  listed: 'no',
  'named-person': 'yes',
  'reason-and-notice': 'yes',
}
const onCalls = ['pecr.r21.cli', 'pecr.r24.live', 'object.inform', 'pecr.attempt', 'optout.now'] as const

const common: readonly ContactCase[] = [
  [
    'a reminder to somebody who refused all marketing',
    { 'is-marketing': 'no', 'is-suppressed': 'yes' },
    'allowed-with-duties',
    ['pecr.dm.service-message', 'pecr.dm.mixed', 'basis.list', 'notice.13', 'security.measures'],
  ],
  [
    'news of a breach to somebody who wants no contact at all',
    { 'is-marketing': 'no', ...marked('yes') },
    'human-decision',
    ['settled.suppression-scope', 'breach.individuals'],
  ],
  [
    'marketing to somebody who refused it and wants no contact at all',
    { 'is-suppressed': 'yes', ...marked('yes') },
    'blocked',
    ['suppress.check', 'optout.now', 'object.marketing'],
  ],
  [
    'somebody who refused asks for a price, and wants no contact at all',
    { 'is-suppressed': 'yes', 'asked-since': 'yes', ...marked('yes') },
    'human-decision',
    ['settled.suppression-scope'],
  ],
  [
    'somebody who refused asks for a price',
    { 'is-suppressed': 'yes', 'asked-since': 'yes' },
    'allowed-with-duties',
    ['settled.solicited-while-suppressed', 'pecr.dm.solicited', 'pecr.r21.cli', 'pecr.r24.live', 'suppress.keep'],
  ],
  [
    'somebody who refused asked for a price and has had it',
    { 'is-suppressed': 'yes', 'asked-since': 'answered' },
    'blocked',
    ['suppress.check'],
  ],
  [
    'a listed number whose owner asked to be rung about this',
    { 'asked-for-it': 'yes', listed: 'yes', screened: 'no' },
    'allowed-with-duties',
    ['pecr.dm.solicited', 'pecr.r21.cli', 'pecr.r24.live'],
  ],
  [
    'a pupil of 17 who refused',
    { 'is-suppressed': 'yes', 'is-under-18': 'yes' },
    'blocked',
    ['suppress.check', 'object.marketing'],
  ],
  [
    'a pupil of 17 who asked for the prospectus',
    { 'asked-for-it': 'yes', 'under-18-requested': 'yes' },
    'human-decision',
    ['consent.age', 'settled.under-18'],
  ],
  [
    'a pupil of 17 who said calls are fine',
    { 'is-under-18': 'yes', 'calls-are-fine': 'yes' },
    'human-decision',
    ['consent.age', 'settled.under-18'],
  ],
  [
    'a pupil of 17, with an own rule',
    { 'is-under-18': 'yes', 'own-rule-under-18': 'forbids' },
    'blocked',
    ['house.no-under-18', 'settled.under-18'],
    { byHouse: true },
  ],
  [
    'one vacancy for one candidate, no judgement recorded',
    { 'is-marketing': 'not-sure' },
    'human-decision',
    ['settled.specific-opportunity', 'acc.record'],
  ],
]

const calls: readonly ContactCase[] = [
  ['claims, a company that agreed to nothing', { subject: 'claims', 'claims-consent': 'no' }, 'blocked', ['pecr.r21a']],
  [
    'claims, agreed to by name; listed and never looked up',
    { subject: 'claims', 'claims-consent': 'yes', screened: 'no', listed: 'yes' },
    'allowed-with-duties',
    [...onCalls],
  ],
  [
    'a pension, rung by a firm that is not authorised, with consent',
    { subject: 'pension', 'pension-caller': 'no' },
    'blocked',
    ['pecr.r21b'],
  ],
  [
    'a pension, rung by the trustee, to a member who expects it',
    { subject: 'pension', 'pension-caller': 'yes' },
    'allowed-with-duties',
    [...onCalls],
  ],
  [
    'a customer of ten years on the register',
    { listed: 'yes' },
    'blocked',
    ['pecr.r21.tps', 'pecr.r21.override', 'settled.listed-is-listed'],
  ],
  [
    'a supporter of a charity on the register',
    { listed: 'yes', subscriber: 'individual' },
    'blocked',
    ['pecr.r21.tps'],
  ],
  [
    'looked up 28 days ago',
    { screened: 'no' },
    'blocked',
    ['pecr.r21.screen-age', 'pecr.r21.28-days', 'pecr.r21.both-registers'],
    { mendable: true },
  ],
  [
    'a firm of unknown form, looked up in one register of two',
    { subscriber: 'unknown', screened: 'one-register' },
    'blocked',
    ['settled.unknown-business', 'pecr.r21.both-registers'],
    { mendable: true },
  ],
  [
    'said calls to this number are fine; never looked up',
    { 'calls-are-fine': 'yes', screened: 'no' },
    'allowed-with-duties',
    ['settled.call-consent-first', 'pecr.r21.override', ...onCalls],
  ],
  [
    'said so three years ago, and the day for a second look has passed',
    { 'calls-are-fine': 'overdue', screened: 'no' },
    'human-decision',
    ['settled.consent-overdue', 'lia.test'],
  ],
  [
    'said calls are fine, later said no more calls',
    { 'told-not-to-call': 'yes', 'calls-are-fine': 'yes' },
    'blocked',
    ['pecr.r21.objection', 'suppress.keep'],
  ],
  [
    'own rule on interest, nothing recorded, number clear',
    { 'own-rule-sign': 'yes', 'sign-of-interest': 'no' },
    'blocked',
    ['house.stricter-only', 'settled.house-reach'],
    { byHouse: true },
  ],
  [
    'own rule on interest met, number not looked up: a sign is no consent',
    { 'own-rule-sign': 'yes', 'sign-of-interest': 'yes', screened: 'no' },
    'blocked',
    ['pecr.r21.screen-age'],
    { mendable: true },
  ],
  [
    'the buyer of a company by name, nothing written down',
    { subscriber: 'corporate', 'reason-and-notice': 'no' },
    'human-decision',
    ['li.marketing', 'lia.test', 'notice.14', 'pecr.named-business-contact'],
  ],
  [
    'a switchboard, nobody named, nothing written down',
    { subscriber: 'corporate', 'named-person': 'no', 'reason-and-notice': 'no' },
    'allowed-with-duties',
    [...onCalls],
  ],
  [
    'a company without a number on file',
    { subscriber: 'corporate-unproved' },
    'allowed-with-duties',
    ['settled.corporate-proof', ...onCalls],
  ],
  ['all clear, but no contact at all', marked('yes'), 'human-decision', ['settled.suppression-scope']],
]

const recorded: readonly ContactCase[] = [
  [
    'a limited company that agreed to nothing and is on no register',
    { subscriber: 'corporate', AC2: 'no' },
    'blocked',
    ['pecr.r19.consent', 'pecr.b2b.same-rules'],
  ],
  [
    'somebody who asked for the information, and never agreed to recorded calls',
    { 'asked-for-it': 'yes', AC2: 'no' },
    'blocked',
    ['settled.automated-always-consent'],
  ],
  [
    'somebody who refused and has since asked for this',
    { 'is-suppressed': 'yes', 'asked-since': 'yes' },
    'blocked',
    ['suppress.check'],
  ],
  [
    'agreed, and the recording says a name but no address',
    { AC2: 'yes', AC3: 'no' },
    'blocked',
    ['pecr.r19.info'],
    { mendable: true },
  ],
  [
    'agreed, and everything is said',
    { AC2: 'yes', AC3: 'yes' },
    'allowed-with-duties',
    ['consent.record', 'consent.withdraw', 'optout.any-route'],
  ],
  [
    'agreed, and the day for a second look has passed',
    { AC2: 'yes', AC3: 'yes', 'consent-review': 'yes' },
    'human-decision',
    ['settled.consent-overdue'],
  ],
  [
    'a recorded reminder of an appointment',
    { 'is-marketing': 'no' },
    'allowed-with-duties',
    ['pecr.dm.service-message'],
    { unlike: ['pecr.r19.consent'] },
  ],
]

describe('calls, judged by a second reading of the law', () => {
  holds(liveCall, aCall, [...common, ...calls])
  holds(automatedCall, { AC1: 'yes' }, recorded)
})
