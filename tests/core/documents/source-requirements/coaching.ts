import { contactCategories } from '@core/contacts/contact-category'
import { blocksToText } from '@core/documents/blocks-to-text'
import { coachingAgreement } from '@core/documents/templates/coaching-agreement'
import { legitimateInterests } from '@core/documents/templates/legitimate-interests'
import { newFooterNotice, type HeldItem } from '@core/documents/templates/mail-notice/facts'
import { footerStarter } from '@core/documents/templates/mail-notice/starter'
import { requestLogAccess } from '@core/documents/templates/request-log-access'
import { requestLogDoNotContact } from '@core/documents/templates/request-log-do-not-contact'
import { requestLogErasure } from '@core/documents/templates/request-log-erasure'
import { unsubscribeFooter } from '@core/documents/templates/unsubscribe-footer'
import { spanOf } from '@core/retention/period'
import { expect } from 'vitest'
import { signedOff, wholeAnswers } from '../../../fixtures/calls/assessments'
import { passedOn, wholeEngagementOf } from '../../../fixtures/calls/coaching'
import { noteSaying } from '../../../fixtures/calls/coaching-notes'
import { wholeRequest } from '../../../fixtures/calls/requests'
import type { Ask, InputOf } from '../../../fixtures/served'
import { bagReport } from '../../breaches/example'
import { larkfieldFrame } from '../larkfield'
import type { SourceRow } from './row'
import { company, mayI, soleTrader, somebody, stopped } from './works'

/** Somebody begins coaching: nothing is signed. */
async function engaged(ask: Ask, name: string): Promise<string> {
  const { id } = await somebody(ask, name, ['coaching-client'])
  const period = { kind: 'span', count: 6, unit: 'months' } as const
  const facts = { ...wholeEngagementOf(id), period, periodReason: '', periodApprover: '' }
  return (await ask('coaching', 'add', facts)).id
}

/** A request of somebody, on one of the three lists. */
async function logged(ask: Ask, kind: 'access' | 'erasure' | 'do-not-contact', name: string): Promise<string> {
  return (await ask('requests', 'log', { ...wholeRequest(kind), name })).id
}

/** An interest weighed, signed, and printed. */
async function assessed(ask: Ask, title: string): Promise<void> {
  const { id } = await ask('assessments', 'begin', { kind: 'lia', title, purposeId: null })
  await ask('assessments', 'save', { id, answers: wholeAnswers('lia') })
  const assessment = await ask('assessments', 'finish', { id, outcome: 'may', ...signedOff })
  const paper = blocksToText(legitimateInterests.compose({ assessment, purpose: title }, larkfieldFrame))
  expect(paper).toContain(title)
  expect(paper).toContain('Ruth Calder')
}

const broken = async (ask: Ask) =>
  (await ask('breaches', 'report', { ...bagReport, clientName: 'Fellside Ltd' })).breach.id

/** A decision whether to tell them is kept with its reason. */
async function decidedOn(ask: Ask, about: InputOf<'breaches', 'decide'>['about']): Promise<void> {
  const decision = {
    about,
    choice: 'yes',
    reason: 'Health notes in a stranger’s hands',
    decidedBy: 'Ruth Calder',
  } as const
  const { decisions } = await ask('breaches', 'decide', { ...decision, breachId: await broken(ask), lookAgainOn: '' })
  expect(decisions).toMatchObject([{ about, choice: 'yes' }])
}

