import { exceptionWords } from '../../cookies/exception'
import { noticeFacts, type NoticeFacts, type NoticeRow } from '../../cookies/notice-facts'
import { noticeGaps } from '../../cookies/notice-gaps'
import type { Block } from '../block'
import { defineTemplate, type Frame } from '../template'
import { complaintRoute, complaintRouteGaps } from './complaint-route'
import { regulatorSentence } from './request-letter'

/** The notice for visitors: what is stored on their device or read from it, why, and what they decide (`doc.cookie-notice`). */
export const cookieNotice = defineTemplate({
  id: 'cookie-notice',
  title: 'Cookie notice',
  purpose: 'Tells visitors what your site stores on their device or reads from it, and what they can decide.',
  place: 'gallery',
  isReady: true,
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: [
    'cookie.prohibition',
    'cookie.tech-neutral',
    'cookie.statistics',
    'cookie.appearance',
    'cookie.consent',
    'cookie.banner',
    'cookie.inform-anyway',
    'cookie.audit-row',
  ],
  facts: noticeFacts,
  compose(facts, frame) {
    const rows = facts.rows.filter(({ result }) => result !== 'outside')
    return [
      { type: 'title', text: 'Cookies and similar technologies' },
      ...opening(frame),
      ...(rows.length === 0 ? nothingSet(facts) : whatWeUse(rows, frame)),
      ...setWithoutAsking(rows.filter(({ result }) => result === 'exempt')),
      ...youCanSwitchOff(rows.filter(({ result }) => result === 'exempt-with-switch')),
      ...onlyIfYouAgree(rows.filter(({ result }) => result === 'consent')),
      ...howToChange(facts, rows),
      ...contact(frame),
    ]
  },
  gaps: (facts, { organisation }) => [...noticeGaps(facts), ...complaintRouteGaps(organisation)],
  checkBeforeUse: [
    'Does your site do what this says? Open it in a fresh browser window and look at what it sets before anybody chooses.',
    'Put it where every page leads to it, for example at the foot.',
  ],
})

function opening({ organisation }: Frame): Block[] {
  return [
    heading('What this is about'),
    {
      type: 'paragraph',
      words: `A website or an app can leave small pieces of information on your phone, tablet or computer, and read them later. Cookies are the best known of these; pixels, scripts and identifiers in apps work in a similar way. Your device is yours: ${organisation.name} may do this only if you agree, or where the law makes an exception.`,
      facts: ['organisation'],
      rules: ['cookie.prohibition', 'cookie.tech-neutral'],
    },
  ]
}

function nothingSet({ site }: NoticeFacts): Block[] {
  if (!site.setsNothing) return []
  const words = 'Our website stores nothing on your device and reads nothing from it.'
  return [{ type: 'paragraph', words, facts: ['cookies.site'], rules: ['cookie.prohibition'] }]
}

function whatWeUse(rows: readonly NoticeRow[], { organisation }: Frame): Block[] {
  const choices = {
    outside: '',
    exempt: 'Always set',
    'exempt-with-switch': 'Set unless you say no',
    consent: 'Set only if you say yes',
  }
  return [
    heading('What we use'),
    {
      type: 'table',
      head: [
        'Name',
        'Set by',
        'What it does, and what for',
        'How long it stays',
        'Who else gets the data',
        'Your choice',
      ],
      rows: rows.map((row) => [
        row.name,
        row.party === 'first' ? row.provider || organisation.name : `${row.provider} (another organisation)`,
        [row.does, row.purpose].filter(Boolean).map(sentence).join(' '),
        row.lasts,
        row.sharedWith || 'Nobody',
        choices[row.result],
      ]),
      facts: rows.map(({ id }) => `cookies.${id}`),
      rules: ['cookie.audit-row'],
    },
  ]
}

function setWithoutAsking(rows: readonly NoticeRow[]): Block[] {
  if (rows.length === 0) return []
  return [
    heading('What we set without asking, and why'),
    {
      type: 'list',
      items: rows.map(({ name, exception }) => `${name}: ${exceptionWords[exception].why}.`),
      facts: rows.map(({ id }) => `cookies.${id}`),
      rules: ['cookie.transmission', 'cookie.strict', 'cookie.emergency', 'cookie.inform-anyway'],
    },
    {
      type: 'paragraph',
      words: 'For these the law asks for no consent. We use each of them for this alone, and we tell you all the same.',
      rules: ['cookie.sole-purpose', 'cookie.inform-anyway'],
    },
  ]
}

function youCanSwitchOff(rows: readonly NoticeRow[]): Block[] {
  if (rows.length === 0) return []
  return [
    heading('What you can switch off'),
    {
      type: 'list',
      items: rows.map(
        ({ name, exception, objection }) =>
          `${name}: ${exceptionWords[exception].why}. Where to say no: ${objection || '[where?]'}.`,
      ),
      facts: rows.map(({ id }) => `cookies.${id}`),
      rules: ['cookie.statistics', 'cookie.appearance'],
    },
    {
      type: 'paragraph',
      words: `Saying no is simple and costs nothing. From then on it stays off, and the rest of the site works as before.${rows.some(({ exception }) => exception === 'statistics') ? ' From statistics we keep totals only: nobody is followed, no visit is recorded, and no advert is measured.' : ''}`,
      rules: ['cookie.statistics', 'cookie.statistics.limits', 'cookie.appearance'],
    },
  ]
}

function onlyIfYouAgree(rows: readonly NoticeRow[]): Block[] {
  if (rows.length === 0) return []
  return [
    heading('What we set only if you agree'),
    {
      type: 'list',
      items: rows.map(({ name, purpose }) => [name, sentence(purpose)].filter(Boolean).join(': ')),
      facts: rows.map(({ id }) => `cookies.${id}`),
      rules: ['cookie.consent'],
    },
    {
      type: 'paragraph',
      words:
        'You can accept or decline each purpose by itself. Both take one press, nothing is ticked beforehand, and nothing of this is set before you choose. If you decline, the rest of the site stays open to you.',
      rules: ['cookie.banner', 'cookie.consent', 'consent.standard'],
    },
  ]
}

function howToChange({ site }: NoticeFacts, rows: readonly NoticeRow[]): Block[] {
  if (!rows.some(({ result }) => result === 'consent' || result === 'exempt-with-switch')) return []
  const place = site.changePlace === '' ? '' : ` You find it here: ${site.changePlace}.`
  return [
    heading('How to change your mind'),
    {
      type: 'paragraph',
      words: `You can change your choice at any time, as easily as you made it.${place} What lies on your device already you can also remove in the settings of your browser.`,
      facts: ['cookies.site'],
      rules: ['cookie.banner', 'consent.withdraw'],
    },
  ]
}

function contact({ organisation }: Frame): Block[] {
  const { privacyPolicyUrl } = organisation
  const policy =
    privacyPolicyUrl === '' ? '' : ` How we use information about people is in our privacy policy: ${privacyPolicyUrl}.`
  return [
    heading('Questions and complaints'),
    {
      type: 'paragraph',
      words: `Ask us: ${complaintRoute(organisation)}. ${regulatorSentence(organisation)}${policy}`,
      facts: ['organisation'],
      rules: ['cookie.gdpr-second', 'complaint.notice'],
    },
  ]
}

const heading = (text: string): Block => ({ type: 'heading', level: 1, text })

const sentence = (text: string) => (text === '' || /[.!?]$/u.test(text) ? text : `${text}.`)
