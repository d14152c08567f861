import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '@core/contract/errors'
import { blocksToText } from '@core/documents/blocks-to-text'
import { documentsContract } from '@core/documents/contract'
import { toText } from '@core/documents/to-text'
import { complaintForm } from '@core/documents/templates/complaint-form'
import { complaintsProcedure } from '@core/documents/templates/complaints-procedure'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import { retentionSchedule } from '@core/documents/templates/retention-schedule'
import type { Organisation } from '@core/organisation/organisation'
import { spanOf } from '@core/retention/period'
import { starterRows } from '@core/retention/starter-rows'
import { createDocumentsService } from '../../../src/register/documents/documents-service'
import { larkfield, larkfieldFacts } from '../../core/documents/larkfield'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

const nextReviewOn = '2027-11-24'

let test: TestRegister
let organisation: Organisation
let rows: readonly object[]
const service = () => {
  const made = createDocumentsService(test.deps, { organisation: { get: () => organisation } })
  made.readFrom({ 'retention-schedule': () => ({ rows }) })
  return made
}
const asked = (template: { id: string; checkBeforeUse: readonly string[] }) => ({
  templateId: template.id,
  nextReviewOn,
  checked: [...template.checkBeforeUse],
})
const statusesOf = (templateId: string) =>
  service()
    .list({ templateId })
    .map(({ seq, status }) => [seq, status])

/** What a call refuses, in words. */
function refusal(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof AppError) return error.detail.issues?.[0]?.message ?? error.detail.reason ?? error.code
    throw error
  }
  throw new Error('was not refused')
}

beforeEach(() => {
  test = openTestRegister()
  organisation = larkfield
  // The longest time of a recording is for somebody to type (`retention.defaults`).
  rows = starterRows('coaching').map((row) =>
    row.category === 'call-recording' ? { ...row, maximum: spanOf(12, 'months') } : row,
  )
})
afterEach(() => test.close())

describe('a document that is ready by itself', () => {
  it('is approved as it reads, and keeps the ticks; exactly one version is current', () => {
    expect(service().now({ templateId: complaintForm.id })).toMatchObject({ state: { state: 'none' }, gaps: [] })
    const [first] = service().renew({ documents: [asked(complaintForm)] })
    organisation = { ...larkfield, email: 'office@larkfield.example' }
    service().renew({ documents: [asked(complaintForm)] })
    expect(statusesOf(complaintForm.id)).toEqual([
      [2, 'current'],
      [1, 'superseded'],
    ])
    expect(service().get({ id: first?.id ?? '' }).checked).toEqual([...complaintForm.checkBeforeUse])
  })

  it('is not approved while a line is not ticked, and then none of those chosen is', () => {
    const documents = [asked(complaintForm), { ...asked(complaintsProcedure), checked: [] }]
    expect(refusal(() => service().renew({ documents }))).toBe('Tick each line once you have checked it.')
    expect(statusesOf(complaintForm.id)).toEqual([])
    expect(
      refusal(() => service().renew({ documents: [{ ...asked(complaintForm), nextReviewOn: '2026-11-24' }] })),
    ).toBe('The next review must be after today.')
    expect(refusal(() => service().now({ templateId: 'training-log' }))).toBe('not-found')
  })
})

describe('documents that are out of date', () => {
  beforeEach(() => {
    service().renew({ documents: [asked(complaintForm), asked(complaintsProcedure), asked(retentionSchedule)] })
  })

  it('are listed with what would change, word by word, and renewed together', () => {
    expect(service().stale()).toEqual([])
    organisation = { ...larkfield, privacyLeadEmail: 'data@larkfield.example', email: 'data@larkfield.example' }
    const stale = documentsContract.stale.output.parse(service().stale())
    expect(stale.map(({ templateId }) => templateId)).toEqual(['complaint-form', 'complaints-procedure'])
    const words = toText(stale[0]?.difference ?? [])
    expect(words).toContain('[taken out: privacy')
    expect(words).toContain('[new: data')
    expect(stale[0]?.changes.map(({ say }) => say)).toContain('E-mail for questions about privacy')
    service().renew({ documents: [asked(complaintForm), asked(complaintsProcedure)] })
    expect(service().stale()).toEqual([])
    expect(
      service()
        .due()
        .map(({ on }) => on),
    ).toEqual([nextReviewOn, nextReviewOn, nextReviewOn])
  })

  it('name the row of the list that changed', () => {
    rows = rows.map((row, index) => (index === 0 ? { ...row, owner: 'Ruth Calder' } : row))
    const [stale] = service().stale()
    expect(stale?.templateId).toBe('retention-schedule')
    expect(toText(stale?.difference ?? [])).toMatch(/Who: .*\[new: Ruth Calder\]/)
  })
})

