import type { Block } from '../../../block'
import { missing, paragraph, type PolicySection } from '../section'
import { inside, tidy } from '../sentences'
import type { Cookie, CookieKind } from '../cookie'
import type { PrivacyPolicyFacts } from '../facts'
import type { Gap } from '../../../template'

/** The website: what it collects, and its cookies (S4-8 to S4-10, `cookie.statistics`, `cookie.consent`). */
export const website: PolicySection = {
  id: 'website',
  title: 'Our website and cookies',
  compose(facts) {
    if (facts.website.used !== 'yes')
      return paragraph(facts.website.used === 'no' ? 'We have no website.' : '', ['website.used'])
    return [
      ...paragraph(formSentence(facts.website), ['website.formOnly', 'website.formHandledAs']),
      ...cookieBlocks(facts),
    ]
  },
  gaps({ website: site, cookies }) {
    if (site.used === '') return [{ fact: 'website.used', say: 'Do you have a website?' }]
    if (site.used === 'no') return []
    if (cookies.used === '')
      return [{ fact: 'cookies.used', say: 'Does your website set cookies, or read anything from a visitor’s device?' }]
    if (cookies.used === 'no') return []
    if (cookies.rows.length === 0) return [{ fact: 'cookies.rows', say: 'Which cookies does your website set?' }]
    return [...cookies.rows.flatMap((row, i) => cookieGaps(row, `cookies.rows.${i}`)), ...choiceGap(cookies)]
  },
}

function formSentence({ formOnly, formHandledAs }: PrivacyPolicyFacts['website']): string {
  if (!formOnly) return ''
  const handled = inside(formHandledAs)
  return `Apart from what the rest of this section names, our website collects nothing about you but what you write in its contact form.${handled ? ` We handle that in the same way as ${handled}.` : ''}`
}

function cookieBlocks({ cookies }: PrivacyPolicyFacts): Block[] {
  if (cookies.used === 'no')
    return paragraph('Our website sets no cookies and reads nothing from your device.', ['cookies.used'])
  const rows = cookies.rows.map((row, index) => ({ row, index })).filter(({ row }) => inside(row.name))
  if (cookies.used !== 'yes' || rows.length === 0) return []
  const notice = inside(cookies.noticeUrl)
  return [
    ...paragraph(
      'A cookie is a small file that a website leaves on your device. Our site uses these, or things that work like them:',
      ['cookies.used'],
      ['cookie.prohibition'],
    ),
    {
      type: 'table',
      head: ['Name', 'Set by', 'What for', 'How long it stays', 'Your choice'],
      rows: rows.map(({ row }) => [
        tidy(row.name),
        tidy(row.setBy),
        inside(row.purpose),
        inside(row.lasts),
        choiceWords(row),
      ]),
      facts: rows.map(({ index }) => `cookies.rows.${index}`),
      rules: ['cookie.audit-row'],
    },
    ...paragraph(
      cookies.choice
        ? 'You can accept or decline cookies on our site, each kind by itself. Declining is as easy as accepting, and you can change your mind later.'
        : '',
      ['cookies.choice'],
      ['cookie.banner'],
    ),
    ...paragraph(notice && [{ text: 'More about them: ' }, { text: notice, href: notice }], ['cookies.noticeUrl']),
  ]
}

const choices: Record<CookieKind, (objection: string) => string> = {
  strict: () => 'The site does not work without it, so it is always set',
  statistics: (objection) => `Set unless you say no${objection ? `: ${objection}` : ''}`,
  appearance: (objection) => `Set unless you say no${objection ? `: ${objection}` : ''}`,
  consent: () => 'Set only if you say yes',
}

function choiceWords({ kind, objection }: Cookie): string {
  return choices[kind](inside(objection))
}

function cookieGaps(row: Cookie, path: string): Gap[] {
  const name = inside(row.name) || 'One cookie'
  const mayObject = row.kind === 'statistics' || row.kind === 'appearance'
  return [
    ...missing(row.name, `${path}.name`, 'What is the name of this cookie?'),
    ...missing(row.setBy, `${path}.setBy`, `${name}: who sets it?`),
    ...missing(row.purpose, `${path}.purpose`, `${name}: what is it for?`),
    ...missing(row.lasts, `${path}.lasts`, `${name}: how long does it stay?`),
    ...(mayObject ? missing(row.objection, `${path}.objection`, `${name}: where does a visitor say no to it?`) : []),
  ]
}

function choiceGap({ rows, choice }: PrivacyPolicyFacts['cookies']): Gap[] {
  if (choice || !rows.some((row) => row.kind === 'consent')) return []
  return [
    {
      fact: 'cookies.choice',
      say: 'A cookie that needs consent needs a real choice on your site. Tick it once it is there.',
    },
  ]
}
