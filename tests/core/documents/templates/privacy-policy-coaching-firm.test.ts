import { describe, expect, it } from 'vitest'
import { blocksToText } from '@core/documents/blocks-to-text'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import { larkfieldFacts, larkfieldFrame } from '../larkfield'

const words = blocksToText(privacyPolicy.compose(larkfieldFacts(), larkfieldFrame))

/** Each fact a coaching firm’s policy must state, and the words that state it; or the feature that answers it instead. */
const table: readonly [no: number, fact: string, ...words: (RegExp | string)[]][] = [
  [
    1,
    'categories',
    /Contacts in organisations/,
    /People interested in coaching/,
    /Coaching clients/,
    /Associates/,
    /Suppliers/,
    /Supporters/,
  ],
  [
    2,
    'contact details for all; life and career and notes of clients for a time',
    /your career and what you tell us of your life so far, and notes/,
    /Six months after your coaching ends/,
  ],
  [3, 'where individual clients come from', /someone who recommended us to you, from our website, from a directory/],
  [4, 'consent before an individual is contacted again', /contact you again only with your consent/],
  [
    5,
    'how it is kept safe',
    /locked office/,
    /computers and phones are encrypted/,
    /open only with a password/,
    /viruses and other harmful programs/,
  ],
  [
    6,
    'contact system with an outside supplier, its fields, e-mails from it',
    /Pigeonpost Inc\./,
    /organisation, contact name, telephone, e-mail\) and sending our e-mails/,
  ],
  [
    7,
    'where the supplier is, with a safeguard that is valid',
    /United States, under the UK Extension to the EU–US Data Privacy Framework/,
  ],
  [
    8,
    'traffic cookies: pages used, statistics only, removed',
    /which pages are used/,
    /statistics only/,
    /Removed once the visit has been counted/,
  ],
  [9, 'cookies can be accepted or declined', /accept or decline cookies/],
  [
    10,
    'the website collects nothing else but the form',
    /collects nothing about you but what you write in its contact form/,
    /in the same way as what a contact in an organisation or a coaching client/,
  ],
  [
    11,
    'screening before a call, with the tool',
    /\(TPS and CTPS\), with Numbercheck/,
    /whether or not we spoke before/,
  ],
  [
    12,
    'calls: legitimate interest with its purpose',
    /2\.1a Ringing you[^]*?Legitimate interests:[^]*?namely letting organisations that may want our help know what we do/,
  ],
  [
    13,
    'numbers: until they change or a request to stop, reviewed',
    /Until the number changes or you ask us to stop\. We review this every 24 months/,
  ],
  [14, 'targeted e-mails: legitimate interest', /2\.1b Writing to you personally by e-mail[^]*?Legitimate interests/],
  [15, 'until the person has left', /Until we learn that you have left the organisation/],
  [
    16,
    'what stands under such an e-mail',
    /Under each such e-mail we say what we hold about you, that it is kept securely and what for, that a reply is enough to stop us, and where to find this policy/,
  ],
  [
    17,
    'e-mails from the contact system: the same basis and period',
    /2\.1c Sending you news from our contact system[^]*?Legitimate interests[^]*?left the organisation, or you unsubscribe/,
  ],
  [
    18,
    'what stands under those',
    /respect your privacy, what we hold and why, and has a link to unsubscribe and a link to this policy/,
  ],
  [
    19,
    'details passed to associates to confirm the coach',
    /pass your contact details to one or more of our associates, so that you can meet and confirm the coach/,
  ],
  [20, 'coach arranges meetings and contact', /arrange meetings and to stay in touch with you between them/],
  [21, 'service agreement where they contract themselves', /service agreement, where you make it for yourself/],
  [22, 'coach may keep notes', /coach may keep notes of your meetings/],
  [
    23,
    'agreed period, six months, normally five years at most, from the end',
    /Six months after your coaching ends, unless you and your coach agree on another period in writing, normally of no more than five years/,
  ],
  [24, 'signed consent before the first meeting', /sign for this on the coaching agreement before your first meeting/],
  [25, 'greeting e-mail to former clients', /occasional e-mail with a greeting and brief news of our services/],
  [
    26,
    'opt-in at the end with the evaluation form',
    /beside the evaluation form and apart from it, with a box that is not ticked/,
  ],
  [
    27,
    'sent from the contact system with the same way out',
    /The e-mail comes from our contact system, says what we hold and why, and has a link to unsubscribe/,
  ],
  [
    28,
    'associates: phone, text, e-mail about assignments',
    /ring, text or e-mail you about past, present or possible assignments[^]*?Contract:[^]*?Legitimate interests[^]*?Until you ask us not to contact you any more/,
  ],
  [
    29,
    'associates: news from the contact system',
    /2\.4b News for associates[^]*?from our contact system[^]*?Legitimate interests[^]*?unsubscribe/,
  ],
  [
    30,
    'list of access requests',
    /Access: what was asked for, the day it reached us, the day it is due, what we answered, and on which day\. We answer without delay/,
  ],
  [
    31,
    'list of erasures',
    /Erasure: the day of the request, the organisation if there is one, the initials of the person[^]*?on computers and on paper/,
  ],
  [
    32,
    'do-not-contact list',
    /Do not contact: the day of the request, the organisation if there is one, the name, and what we did on which day, including taking the person off our mailing lists and out of our contact system/,
  ],
  [
    33,
    'black list in the contact system',
    /short entry on our do-not-contact list, and in the system we send e-mails from/,
  ],
  [34, 'what a breach is', /information about people is lost, or someone sees, changes or destroys it who should not/],
  [35, 'who looks into it', /Our Business Manager finds out what happened and works out the risk/],
  [
    36,
    'regulator, people and organisations as soon as practicable',
    /tell the regulator without delay/,
    /we tell you without delay/,
    /whether the organisations concerned should know, and tell them as soon as we can/,
  ],
  [37, 'police', /suspect a crime, we tell the police as soon as we can/],
  [38, 'so that it does not happen again', /what we change so that it does not happen again/],
  [39, 'contact role and e-mail', /ask our Business Manager: privacy@larkfield\.example/],
  [
    40,
    'basis, period and statement for each use, numbered by group',
    /2\.3b Notes of your meetings\n[^\n]+\nWhy we may: [^\n]+\nHealth, beliefs and the like: [^\n]+\nHow long: [^\n]+\nYou sign for this/,
  ],
  [
    41,
    'suppliers: contract, while needed',
    /2\.5a Ordering from you[^]*?Contract:[^]*?Until we are no longer likely to need what you supply/,
  ],
  [
    42,
    'suppliers: news',
    /2\.5b News for suppliers[^]*?Legitimate interests[^]*?how ours is developing[^]*?unsubscribe/,
  ],
  [
    43,
    'supporters by consent',
    /family, friends or acquaintances/,
    /2\.6a News for supporters[^]*?Consent: you said yes/,
    /We ask for your consent first/,
  ],
  [
    44,
    'associates as recipients, with role, contract and notice of erasure',
    /Our associate coaches\nWorks with us as an associate, under a written contract/,
    /correct or erase your information, or stop using it, we tell everyone here who received it/,
  ],
]