describe('a paragraph of one’s own', () => {
  const paragraph = {
    id: null,
    templateId: privacyPolicy.id,
    after: 'How we keep it safe',
    words: 'Our filing cupboard stands in a locked room.',
  }

  it('stands in its section, and stays when the document is made anew', () => {
    service().saveOwn(paragraph)
    const save = () => service().save({ templateId: privacyPolicy.id, about: '', facts: larkfieldFacts() })
    const first = blocksToText(save().blocks)
    expect(first).toContain(paragraph.words)
    expect(first.indexOf(paragraph.words)).toBeGreaterThan(first.indexOf('How we keep it safe'))
    expect(first.indexOf(paragraph.words)).toBeLessThan(first.indexOf('Our website and cookies'))
    organisation = { ...larkfield, name: 'Fellside Coaching Ltd' }
    expect(blocksToText(save().blocks)).toContain(paragraph.words)
  })

  it('makes an approved version out of date, and is taken out again', () => {
    service().renew({ documents: [asked(complaintForm)] })
    const [own] = service().saveOwn({ ...paragraph, templateId: complaintForm.id, after: '' })
    expect(service().stale()[0]?.changes).toEqual([{ fact: 'own', say: 'Your own paragraphs' }])
    service().removeOwn({ id: own?.id ?? '' })
    expect(service().stale()).toEqual([])
  })

  it('may not say what is not true any more', () => {
    const words = 'We send it to the United States under Privacy Shield.'
    expect(refusal(() => service().saveOwn({ ...paragraph, words }))).toMatch(/invalid since July 2020/)
    expect(refusal(() => service().saveOwn({ ...paragraph, words: 'You may complain under Article 77.' }))).toMatch(
      /Article 77|complain/,
    )
    expect(service().now({ templateId: complaintForm.id }).own).toEqual([])
  })
})

describe('current documents held against each other', () => {
  it('agree when they are made from the same facts, and are named when one is left behind', () => {
    const { id } = service().save({ templateId: privacyPolicy.id, about: '', facts: larkfieldFacts() })
    service().approve({ id, nextReviewOn, checked: [...privacyPolicy.checkBeforeUse] })
    service().renew({ documents: [asked(complaintForm)] })
    expect(service().contradictions()).toEqual([])
    organisation = { ...larkfield, privacyLeadEmail: 'data@larkfield.example' }
    service().renew({ documents: [asked(complaintForm)] })
    const found = documentsContract.contradictions.output.parse(service().contradictions())
    expect(found.map((one) => one.id)).toContain('details.privacyLeadEmail')
    expect(found[0]?.says.map(({ document }) => document)).toEqual(['Privacy policy', 'Complaint form'])
    expect(
      service()
        .quiet()
        .map(({ title }) => title),
    ).toContain('Two documents contradict each other')
  })
})

describe('an organisation’s own old document', () => {
  it('is read from a file in memory, and leaves no trace in the register', async () => {
    const words =
      'Larkfield Coaching Ltd\nWe send data to the US under Privacy Shield.\nWrite to old@larkfield.example.'
    const bytes = new TextEncoder().encode(words)
    const calls = service()
    const { id } = calls.checkOwnBegin({ size: bytes.length })
    calls.checkOwnAppend({ id, bytes })
    const read = documentsContract.checkOwn.output.parse(await calls.checkOwn({ id, ending: 'txt' }))
    expect(read.state === 'read' && read.findings.map((one) => one.id)).toEqual(['privacy-shield', 'fact.email'])
    await expect(calls.checkOwn({ id, ending: 'txt' })).rejects.toThrow(AppError)
    expect(test.deps.register.read.all(`SELECT 1 FROM audit_event WHERE action LIKE 'documents.%'`)).toEqual([])
  })
})
