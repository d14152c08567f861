import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pecrPolicy } from '@core/documents/templates/pecr-policy'
import type { HouseOptions } from '@core/flows/house-options'
import { createDocumentsService } from '../../../src/register/documents/documents-service'
import { readCallPapers } from '../../../src/register/documents/call-papers'
import { openTestRegister, type TestRegister } from '../../fixtures/register'
import { larkfield, larkfieldFacts } from '../../core/documents/larkfield'
import { coachPecr, recordedCalls } from '../../core/documents/source-facts'

let opened: TestRegister
let house: HouseOptions

beforeEach(() => {
  opened = openTestRegister()
  house = {}
})
afterEach(() => opened.close())

function service() {
  const documents = createDocumentsService(opened.deps, { organisation: { get: () => larkfield }, house: () => house })
  readCallPapers(documents)
  return documents
}

describe('answers that were given elsewhere', () => {
  it('the first draft takes what the privacy policy says, once somebody saved it', () => {
    const documents = service()
    expect(documents.draft({ templateId: 'pecr-policy' }).facts).toMatchObject({
      channels: [],
      screening: { provider: '' },
    })
    documents.saveDraft({ templateId: 'privacy-policy', facts: larkfieldFacts() })
    expect(documents.draft({ templateId: 'pecr-policy' }).facts).toMatchObject({
      channels: ['live-call', 'email', 'sms'],
      screening: { provider: 'Numbercheck' },
    })
  })

  it('an own rule that is switched puts the approved PECR policy out of date', () => {
    house = coachPecr().house
    const documents = service()
    const { id } = documents.save({ templateId: 'pecr-policy', about: '', facts: coachPecr() })
    expect(documents.states().find(({ templateId }) => templateId === 'pecr-policy')?.state).toBe('draft')
    documents.approve({ id, nextReviewOn: '2027-11-24', checked: [...pecrPolicy.checkBeforeUse] })
    const state = () => documents.states().find(({ templateId }) => templateId === 'pecr-policy')
    expect(state()?.state).toBe('current')
    house = { ...house, noUnder18: true }
    expect(state()?.state).toBe('out-of-date')
    expect(state()?.changes.map(({ say }) => say)).toEqual(['Your own rules'])
  })

  it('the announcement and the request form follow the answers of the policy', () => {
    const documents = service()
    documents.saveDraft({ templateId: 'call-recording-policy', facts: recordedCalls() })
    for (const templateId of ['recording-announcement', 'recording-request']) {
      const now = documents.now({ templateId })
      expect(now.gaps, templateId).toEqual([])
      expect(JSON.stringify(now.blocks), templateId).toContain('a company director')
    }
  })
})