describe('the policy of a coaching firm says', () => {
  it.each(table)('S4-%i: %s', (_no, _fact, ...patterns) => {
    for (const pattern of patterns) expect(words).toMatch(pattern)
  })

  it('all forty-four', () => {
    expect(table.map(([no]) => no)).toEqual(Array.from({ length: 44 }, (_, i) => i + 1))
  })
})

describe('and, beyond the firm’s own wish, what the law asks today', () => {
  it.each<[string, RegExp]>([
    [
      'both registers are checked before a marketing call',
      /Telephone Preference Service and the register for companies/,
    ],
    [
      'sole traders and partnerships are private persons',
      /sole trader or in an ordinary partnership, the law protects you like a private person/,
    ],
    [
      'consent is the reason where they are e-mailed',
      /Consent is our reason where you work as a sole trader or in an ordinary partnership/,
    ],
    [
      'the right against marketing stands apart',
      /\nYour right to stop marketing\nYou can tell us at any time to stop using your information for marketing, and we must always do so/,
    ],
    [
      'opt-out links for calls and for e-mails',
      /Stop telephone calls: privacy@larkfield\.example\nStop e-mails and texts: privacy@larkfield\.example/,
    ],
    [
      'complaints first have a route to the firm, confirmed within 30 days',
      /right to complain to us[^]*?confirm within 30 days/,
    ],
    ['then to the regulator', /complain to the regulator, the Information Commissioner’s Office/],
    ['requests need no form', /You need no form/],
    ['the reply comes within one month', /within one month at the latest/],
    ['a breach reaches the regulator within 72 hours', /within 72 hours/],
    ['decisions by computer', /No computer decides anything important about you/],
    ['consent can be taken back', /take it back as easily as you gave it/],
    ['recorded calls', /We do not record telephone calls/],
    ['a ground for belief and health', /you agreed to it expressly and in writing/],
  ])('%s', (_what, pattern) => {
    expect(words).toMatch(pattern)
  })

  it('nothing is kept without an end', () => {
    expect(words).not.toMatch(/indefinite|for ever|permanently/i)
  })
})
