import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksToText } from '@core/documents/blocks-to-text'
import type { Frame } from '@core/documents/template'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import type { PrivacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import { blankFacts } from '@core/documents/templates/privacy-policy/starter/blank'
import { starterFacts } from '@core/documents/templates/privacy-policy/starter/index'
import { rules } from '@core/law/rules'
import { newOrganisation } from '@core/organisation/new-organisation'
import { sectors } from '@core/organisation/organisation'
import { larkfieldFacts, larkfieldFrame } from '../larkfield'
import { howOften } from '../../../fixtures/how-often'

/** The complete facts with one answer replaced. */
function facts(path: string, value: unknown): PrivacyPolicyFacts {
  const copy: unknown = structuredClone(larkfieldFacts())
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let at = copy as Record<string, unknown>
  for (const key of keys) at = at[key] as Record<string, unknown>
  at[last] = value
  return privacyPolicy.facts.parse(copy)
}

const gapsOf = (given: PrivacyPolicyFacts, frame: Frame = larkfieldFrame) => privacyPolicy.gaps(given, frame)
const wordsOf = (given: PrivacyPolicyFacts, frame: Frame = larkfieldFrame) =>
  blocksToText(privacyPolicy.compose(given, frame))

describe('a complete policy', () => {
  it('has no gaps', () => {
    expect(gapsOf(larkfieldFacts())).toEqual([])
  })

  it('numbers its sections without a hole', () => {
    const numbers = wordsOf(larkfieldFacts())
      .split('\n')
      .flatMap((line) => /^(\d+)\. /.exec(line)?.[1] ?? [])
    expect(numbers.map(Number)).toEqual(numbers.map((_, i) => i + 1))
    expect(numbers.length).toBe(14)
  })

  it('rests on rules that exist', () => {
    const cited = privacyPolicy.compose(larkfieldFacts(), larkfieldFrame).flatMap((block) => block.rules ?? [])
    expect(cited.length).toBeGreaterThan(20)
    expect(cited.filter((id) => !Object.hasOwn(rules, id))).toEqual([])
  })

  it('never cites Article 77 or Privacy Shield', () => {
    expect(wordsOf(larkfieldFacts())).not.toMatch(/article 77|privacy shield/i)
  })

  it('grows by a section for a purpose that is added', () => {
    const complete = larkfieldFacts()
    const [first, ...rest] = complete.categories
    if (!first) throw new Error('no category')
    const [use] = first.uses
    if (!use) throw new Error('no use')
    const more = {
      ...complete,
      categories: [
        { ...first, uses: [...first.uses, { ...use, id: 'events', title: 'Inviting you to events' }] },
        ...rest,
      ],
    }
    expect(wordsOf(more)).toContain('2.1d Inviting you to events')
    expect(wordsOf(complete)).not.toContain('2.1d')
  })
})

describe('a policy is not complete while', () => {
  it.each<[string, string, unknown]>([
    ['nobody is in it', 'categories', []],
    ['what is held is empty', 'categories.0.data', ' '],
    ['the source is empty', 'categories.0.source', ''],
    ['it does not say whether it must be given', 'categories.0.mustProvide', ''],
    ['a group has no use', 'categories.0.uses', []],
    ['a purpose is empty', 'categories.0.uses.0.purpose', ''],
    ['a use has no reason', 'categories.0.uses.0.bases', []],
    ['a legitimate interest is not named', 'categories.0.uses.0.interest', ''],
    ['a period is missing', 'categories.2.uses.1.retention.months', null],
    ['what starts the period is missing', 'categories.2.uses.1.retention.from', ''],
    ['what ends it is missing', 'categories.0.uses.0.retention.until', ''],
    ['an open end has no review', 'categories.0.uses.0.retention.reviewMonths', null],
    ['something is kept indefinitely', 'categories.0.uses.0.retention.until', 'indefinitely'],
    ['something is kept for ever', 'categories.0.uses.0.retention.until', 'we stop, for ever otherwise'],
    ['beliefs are held without a second reason', 'categories.2.uses.1.special.condition', ''],
    [
      'coaching notes are kept for seven years without a reason',
      'categories.2.uses.1.retention',
      { kind: 'period', months: 84, from: 'your coaching ends', until: '', reviewMonths: null, note: '' },
    ],
    ['nobody said who else sees it', 'recipients', []],
    ['a recipient has no name', 'recipients.1.name', ''],
    ['a recipient has no country', 'recipients.0.country', ''],
    ['a supplier has no contract', 'recipients.2.contract', false],
    ['a transfer has no safeguard', 'recipients.1.safeguard', ''],
    ['a safeguard was never checked', 'recipients.1.safeguardCheckedOn', ''],
    ['the data bridge is used for another country', 'recipients.1.country', 'India'],
    ['adequacy is claimed for the United States', 'recipients.1.safeguard', 'adequacy'],
    ['nothing about security is ticked', 'security.ticks', []],
    ['the website is unanswered', 'website.used', ''],
    ['cookies are unanswered', 'cookies.used', ''],
    ['nobody said who sets a cookie', 'cookies.rows.0.setBy', ''],
    ['a statistics cookie cannot be refused', 'cookies.rows.0.objection', ''],
    ['recording is unanswered', 'recording.used', ''],
    ['recorded calls have no purpose', 'recording.used', 'yes'],
    ['marketing is unanswered', 'marketing.emails', ''],
    ['numbers are not screened', 'marketing.screening', false],
    ['e-mails have no way out', 'marketing.everyMessage', false],
    ['decisions by computer are unanswered', 'automated.used', ''],
    ['the lists have no period', 'records.requestMonths', null],
    ['Privacy Shield is named', 'recipients.1.does', 'Sending e-mails under the EU–US Privacy Shield'],
    ['Article 77 is cited', 'categories.0.uses.0.statement', 'You may complain under Article 77 of the UK GDPR'],
    ['a placeholder is left', 'categories.0.uses.0.purpose', 'To send [what you send]'],
  ])('%s', (_why, path, value) => {
    const gaps = gapsOf(facts(path, value))
    expect(gaps.length).toBeGreaterThan(0)
    expect(gaps.some(({ fact }) => fact.startsWith(path.split('.')[0] ?? ''))).toBe(true)
    for (const { say } of gaps) expect(say).toMatch(/[.?]$/)
  })

  it.each(['name', 'address', 'privacyLeadRole', 'privacyLeadEmail'] as const)(
    'the organisation’s %s is missing',
    (field) => {
      const organisation = { ...larkfieldFrame.organisation, [field]: '' }
      expect(gapsOf(larkfieldFacts(), { ...larkfieldFrame, organisation }).map(({ fact }) => fact)).toContain(
        `organisation.${field}`,
      )
    },
  )

  it('a public body has no data protection officer', () => {
    const organisation = { ...larkfieldFrame.organisation, legalForm: 'public-body' } as const
    expect(gapsOf(larkfieldFacts(), { ...larkfieldFrame, organisation }).map(({ fact }) => fact)).toEqual([
      'organisation.dpoName',
    ])
  })

  it('nobody is named who looks into breaches, nor who looks after privacy', () => {
    const organisation = { ...larkfieldFrame.organisation, privacyLeadRole: '' }
    const nobody = facts('breach.role', '')
    expect(gapsOf(nobody)).toEqual([])
    expect(wordsOf(nobody)).toContain('Our Business Manager finds out what happened')
    expect(gapsOf(nobody, { ...larkfieldFrame, organisation }).map(({ fact }) => fact)).toContain('breach.role')
  })

  it('but a group that is left out asks nothing', () => {
    const given = facts('categories.5', { ...larkfieldFacts().categories[5], included: false, data: '', uses: [] })
    expect(gapsOf(given)).toEqual([])
    expect(wordsOf(given)).not.toContain('Supporters')
  })
})

describe('what the policy says of the organisation', () => {
  const { organisation } = larkfieldFrame
  const said = (privacyLeadRole: string) =>
    wordsOf(facts('breach.role', ''), { ...larkfieldFrame, organisation: { ...organisation, privacyLeadRole } })

  it('writes a role inside a sentence as it is spoken', () => {
    expect(said('Practice manager')).toContain('ask our practice manager: ')
    expect(said('Director')).toContain('Our director finds out what happened')
    for (const name of ['IT lead', 'Caldicott Guardian', 'Business Manager'])
      expect(said(name)).toContain(`ask our ${name}: `)
  })

  it('names nobody of its own for breaches in a first draft', () => {
    for (const sector of sectors) expect(starterFacts(sector).breach.role).toBe('')
  })

  it('shows every period in one table, recorded calls too', () => {
    const recorded = facts('recording.used', 'yes')
    expect(wordsOf(recorded)).toMatch(/All periods at a glance[^]*Recordings of calls[^]*Three months after the call/)
    expect(wordsOf(larkfieldFacts())).not.toContain('Recordings of calls')
  })

  it('a practice says that others who treat somebody see what they need, and writes about appointments by its task', () => {
    const practice = privacyPolicy.facts.parse(starterFacts('gp-practice'))
    expect(practice.recipients.map(({ name }) => name)).toEqual(['Hospitals and others who treat you'])
    const use = practice.categories[0]?.uses.find(({ id }) => id === 'appointments')
    expect(use).toMatchObject({ bases: ['public-task'], special: { condition: 'health-care' } })
  })
})

describe('the first draft', () => {
  it.each(sectors)('for %s fits its schema, claims nothing that was not ticked, and asks for the rest', (sector) => {
    const given = privacyPolicy.facts.parse(starterFacts(sector))
    const words = wordsOf(given)
    expect(given.security.ticks).toEqual([])
    expect(given.recipients.every(({ contract }) => !contract)).toBe(true)
    expect(words).not.toMatch(/encrypted|We do not record|written contract|stays in the United Kingdom/)
    expect(gapsOf(given).length).toBeGreaterThan(3)
    expect(gapsOf(given).filter(({ fact }) => fact.startsWith('categories'))).toEqual([])
  })
})

describe('whatever is typed', () => {
  const text = fc.oneof(
    fc.constantFrom('', ' ', 'a', 'Some words.', '\u202e right to left', '<b>x</b>', '= 1', 'ä 漢字 🙂'),
    fc.stringMatching(/^[a-z][a-z ,.'-]{0,30}$/),
  )

  /** The complete facts with every text, tick and number replaced at random. */
  const scrambled = fc.infiniteStream(fc.tuple(text, fc.boolean(), fc.integer({ min: 1, max: 1200 }))).map((stream) => {
    const next = () => stream.next().value as [string, boolean, number]
    const scramble = (value: unknown, key: string): unknown => {
      const [words, tick, number] = next()
      if (Array.isArray(value))
        return key === 'ticks' || key === 'bases' ? (tick ? value : []) : value.map((item) => scramble(item, ''))
      if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, scramble(v, k)]))
      if (typeof value === 'boolean') return tick
      if (typeof value === 'number') return tick ? number : null
      return fixed.has(key) || value === null ? value : words
    }
    return privacyPolicy.facts.parse(scramble(larkfieldFacts(), ''))
  })
  const fixed = new Set([
    'id',
    'role',
    'kind',
    'used',
    'condition',
    'safeguard',
    'safeguardCheckedOn',
    'calls',
    'emails',
  ])

  it('the document holds no trace of the program and no hole in a sentence', () => {
    fc.assert(
      fc.property(scrambled, (given) => {
        for (const frame of [larkfieldFrame, { ...larkfieldFrame, organisation: newOrganisation() }]) {
          for (const line of wordsOf(given, frame).split('\n')) {
            expect(line).not.toMatch(/\bundefined\b|\bnull\b|\bNaN\b|\[object|\{\{|\bTBC\b|\(\)|“”/)
            expect(line).not.toMatch(/^: |: ?\.$|^[.,;]/)
          }
        }
      }),
      { numRuns: howOften(40, 400) },
    )
  })

  it('a blank sheet composes too', () => {
    expect(() =>
      privacyPolicy.compose(blankFacts(), { ...larkfieldFrame, organisation: newOrganisation() }),
    ).not.toThrow()
    expect(gapsOf(blankFacts()).length).toBeGreaterThan(5)
  })
})
