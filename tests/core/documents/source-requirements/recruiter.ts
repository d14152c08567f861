import { unsubscribeFooter } from '@core/documents/templates/unsubscribe-footer'
import { contactCategories } from '@core/contacts/contact-category'
import type { SignOfInterest } from '@core/house/sign-of-interest'
import { expect } from 'vitest'
import { larkfield, larkfieldFrame } from '../larkfield'
import { footerFacts } from '../source-facts'
import type { SourceRow } from './row'
import { clear, company, endOf, mayI, oneRole, promotes, soleTrader, stopped } from './works'

const sign: SignOfInterest = {
  id: '00000000-0000-4000-8000-000000000001',
  contactId: '00000000-0000-4000-8000-000000000002',
  channel: '',
  purpose: '',
  shownOn: '2026-11-18',
  evidence: 'Answered on LinkedIn: “Tell me more.”',
  recordedBy: 'Ruth Calder',
  recordedAt: '2026-11-18T10:00:00.000Z',
}
const asksForASign = { positiveIndicationOnly: true }
const clearOfBoth = { ...clear('tps', '2026-11-24'), ...clear('ctps', '2026-11-24') }

/** Seed 0: what a recruiter’s PECR statement must carry. */
export const recruiterRows: readonly SourceRow[] = [
  ['S0-1', 'parts for telephone and for e-mail and text', ['recruiter pecr', /\nTelephone\n[^]*\nE-mail and text\n/]],
  [
    'S0-2',
    'the four kinds of people',
    ['recruiter pecr', /prospects, candidates, prospective clients and clients/],
    () =>
      expect(contactCategories).toEqual(
        expect.arrayContaining(['prospect', 'candidate', 'prospective-client', 'client-contact']),
      ),
  ],
  [
    'S0-3',
    'calls: general publicity',
    ['recruiter pecr', /Ringing a person about our services and what we do in general is marketing/],
    () => expect(endOf('is-marketing', { ...promotes, IM5: 'publicity' })).toMatch(/IM7: .*This is marketing/),
  ],
  [
    'S0-4',
    'calls: one role, recorded with the reasoning',
    [
      'recruiter pecr',
      /call to a prospect or candidate about one particular role that fits them we do not treat as marketing, because it offers[^]*?our own judgement, written down with its reason each time/,
    ],
    () => expect(endOf('is-marketing', oneRole('yes'))).toMatch(/^IM6\.judgement: allowed-with-duties/),
  ],
  [
    'S0-5',
    'calls: opt-out even so',
    ['recruiter pecr', /Even then we offer to stop[^]*?is not rung again/],
    ['recruiter policy', /Tell us at any time if you do not want to hear of roles any more/],
    () => expect(endOf('is-marketing', oneRole('no'))).toMatch(/^IM6\.no: .*marketing/),
  ],
  [
    'S0-6',
    'calls: prospective clients',
    ['recruiter pecr', /Ringing prospective clients about us is marketing too/],
    () => expect(endOf('is-marketing', { ...promotes, IM5: 'services' })).toMatch(/^IM7: /),
  ],
  [
    'S0-7',
    'calls: people and businesses alike',
    ['recruiter pecr', /These steps hold for people and for organisations alike/],
    () =>
      expect([mayI('live-call', company).word, mayI('live-call', soleTrader).word]).toEqual([
        'Screen first',
        'Screen first',
      ]),
  ],
  [
    'S0-8',
    'calls: a sign first, with its proof',
    [
      'recruiter pecr',
      /We ring people only once they answered us, for instance on LinkedIn[^]*?The proof is kept on the record/,
    ],
    () => {
      const asked = { screening: clearOfBoth, house: asksForASign }
      expect(mayI('live-call', soleTrader, asked).byHouse).toBe(true)
      const signed = mayI('live-call', soleTrader, { ...asked, signs: [sign] })
      expect([signed.verdict, signed.byHouse]).toEqual(['allowed-with-duties', undefined])
    },
  ],
  [
    'S0-9',
    'TPS before each call',
    [
      'recruiter pecr',
      /Before each marketing call[^]*?Telephone Preference Service \(TPS: people, sole traders and ordinary partnerships\)[^]*?Numbercheck \(licence NC-4711\)/,
    ],
    () => {
      expect(mayI('live-call', soleTrader).word).toBe('Screen first')
      expect(mayI('live-call', soleTrader, { screening: clear('tps', '2026-11-24') }).verdict).toBe(
        'allowed-with-duties',
      )
    },
  ],
  [
    'S0-10',
    'CTPS for companies',
    ['recruiter pecr', /Corporate TPS \(CTPS: companies and other corporate bodies\)/],
    () => {
      expect(mayI('live-call', company, { screening: clear('tps', '2026-11-24') }).word).toBe('Screen first')
      expect(mayI('live-call', company, { screening: clear('ctps', '2026-11-24') }).verdict).toBe('allowed-with-duties')
    },
  ],
  [
    'S0-11',
    'taken off the list',
    ['recruiter pecr', /We take them off our lists at once/],
    async (ask) => {
      const { contactId } = await stopped(ask, 'Nora Quill')
      const [stop] = await ask('suppression', 'standing', { contactIds: [contactId] })
      if (!stop) throw new Error('nothing stands against it')
      expect(mayI('live-call', company, { screening: clearOfBoth, stops: [stop] }).verdict).toBe('blocked')
    },
  ],
  [
    'S0-12',
    'a note on the suppression list',
    ['recruiter pecr', /short note stays on our do-not-contact list/],
    async (ask) => {
      await stopped(ask, 'Amir Boyle')
      const { rows } = await ask('suppression', 'list', { search: 'Amir Boyle' })
      expect(rows).toMatchObject([{ name: 'Amir Boyle', askedOn: '2026-11-24', lifted: null }])
    },
  ],
  [
    'S0-13',
    'people and companies alike',
    ['recruiter pecr', /whoever asks: a person or an organisation/],
    async (ask) => {
      await ask('suppression', 'add', {
        about: 'organisation',
        name: 'Whitlock Ltd',
        domain: 'whitlock.example',
        askedOn: '2026-11-20',
      })
      const { entries } = await ask('suppression', 'check', { text: 'somebody@whitlock.example' })
      expect(entries).toMatchObject([{ name: 'Whitlock Ltd' }])
    },
  ],
  [
    'S0-14',
    'links in the privacy policy',
    [
      'recruiter pecr',
      /links in our privacy policy on our website: https:\/\/larkfield\.example\/privacy, or straight away here: https:\/\/larkfield\.example\/stop/,
    ],
    [
      'recruiter policy',
      /You can stop our marketing at any time[^]*Choose on our website: https:\/\/larkfield\.example\/stop/,
    ],
  ],
  [
    'S0-15',
    'e-mail: general publicity',
    ['recruiter pecr', /Writing to a person about our services and what we do in general is marketing/],
    ['recruiter policy', /News about our services[^]*?Consent: you said yes/],
  ],
  [
    'S0-16',
    'e-mail: one role, opt-out offered',
    ['recruiter pecr', /message to a prospect or candidate about one particular role[^]*?gets no more messages/],
    () => expect(endOf('is-marketing', oneRole('yes'))).toMatch(/judgement/),
  ],
  [
    'S0-17',
    'e-mail: prospective clients',
    ['recruiter pecr', /Writing to prospective clients about us is marketing too/],
  ],
  [
    'S0-18',
    'e-mail: a sign first',
    ['recruiter pecr', /We write to people only once they answered us, for instance on LinkedIn/],
    () =>
      expect([
        mayI('email', company, { house: { ...asksForASign, corporateAsIndividual: true } }).byHouse,
        mayI('social-dm', soleTrader, { signs: [sign] }).verdict,
      ]).toEqual([true, 'consent-needed']),
  ],
  [
    'S0-19',
    'unsubscribe always',
    [
      'recruiter pecr',
      /Every message, also to organisations, says who sends it and has a way to unsubscribe that is free and works/,
    ],
    () => {
      const nowhere = { ...larkfieldFrame, organisation: { ...larkfield, optOutUrl: '' } }
      const { notices } = footerFacts()
      const facts = { notices: notices.map((notice) => ({ ...notice, unsubscribe: '' })) }
      expect(unsubscribeFooter.gaps(facts, nowhere).map(({ fact }) => fact)).toContain('notices.0.unsubscribe')
      expect(unsubscribeFooter.gaps(footerFacts(), larkfieldFrame)).toEqual([])
    },
  ],
  [
    'S0-20',
    'e-mail: removal and note',
    ['recruiter pecr', /asks us not to write\nWe take them off our lists at once[^]*?short note stays/],
    async (ask) => {
      const { address } = await stopped(ask, 'Lena Osei')
      const { entries } = await ask('suppression', 'check', { text: address })
      expect(entries).toMatchObject([{ name: 'Lena Osei' }])
    },
  ],
  [
    'S0-21',
    'e-mail: links in the privacy policy',
    ['recruiter pecr', /asks us not to write[^]*links in our privacy policy/],
    ['recruiter policy', /Stop e-mails and texts: privacy@larkfield\.example/],
  ],
  [
    'S0-22',
    'companies may be written to',
    ['recruiter pecr', /PECR lets us e-mail or text a company[^.]* without its consent\. That is the law as it stands/],
    () => expect(mayI('email', company).verdict).toBe('allowed-with-duties'),
  ],
  [
    'S0-23',
    'not sole traders and partnerships',
    ['recruiter pecr', /It does not let us do so with sole traders, ordinary partnerships/],
    () => expect(mayI('email', soleTrader).verdict).toBe('consent-needed'),
  ],
  [
    'S0-24',
    'the named person may object',
    ['recruiter pecr', /Even at a company, the person named in an address can object/],
    async (ask) => {
      const { contactId } = await stopped(ask, 'Ivo Marsh')
      const stops = await ask('suppression', 'standing', { contactIds: [contactId] })
      expect(mayI('email', company, { stops }).verdict).toBe('blocked')
    },
  ],
  [
    'S0-25',
    'stricter by choice, with the law put right',
    ['recruiter pecr', /We ask more of ourselves than the law does: companies are treated as people are/],
    ['notes beside documents', /The rule for companies is about to end\.\nIt stands\./],
    () => expect(mayI('email', company, { house: { corporateAsIndividual: true } }).byHouse).toBe(true),
  ],
]
