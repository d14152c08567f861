import { blocksToText } from '@core/documents/blocks-to-text'
import { composeDocument } from '@core/documents/framed'
import { complaintForm } from '@core/documents/templates/complaint-form'
import { complaintNoticeLine } from '@core/documents/templates/complaint-notice-line'
import { complaintsProcedure } from '@core/documents/templates/complaints-procedure'
import { complaintRoute } from '@core/documents/templates/complaint-route'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import { newOrganisation } from '@core/organisation/new-organisation'
import { describe, expect, it } from 'vitest'
import { everyLetter } from '../requests/letter-cases'
import { larkfield, larkfieldFacts, larkfieldFrame } from './larkfield'

const organisation = {
  ...newOrganisation(),
  name: 'Larkfield Coaching Ltd',
  email: 'hello@larkfield.example',
  phone: '020 7946 0100',
  address: '4 Larkfield Mews\nLondon N1 0ZZ',
  complaintUrl: 'https://larkfield.example/complaints',
}
const frame = { organisation, madeOn: '2026-11-24', version: 0, nextReviewOn: '' } as const
const documents = [complaintForm, complaintsProcedure, complaintNoticeLine]

describe('the documents on complaints (row H3)', () => {
  it('all three name the same contact route, from the facts of the organisation', () => {
    const route = complaintRoute(organisation)
    expect(route).toBe(
      'https://larkfield.example/complaints; hello@larkfield.example; 020 7946 0100; 4 Larkfield Mews, London N1 0ZZ',
    )
    for (const one of documents) expect(blocksToText(composeDocument(one, {}, frame)), one.id).toContain(route)
    const moved = { ...frame, organisation: { ...organisation, privacyLeadEmail: 'ruth@larkfield.example', phone: '' } }
    for (const one of documents) {
      const text = blocksToText(composeDocument(one, {}, moved))
      expect(text, one.id).toContain(complaintRoute(moved.organisation))
      expect(text, one.id).not.toContain('020 7946 0100')
    }
  })

  it('the privacy policy made here and the letters of a case name the same ways', () => {
    const { complaintUrl, privacyLeadEmail, phone } = larkfield
    expect(complaintRoute(larkfield)).toContain([complaintUrl, privacyLeadEmail, phone].join('; '))
    const policy = blocksToText(privacyPolicy.compose(larkfieldFacts(), larkfieldFrame))
    const section = policy.slice(policy.indexOf('How to complain'))
    const letters = everyLetter().filter(({ kind }) => kind === 'access')
    for (const way of [complaintUrl, privacyLeadEmail, phone]) {
      expect(section).toContain(way)
      for (const { name, blocks } of letters) expect(blocksToText(blocks), name).toContain(way)
    }
  })

  it('all three name the regulator and the thirty days, and none names Article 77', () => {
    for (const one of documents) {
      const text = blocksToText(composeDocument(one, {}, frame))
      expect(text, one.id).toContain(organisation.regulator.name)
      expect(text, one.id).toContain('within 30 days')
      expect(text, one.id).not.toMatch(/Article 77|undefined/)
    }
  })

  it('are not ready while there is no way to complain', () => {
    const bare = { ...frame, organisation: { ...newOrganisation(), name: 'Larkfield' } }
    for (const one of documents) {
      expect(one.gaps({}, frame), one.id).toEqual([])
      expect(one.gaps({}, bare), one.id).toHaveLength(1)
    }
  })
})
