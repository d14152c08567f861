import { describe, expect, it } from 'vitest'
import { blocksToText } from '@core/documents/blocks-to-text'
import { checkOwnText } from '@core/documents/check-own/check-own-text'
import { ownFindingBlocks } from '@core/documents/check-own/finding-blocks'
import { periodClaims } from '@core/documents/check-own/period-claims'
import { staleClaims, staleLaw } from '@core/documents/check-own/stale-law'
import { isRuleId } from '@core/law/rules'
import { newOrganisation } from '@core/organisation/new-organisation'
import { composeDocument } from '@core/documents/framed'
import { templates } from '@core/documents/templates/index'
import { textLines } from '@core/documents/cross-check/text-lines'
import { larkfield, larkfieldFacts, larkfieldFrame } from '../larkfield'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'

/** Sentences as they stand in older notices, and the one claim each makes. */
const stale: readonly (readonly [string, string])[] = [
  ['Data goes to the USA under the EU-US Privacy Shield.', 'privacy-shield'],
  ['You have the right under Article 77 to complain to us and to the ICO.', 'article-77'],
  ['You can complain to the Information Commissioner’s Office at any time.', 'regulator-only'],
  ['We answer access requests within 40 days.', 'forty-days'],
  ['There is a fee of £10 for an access request.', 'ten-pounds'],
  ['Subject access requests must be made in writing.', 'in-writing-only'],
  ['Article 22 gives you the right to object to automated decisions.', 'article-22'],
  ['We comply with the Data Protection Act 1998.', 'act-1998'],
  ['We comply with the GDPR.', 'eu-gdpr'],
  ['The lead supervisory authority is the CNIL.', 'eu-regulator'],
  ['We are ready for the Data Protection and Digital Information Bill.', 'never-enacted'],
  [
    'The exemption for companies and other corporate subscribers is an exemption that will end soon.',
    'corporate-exemption-ends',
  ],
  ['Breaking these rules can cost up to £500,000.', 'half-a-million'],
  ['We pay a registration fee of £35.', 'old-fee'],
  ['Cookies are set without consent only where strictly necessary.', 'two-exceptions'],
  ['By continuing to use this website you agree to our cookies.', 'by-continuing'],
  ['Tick this box if you do not want to hear from us.', 'pre-ticked'],
  ['We keep your details indefinitely.', 'without-end'],
  ['Transfers rest on the standard contractual clauses.', 'clauses-without-addendum'],
  ['Transfers rest on Safe Harbor.', 'safe-harbor'],
]

/** The same matters, said rightly. */
const right = [
  'Privacy Shield is invalid and we do not rely on it.',
  'You can complain to us first, and then to the Information Commissioner’s Office.',
  'We comply with the UK GDPR and the Data Protection Act 2018.',
  'We answer within one month.',
  'You may ask in writing or by telephone.',
  'Articles 22A to 22D apply.',
  'There are five exceptions for cookies, among them what is strictly necessary.',
  'We do not keep anything indefinitely.',
  'We use the EU’s standard contractual clauses with the UK Addendum.',
]

describe('stale law in a document that was not made here', () => {
  it.each(stale)('“%s” is found', (sentence, id) => {
    const found = staleLaw(`Our notice.\n${sentence}`)
    expect(found.map((one) => one.id)).toContain(id)
    expect(found.find((one) => one.id === id)?.sentence).toBe(sentence)
  })

  it('covers every claim there is, each with rules that exist', () => {
    expect(staleClaims.map(({ id }) => id).toSorted()).toEqual(stale.map(([, id]) => id).toSorted())
    for (const { rules } of staleClaims) {
      expect(rules.length).toBeGreaterThan(0)
      for (const id of rules) expect(isRuleId(id)).toBe(true)
    }
  })

  it.each(right)('“%s” is left alone', (sentence) => {
    expect(staleLaw(sentence)).toEqual([])
  })

  it('finds nothing in what is made here', () => {
    const policy = composeDocument(privacyPolicy, larkfieldFacts(), larkfieldFrame)
    expect(staleLaw(textLines(policy))).toEqual([])
    for (const template of templates.filter((one) => one.place === 'gallery' && one.facts.safeParse({}).success)) {
      const words = textLines(composeDocument(template, template.facts.parse({}), larkfieldFrame))
      expect([template.id, staleLaw(words).map(({ id, sentence }) => `${id}: ${sentence}`)]).toEqual([template.id, []])
    }
  })
})

describe('stale facts', () => {
  const record = { organisation: larkfield, periods: { recordings: 6 } }
  const text = [
    'Larkfield Coaching Ltd, 9 Old Street, London EC1V 9HX, company number 99999999, registration ZA999999.',
    'Write to old@larkfield.example or ring 020 7946 0999.',
    'Call recordings are kept for two years and then deleted.',
  ].join('\n')

  it('are named beside what the record says', () => {
    expect(checkOwnText(text, record).map(({ id }) => id)).toEqual([
      'fact.email',
      'fact.phone',
      'fact.address',
      'fact.registration',
      'fact.company-number',
      'fact.period',
    ])
    const words = blocksToText(ownFindingBlocks('old.txt', checkOwnText(text, record), '2026-11-24'))
    expect(words).toContain('Call recordings: 2 years here, 6 months in your record')
    expect(words).toContain('The record says 020 7946 0123.')
  })

  it('are none where the document says what the record says', () => {
    const policy = textLines(composeDocument(privacyPolicy, larkfieldFacts(), larkfieldFrame))
    expect(checkOwnText(policy, record)).toEqual([])
    expect(checkOwnText('A note.', { organisation: newOrganisation(), periods: {} })).toEqual([])
    expect(checkOwnText('A note.', record).map(({ id }) => id)).toEqual(['fact.name'])
  })

  it('reads a period where a sentence says what it is about, and nowhere else', () => {
    expect(periodClaims('We keep recorded calls for six months.')).toMatchObject([{ topic: 'recordings', months: 6 }])
    expect(periodClaims('Our lists of requests: 3 years after the request is closed.')).toMatchObject([
      { topic: 'requests', months: 36 },
    ])
    expect(periodClaims('We have been coaching for twelve years.')).toEqual([])
  })
})
