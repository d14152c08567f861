import { rule, ruleIds, rules, isRuleId } from '@core/law/rules'
import { sources } from '@core/law/sources'
import { expect, test } from 'vitest'
import digestIds from '../../fixtures/law/rule-ids.json'

test('every id of the digest is a rule, and nothing else is', () => {
  expect(ruleIds.toSorted()).toEqual(digestIds.toSorted())
})

test('a checked rule has the day of the check, an unchecked one has none', () => {
  for (const id of ruleIds) {
    const checked = rule(id).confidence === 'V' || rule(id).confidence === 'V2'
    expect(rule(id).checkedOn, id).toBe(checked ? '2026-11-21' : null)
  }
})

test('law names an official page; our own rules never name an Act as theirs', () => {
  const withoutPage = ['pecr.tps.registration', 'consent.patient-care', 'confidential.patient', 'psm.tone', 'rec.pci']
  for (const id of ruleIds) {
    const { cite, confidence, url } = rule(id)
    if (confidence === 'product' || confidence === 'seed') {
      expect(cite, id).toMatch(/^(Steward’s own rule|House rule|Settled reading)/)
    } else if (!withoutPage.includes(id)) expect(url, id).toMatch(/^https:\/\//)
  }
})

test('only official publishers are cited, each page once', () => {
  const urls = Object.values(sources).map((page) => page.url)
  expect(new Set(urls).size).toBe(urls.length)
  for (const url of urls)
    expect(url).toMatch(
      /^https:\/\/(www\.legislation\.gov\.uk|ico\.org\.uk|transform\.england\.nhs\.uk|www\.enisa\.europa\.eu)\//,
    )
})

test('the words are for people: no code names, no working notes, plain quotation marks', () => {
  for (const id of ruleIds) {
    const { say, cite, note } = rule(id)
    for (const text of [say, cite, note ?? '']) {
      expect(text, id).not.toMatch(/seed|data subject|the app\b|`|\bLIA\b|\bArts? \d|\bregs? \d|e\.g\.|"|'| = |\bemail/)
    }
    expect(say, id).toMatch(/^[A-Z“]/)
    expect(say, id).toMatch(/[.”]$/)
  }
})

test('the ground that is not in force is switched off, and only that', () => {
  expect(ruleIds.filter((id) => rule(id).disabled)).toEqual(['erase.malicious'])
})

test('what the Act of 2025 touched is reviewed by February 2027', () => {
  expect(rules['sar.pause'].reviewBy).toBe('2027-02-28')
  expect(rules['complaint.ack'].reviewBy).toBe('2027-02-28')
  expect(rules['pecr.r22.charity'].reviewBy).toBe('2027-02-28')
})

test('an id from storage is recognised or refused', () => {
  expect(isRuleId('sar.roll')).toBe(true)
  expect(isRuleId('toString')).toBe(false)
})
