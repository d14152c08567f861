import { departures } from '@core/documents/departures'
import { findTemplate } from '@core/documents/find-template'
import { rules, type RuleId } from '@core/law/rules'
import { describe, expect, it } from 'vitest'

/** Where a source departs from the law of today: beside which document that is said, what it said, and the law that holds. */
const points: readonly [source: string, templateId: string, often: RegExp, rule: RuleId][] = [
  ['recruiter', 'pecr-policy', /rule for companies is about to end/, 'pecr.r22.eprivacy-note'],
  ['recruiter', 'pecr-policy', /accepted on LinkedIn/, 'consent.standard'],
  ['recruiter', 'pecr-policy', /registered with TPS/, 'pecr.tps.registration'],
  ['practice', 'pecr-policy', /“explicit” consent/, 'consent.standard'],
  ['practice', 'public-body-guidance', /everybody with diabetes/, 'psm.seed2-conflict'],
  ['practice', 'pecr-policy', /January 2019/, 'cookie.prohibition'],
  ['practice', 'cookie-notice', /two exceptions/, 'cookie.statistics'],
  ['calls', 'call-recording-policy', /goes on with the call agrees/, 'rec.basis'],
  ['calls', 'recording-announcement', /you agree to be recorded/, 'rec.basis'],
  ['calls', 'call-recording-policy', /website and in the terms/, 'rec.inform'],
  ['calls', 'call-recording-policy', /must be in writing/, 'rights.any-form'],
  ['calls', 'recording-request', /must ask in writing/, 'rights.any-form'],
  ['calls', 'call-recording-policy', /periodically archived/, 'rec.retention'],
  ['calls', 'call-recording-policy', /“GDPR”/, 'rec.policy-fields'],
  ['coach', 'privacy-policy', /Privacy Shield/, 'transfer.us'],
  ['coach', 'privacy-policy', /indefinitely/, 'retention.principle'],
  ['coach', 'privacy-policy', /only before a first call/, 'pecr.r21.tps'],
  ['coach', 'privacy-policy', /Legitimate interests for everybody/, 'pecr.subscriber.individual'],
  ['coach', 'privacy-policy', /news to associates and suppliers/, 'pecr.r22.consent'],
  ['coach', 'privacy-policy', /a log without due dates/, 'rights.log'],
  ['coach', 'privacy-policy', /No way to complain/, 'complaint.right'],
  ['public body', 'public-body-guidance', /August 2021 is new/, 'psm.all-sectors'],
]

describe('where the sources departed from the law', () => {
  it.each(points)('%s: beside %s stands %s', (_source, templateId, often, rule) => {
    const said = departures[templateId]?.find((one) => often.test(one.often))
    expect(said?.rules).toContain(rule)
    expect(said?.today.length).toBeGreaterThan(20)
  })

  it('each note is beside a document there is, and names rules there are', () => {
    for (const [templateId, said] of Object.entries(departures)) {
      expect(findTemplate(templateId)?.id).toBe(templateId)
      for (const one of said) for (const id of one.rules) expect(Object.hasOwn(rules, id), id).toBe(true)
    }
  })
})