/** Seed 4: what a coaching firm’s policy must carry, in the policy and beside it. */
export const coachingRows: readonly SourceRow[] = [
  [
    'S4-1',
    'categories',
    [
      'privacy policy',
      /Contacts in organisations/,
      /People interested in coaching/,
      /Coaching clients/,
      /Associates/,
      /Suppliers/,
      /Supporters/,
    ],
    () =>
      expect(contactCategories).toEqual(
        expect.arrayContaining([
          'coaching-client',
          'former-coaching-client',
          'prospective-client',
          'associate',
          'supplier',
          'supporter',
          'client-contact',
        ]),
      ),
  ],
  [
    'S4-2',
    'contact details for all; life and career and notes of clients for a time',
    [
      'privacy policy',
      /your career and what you tell us of your life so far, and notes/,
      /Six months after your coaching ends/,
    ],
  ],
  [
    'S4-3',
    'where individual clients come from',
    ['privacy policy', /someone who recommended us to you, from our website, from a directory/],
    async (ask) => {
      const { id } = await somebody(ask, 'Wanda Pell', ['coaching-client'])
      expect(await ask('contacts', 'get', { id })).toMatchObject({ source: 'LinkedIn' })
    },
  ],
  [
    'S4-4',
    'consent before an individual is contacted again',
    ['privacy policy', /contact you again only with your consent/],
    () => expect(mayI('email', soleTrader).verdict).toBe('consent-needed'),
  ],
  [
    'S4-5',
    'how it is kept safe',
    [
      'privacy policy',
      /locked office/,
      /computers and phones are encrypted/,
      /open only with a password/,
      /viruses and other harmful programs/,
    ],
  ],
  [
    'S4-6',
    'contact system with an outside supplier, its fields, e-mails from it',
    ['privacy policy', /Pigeonpost Inc\./, /organisation, contact name, telephone, e-mail\) and sending our e-mails/],
  ],
  [
    'S4-7',
    'where the supplier is, with a safeguard that is valid',
    ['privacy policy', /United States, under the UK Extension to the EU–US Data Privacy Framework/],
    ['notes beside documents', /Privacy Shield\.\nIt has not counted since July 2020/],
  ],
  [
    'S4-8',
    'traffic cookies: pages used, statistics only, removed',
    ['privacy policy', /which pages are used/, /statistics only/, /Removed once the visit has been counted/],
  ],
  [
    'S4-9',
    'cookies can be accepted or declined',
    ['privacy policy', /accept or decline cookies/],
    ['cookies', /You can accept or decline each purpose by itself/],
  ],
  [
    'S4-10',
    'the website collects nothing else but the form',
    [
      'privacy policy',
      /collects nothing about you but what you write in its contact form/,
      /in the same way as what a contact in an organisation or a coaching client/,
    ],
  ],
  [
    'S4-11',
    'screening before a call, with the tool',
    ['privacy policy', /\(TPS and CTPS\), with Numbercheck/, /whether or not we spoke before/],
    [
      'coach pecr',
      /Numbercheck \(licence NC-4712\)[^]*Before a first call to an organisation somebody writes down the check, and the tool/,
    ],
    () => expect(mayI('live-call', company).word).toBe('Screen first'),
    ['notes beside documents', /only before a first call\.\nBoth registers, before every call/],
  ],
  [
    'S4-12',
    'calls: legitimate interest with its purpose',
    [
      'privacy policy',
      /2\.1a Ringing you[^]*?Legitimate interests:[^]*?namely letting organisations that may want our help know what we do/,
    ],
    async (ask) => assessed(ask, 'Ringing organisations that may want our help'),
  ],
  [
    'S4-13',
    'numbers: until they change or a request to stop, reviewed',
    ['privacy policy', /Until the number changes or you ask us to stop\. We review this every 24 months/],
    ['schedule', /number changes/i],
    ['notes beside documents', /indefinitely[^]*Say what ends it/],
  ],
  [
    'S4-14',
    'targeted e-mails: legitimate interest',
    ['privacy policy', /2\.1b Writing to you personally by e-mail[^]*?Legitimate interests/],
  ],
  [
    'S4-15',
    'until the person has left',
    ['privacy policy', /Until we learn that you have left the organisation/],
    ['schedule', /leaves? the organisation|left the organisation/i],
  ],
  [
    'S4-16',
    'what stands under such an e-mail',
    [
      'privacy policy',
      /Under each such e-mail we say what we hold about you, that it is kept securely and what for, that a reply is enough to stop us, and where to find this policy/,
    ],
    [
      'signature',
      /holds your name, your e-mail address and your phone number, and keeps them securely\. We use them for this: to tell you about our coaching\.[^]*Reply and tell us[^]*our privacy policy/,
    ],
  ],
  [
    'S4-17',
    'e-mails from the contact system: the same basis and period',
    [
      'privacy policy',
      /2\.1c Sending you news from our contact system[^]*?Legitimate interests[^]*?left the organisation, or you unsubscribe/,
    ],
  ],
  [
    'S4-18',
    'what stands under those',
    [
      'privacy policy',
      /respect your privacy, what we hold and why, and has a link to unsubscribe and a link to this policy/,
    ],
    [
      'footer',
      /We respect your privacy\. You get this because you supply us\.[^]*holds your name, your e-mail address and the organisation you work for\. We use them for this[^]*Unsubscribe[^]*our privacy policy/,
    ],
  ],
  [
    'S4-19',
    'details passed to associates to confirm the coach',
    [
      'privacy policy',
      /pass your contact details to one or more of our associates, so that you can meet and confirm the coach/,
    ],
    async (ask) => {
      const id = await engaged(ask, 'Rosa Lind')
      const line = { ...passedOn, id, recipientId: null, recipientName: 'Aoife Brennan' }
      await ask('coaching', 'disclose', line)
      expect(JSON.stringify(await ask('coaching', 'get', { id }))).toContain('Aoife Brennan')
    },
  ],
  [
    'S4-20',
    'coach arranges meetings and contact',
    ['privacy policy', /arrange meetings and to stay in touch with you between them/],
    ['agreement', /your contact details, and no more, to one or more of our associates before we begin/],
  ],
  [
    'S4-21',
    'service agreement where they contract themselves',
    ['privacy policy', /service agreement, where you make it for yourself/],
    ['agreement', /Agreed with\nTom Ashdown/],
  ],
  [
    'S4-22',
    'coach may keep notes',
    ['privacy policy', /coach may keep notes of your meetings/],
    ['agreement', /The notes let each session build on the one before/],
  ],
  [
    'S4-23',
    'agreed period, six months, normally five years at most, from the end',
    [
      'privacy policy',
      /Six months after your coaching ends, unless you and your coach agree on another period in writing, normally of no more than five years/,
    ],
    ['agreement', /We keep them for 6 months, counted from the day coaching is completed/],
    () => {
      const facts = {
        reference: 'CE-1',
        clientName: 'Tom',
        coachName: 'Ben',
        sponsorName: '',
        contractingParty: 'client',
      } as const
      const long = { retentionPeriod: spanOf(7, 'years'), retentionReason: '', retentionApprover: '' }
      const gaps = coachingAgreement.gaps(
        { ...facts, ...long, firstMeetingDate: '2026-12-01', sponsorSees: [] },
        larkfieldFrame,
      )
      expect(gaps.map(({ say }) => say)).toContain(
        'More than five years needs a reason and the name of whoever agreed.',
      )
    },
  ],
  [
    'S4-24',
    'signed consent before the first meeting',
    ['privacy policy', /sign for this on the coaching agreement before your first meeting/],
    [
      'agreement',
      /signed before the first session\n☐ {2}I agree that notes of my coaching sessions are kept[^]*Signature of Tom Ashdown/,
    ],
    async (ask) => {
      const engagementId = await engaged(ask, 'Hugh Barr')
      const note = { engagementId, sessionOn: '2026-10-20', marks: [], body: noteSaying('A first note.') }
      await expect(ask('coachingNotes', 'add', note)).rejects.toThrow(/Notes can begin when the client has signed/)
      const period = { kind: 'span', count: 6, unit: 'months' } as const
      await ask('coaching', 'sign', { id: engagementId, on: '2026-10-10', notesConsent: 'given', period })
      await ask('coachingNotes', 'add', note)
    },
  ],
  [
    'S4-25',
    'greeting e-mail to former clients',
    ['privacy policy', /occasional e-mail with a greeting and brief news of our services/],
    () => {
      const former = { ...soleTrader, formerClient: true }
      expect(mayI('email', former).verdict).toBe('consent-needed')
      expect(mayI('email', former, { house: { formerClientOptIn: true } })).toMatchObject({
        verdict: 'blocked',
        byHouse: true,
      })
    },
  ],
  [
    'S4-26',
    'opt-in at the end with the evaluation form',
    ['privacy policy', /beside the evaluation form and apart from it, with a box that is not ticked/],
    [
      'evaluation',
      /Answer as much or as little[^]*Apart from that: may we keep in touch\?[^]*☐ {2}[^]*Evaluation form of/,
    ],
    ['evaluation', /You can change your mind at any time[^]*each e-mail has a link/],
  ],
  [
    'S4-27',
    'sent from the contact system with the same way out',
    [
      'privacy policy',
      /The e-mail comes from our contact system, says what we hold and why, and has a link to unsubscribe/,
    ],
    ['coach pecr', /Former coaching clients hear from us only after they opted in/],
    () =>
      expect(footerStarter('coaching').notices.map(({ audience }) => audience)).toContain('Former coaching clients'),
  ],
  [
    'S4-28',
    'associates: phone, text, e-mail about assignments',
    [
      'privacy policy',
      /ring, text or e-mail you about past, present or possible assignments[^]*?Contract:[^]*?Legitimate interests[^]*?Until you ask us not to contact you any more/,
    ],
    async (ask) => assessed(ask, 'Offering associates work'),
  ],
  [
    'S4-29',
    'associates: news from the contact system',
    [
      'privacy policy',
      /2\.4b News for associates[^]*?from our contact system[^]*?Legitimate interests[^]*?unsubscribe/,
    ],
    () => {
      const [, , associates] = footerStarter('coaching').notices
      const why = 'to tell you about the firm and about work'
      const notice = {
        ...newFooterNotice('n', associates?.audience),
        held: ['name', 'email'] as HeldItem[],
        why,
        reason: 'you work with us as an associate',
        unsubscribe: 'https://pigeonpost.example/u',
      }
      const footer = blocksToText(unsubscribeFooter.compose({ notices: [notice] }, larkfieldFrame))
      expect(footer).toMatch(
        /^Associates\nWe respect your privacy\. You get this because you work with us as an associate\.[^]*Unsubscribe/,
      )
      expect(unsubscribeFooter.gaps({ notices: [notice] }, larkfieldFrame)).toEqual([])
    },
  ],
  [
    'S4-30',
    'list of access requests',
    [
      'privacy policy',
      /Access: what was asked for, the day it reached us, the day it is due, what we answered, and on which day\. We answer without delay/,
    ],
    async (ask) => {
      const id = await logged(ask, 'access', 'Ida Frost')
      await ask('requests', 'addEvent', {
        id,
        event: { type: 'replied', on: '2026-11-20', how: 'post', what: 'Two folders' },
      })
      await ask('requests', 'close', { id, on: '2026-11-20', outcome: 'given', note: '' })
      const { rows } = await ask('requests', 'logRows', { kind: 'access' })
      const log = blocksToText(requestLogAccess.compose({ rows, fromOn: '', toOn: '' }, larkfieldFrame))
      expect(log).toMatch(/Date received\nHow received[^]*Response\nDate of response/)
      expect(log).toMatch(/Everything since March[^]*2 November 2026[^]*Ida Frost\nGiven in full\n20 November 2026/)
    },
    ['notes beside documents', /a log without due dates\.[^]*carries the day an answer is due/],
  ],
  [
    'S4-31',
    'list of erasures',
    [
      'privacy policy',
      /Erasure: the day of the request, the organisation if there is one, the initials of the person[^]*?on computers and on paper/,
    ],
    async (ask) => {
      const id = await logged(ask, 'erasure', 'Otto Vance')
      await ask('requests', 'addEvent', {
        id,
        event: { type: 'place-done', on: '2026-11-20', place: 'Paper files', found: 'found', items: 1, who: 'Ben' },
      })
      const { rows } = await ask('requests', 'logRows', { kind: 'erasure' })
      const log = blocksToText(requestLogErasure.compose({ rows, fromOn: '', toOn: '' }, larkfieldFrame))
      expect(log).toMatch(
        /Request date\nOrganisation\nInitials\nActions with dates\n2 November 2026\nAshdown Joinery\nOV\n[^]*Paper files: erased, 20 November 2026/,
      )
      expect(log).not.toContain('Vance')
    },
  ],
  [
    'S4-32',
    'do-not-contact list',
    [
      'privacy policy',
      /Do not contact: the day of the request, the organisation if there is one, the name, and what we did on which day, including taking the person off our mailing lists and out of our contact system/,
    ],
    async (ask) => {
      const id = await logged(ask, 'do-not-contact', 'Edda Pike')
      await ask('requests', 'addEvent', {
        id,
        event: { type: 'place-done', on: '2026-11-20', place: 'Contact system', found: 'found', items: 1, who: 'Ben' },
      })
      const { rows } = await ask('requests', 'logRows', { kind: 'do-not-contact' })
      const log = blocksToText(requestLogDoNotContact.compose({ rows, fromOn: '', toOn: '' }, larkfieldFrame))
      expect(log).toMatch(
        /Request date\nOrganisation\nName\nActions with dates\nRemoved from lists and CRM\n2 November 2026\nAshdown Joinery\nEdda Pike\n[^]*Contact system/,
      )
    },
  ],
  [
    'S4-33',
    'black list in the contact system',
    ['privacy policy', /short entry on our do-not-contact list, and in the system we send e-mails from/],
    async (ask) => {
      const { entry } = await stopped(ask, 'Vera Holm')
      await ask('suppression', 'markInCrm', { ids: [entry.id], on: '2026-11-24' })
      expect(await ask('suppression', 'get', { id: entry.id })).toMatchObject({ inCrmOn: '2026-11-24' })
    },
  ],
  [
    'S4-34',
    'what a breach is',
    ['privacy policy', /information about people is lost, or someone sees, changes or destroys it who should not/],
    ['staff card', /Information about people is lost, or somebody sees, changes or destroys it who should not/],
    async (ask) => void (await broken(ask)),
  ],
  [
    'S4-35',
    'who looks into it',
    ['privacy policy', /Our Business Manager finds out what happened and works out the risk/],
    async (ask) => {
      const breachId = await broken(ask)
      await ask('breaches', 'update', { id: breachId, changes: { investigator: 'Ruth Calder, Business Manager' } })
      expect(JSON.stringify(await ask('breaches', 'get', { id: breachId }))).toContain('Ruth Calder, Business Manager')
    },
  ],
  [
    'S4-36',
    'regulator, people and organisations as soon as practicable',
    [
      'privacy policy',
      /tell the regulator without delay/,
      /we tell you without delay/,
      /whether the organisations concerned should know, and tell them as soon as we can/,
    ],
    async (ask) => {
      for (const about of ['regulator', 'people', 'organisations'] as const) await decidedOn(ask, about)
    },
  ],
  [
    'S4-37',
    'police',
    ['privacy policy', /suspect a crime, we tell the police as soon as we can/],
    ['first hour', /Is it a crime\? 999 if it is happening now/],
    async (ask) => decidedOn(ask, 'police'),
  ],
  [
    'S4-38',
    'so that it does not happen again',
    ['privacy policy', /what we change so that it does not happen again/],
    async (ask) => {
      const breachId = await broken(ask)
      await ask('breaches', 'update', { id: breachId, changes: { prevention: 'No paper on trains.' } })
      expect(JSON.stringify(await ask('breaches', 'get', { id: breachId }))).toContain('No paper on trains.')
    },
  ],
  ['S4-39', 'contact role and e-mail', ['privacy policy', /ask our Business Manager: privacy@larkfield\.example/]],
  [
    'S4-40',
    'basis, period and statement for each use, numbered by group',
    [
      'privacy policy',
      /2\.3b Notes of your meetings\n[^\n]+\nWhy we may: [^\n]+\nHealth, beliefs and the like: [^\n]+\nHow long: [^\n]+\nYou sign for this/,
    ],
  ],
  [
    'S4-41',
    'suppliers: contract, while needed',
    [
      'privacy policy',
      /2\.5a Ordering from you[^]*?Contract:[^]*?Until we are no longer likely to need what you supply/,
    ],
  ],
  [
    'S4-42',
    'suppliers: news',
    ['privacy policy', /2\.5b News for suppliers[^]*?Legitimate interests[^]*?how ours is developing[^]*?unsubscribe/],
    ['footer', /you supply us\.[^]*to tell you how our firm is developing/],
  ],
  [
    'S4-43',
    'supporters by consent',
    [
      'privacy policy',
      /family, friends or acquaintances/,
      /2\.6a News for supporters[^]*?Consent: you said yes/,
      /We ask for your consent first/,
    ],
    ['coach pecr', /People, sole traders and ordinary partnerships get marketing only with their consent/],
    () => expect(mayI('email', soleTrader).verdict).toBe('consent-needed'),
  ],
  [
    'S4-44',
    'associates as recipients, with role, contract and notice of erasure',
    [
      'privacy policy',
      /Our associate coaches\nWorks with us as an associate, under a written contract/,
      /correct or erase your information, or stop using it, we tell everyone here who received it/,
    ],
    ['agreement', /tell them to destroy the details if you choose somebody else/],
  ],
]
