import { fax } from '@core/flows/trees/fax'
import { post } from '@core/flows/trees/post'
import { describe } from 'vitest'
import { holds, marked, type ContactCase } from './contact-case'

// Written from the law digest (8.6, 8.7 and 8.14) before anybody looked at the questions.
const firm = { subscriber: 'corporate' } as const

const faxes: readonly ContactCase[] = [
  ['a sole trader without a yes', { FX1: 'no' }, 'blocked', ['pecr.r20.individual']],
  ['nobody knows what they are', { subscriber: 'unknown', FX1: 'no' }, 'blocked', ['pecr.r20.individual']],
  ['a sole trader with a yes to faxes', { FX1: 'yes' }, 'allowed-with-duties', ['pecr.r20.info', 'consent.record']],
  [
    'a yes whose day for a second look has passed',
    { FX1: 'yes', 'consent-review': 'yes' },
    'human-decision',
    ['settled.consent-overdue'],
  ],
  ['a company, looked up 27 days ago', { ...firm, FX2: 'clear' }, 'allowed-with-duties', ['pecr.r20.info']],
  [
    'a company, looked up 28 days ago',
    { ...firm, FX2: 'not-screened' },
    'blocked',
    ['pecr.r20.corporate', 'pecr.r21.screen-age'],
    { mendable: true },
  ],
  ['a company on the register', { ...firm, FX2: 'listed' }, 'blocked', ['pecr.r20.corporate']],
  [
    'a company on the register that made an exception',
    { ...firm, FX2: 'override' },
    'allowed-with-duties',
    ['pecr.r20.corporate', 'pecr.r20.info', 'acc.record'],
  ],
  ['a company that refused', { ...firm, FX2: 'objected' }, 'blocked', ['pecr.r20.corporate', 'suppress.keep']],
  [
    'no address on the fax, to a company',
    { ...firm, FX2: 'clear', 'FX3-company': 'no' },
    'blocked',
    ['pecr.r20.info'],
    { mendable: true },
  ],
  [
    'a price list they asked for: name and address belong on it all the same',
    { 'asked-for-it': 'yes' },
    'allowed-with-duties',
    ['pecr.dm.solicited', 'pecr.r20.info'],
  ],
  [
    'the same to somebody on the list',
    { 'is-suppressed': 'yes', 'asked-since': 'yes' },
    'allowed-with-duties',
    ['settled.solicited-while-suppressed', 'pecr.r20.info'],
  ],
]

const letters: readonly ContactCase[] = [
  ['a leaflet for every door', { PO1: 'nobody' }, 'allowed', ['pecr.dm.directed']],
  ['“The Managing Director”', { PO1: 'organisation' }, 'allowed-with-duties', ['settled.post', 'post.rules']],
  [
    'a named person, all on file, no code followed',
    {},
    'allowed-with-duties',
    ['object.inform', 'object.marketing', 'post.rules'],
  ],
  ['a named person from a bought list', { 'PO2.source': 'no' }, 'allowed-with-duties', ['notice.14']],
  ['a named person, no assessment', { PO2: 'no' }, 'human-decision', ['post.rules', 'lia.test']],
  ['on the mailing register, and checked', { PO3: 'listed' }, 'blocked', ['post.rules'], { byHouse: true }],
  ['on the list for letters', { 'is-suppressed': 'yes' }, 'blocked', ['suppress.check', 'object.marketing']],
  ['a pupil of 17', { 'is-under-18': 'yes' }, 'human-decision', ['settled.under-18']],
  ['no contact at all', marked('yes'), 'human-decision', ['settled.suppression-scope']],
  [
    'it rests on a consent that is due for a look',
    { 'consent-review': 'yes' },
    'human-decision',
    ['settled.consent-overdue'],
  ],
]

describe('faxes and letters, judged by a second reading of the law', () => {
  holds(fax, { FX1: 'no', FX3: 'yes', 'FX3-company': 'yes' }, faxes)
  holds(post, { PO1: 'named', PO2: 'yes', 'PO2.source': 'yes', PO3: 'not-checked' }, letters)
})
