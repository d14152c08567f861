import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '@core/contract/errors'
import { decide } from '@core/decisions/decide'
import { newDecision } from '@core/decisions/decision'
import { liveCall } from '@core/flows/trees/live-call'
import { blocksToText } from '@core/documents/blocks-to-text'
import { documentsContract } from '@core/documents/contract'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import type { PrivacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import type { Organisation } from '@core/organisation/organisation'
import { createDocumentsService } from '../../../src/register/documents/documents-service'
import { openTestRegister, type TestRegister } from '../../fixtures/register'
import { larkfield, larkfieldFacts } from '../../core/documents/larkfield'

const templateId = 'privacy-policy'
const nextReviewOn = '2027-11-24'
const checked = [...privacyPolicy.checkBeforeUse]

let test: TestRegister
let organisation: Organisation | null
const service = () => createDocumentsService(test.deps, { organisation: { get: () => organisation } })
const save = (facts: PrivacyPolicyFacts = larkfieldFacts()) => service().save({ templateId, about: '', facts })
const state = () =>
  service()
    .states()
    .find((one) => one.templateId === templateId)

/** The code and the paths of what a call refuses. */
function refusal(act: () => unknown): { code: string; paths: string[]; reason?: string } {
  try {
    act()
  } catch (error) {
    if (error instanceof AppError)
      return {
        code: error.code,
        paths: (error.detail.issues ?? []).map(({ path }) => path),
        reason: error.detail.reason,
      }
    throw error
  }
  throw new Error('was not refused')
}

beforeEach(() => {
  test = openTestRegister()
  organisation = larkfield
})
afterEach(() => test.close())

describe('the draft of a document', () => {
  it('is proposed from the sector before anything is typed', () => {
    const draft = service().draft({ templateId })
    expect(draft.savedAt).toBeNull()
    expect(draft.facts).toHaveProperty('categories.0.title', 'Contacts in organisations')
    expect(state()).toMatchObject({ state: 'none', current: null, latest: null })
  })

  it('is kept as typed, also after a restart, with gaps and all', () => {
    const facts = { ...larkfieldFacts(), automated: { used: '' as const, explain: '' } }
    expect(service().saveDraft({ templateId, facts }).savedAt).toBe(test.deps.clock.now())
    test.reopen()
    expect(service().draft({ templateId })).toEqual({ templateId, facts, savedAt: test.deps.clock.now() })
    expect(state()).toMatchObject({ state: 'draft', gaps: 1 })
  })

  it('leaves the names of the answers in the audit trail, and no line when nothing changed', () => {
    const facts = larkfieldFacts()
    service().saveDraft({ templateId, facts })
    service().saveDraft({ templateId, facts: { ...facts, breach: { role: 'Office Manager' } } })
    service().saveDraft({ templateId, facts: { ...facts, breach: { role: 'Office Manager' } } })
    const lines = test.deps.register.read.all<{ detail: string }>(
      `SELECT * FROM audit_event WHERE action = 'documents.saveDraft'`,
    )
    expect(lines).toHaveLength(2)
    expect(JSON.stringify(lines[1])).toContain('breach')
    expect(JSON.stringify(lines)).not.toContain('Office Manager')
  })

  it('refuses answers that do not fit, with the place of each', () => {
    const facts = { ...larkfieldFacts(), breach: { role: 'x'.repeat(301) } }
    expect(refusal(() => service().saveDraft({ templateId, facts }))).toMatchObject({
      code: 'invalid-input',
      paths: ['breach.role'],
    })
    expect(refusal(() => service().draft({ templateId: 'no-such' })).code).toBe('not-found')
    expect(service().draft({ templateId }).savedAt).toBeNull()
  })
})

describe('a saved version', () => {
  it('keeps the facts, the profile and the words as they were', () => {
    const version = save()
    organisation = { ...larkfield, name: 'Other Ltd' }
    const read = service().get({ id: version.id })
    expect(documentsContract.get.output.parse(read)).toEqual(version)
    expect(blocksToText(read.blocks)).toContain('Larkfield Coaching Ltd · Draft · 24 November 2026')
    expect(read).toMatchObject({ seq: 1, status: 'draft', templateVersion: privacyPolicy.version, approvedOn: '' })
  })

  it('is numbered, and a newer draft takes the place of an older one', () => {
    save()
    save()
    expect(
      service()
        .list({ templateId })
        .map(({ seq, status }) => [seq, status]),
    ).toEqual([
      [2, 'draft'],
      [1, 'superseded'],
    ])
  })

  it('can be listed by record, at most so many', () => {
    save()
    expect(service().list({ about: 'some-record' })).toEqual([])
    expect(service().list({ about: '' })).toHaveLength(1)
    expect(service().list({ limit: 1, offset: 1 })).toEqual([])
  })
})

describe('approval', () => {
  it('makes one version current, with its number and dates in the words', () => {
    const approved = service().approve({ id: save().id, nextReviewOn, checked })
    expect(approved).toMatchObject({ status: 'current', approvedOn: '2026-11-24', nextReviewOn })
    expect(blocksToText(service().get({ id: approved.id }).blocks)).toContain(
      'Version 1 · 24 November 2026 · Next review 24 November 2027',
    )
    expect(state()).toMatchObject({ state: 'current', changes: [], gaps: 0 })
  })

  it('supersedes the version before, which stays as it was', () => {
    const first = service().approve({ id: save().id, nextReviewOn, checked })
    const second = service().approve({ id: save().id, nextReviewOn, checked })
    expect(
      service()
        .list({ templateId })
        .map(({ seq, status }) => [seq, status]),
    ).toEqual([
      [2, 'current'],
      [1, 'superseded'],
    ])
    expect(service().get({ id: first.id }).blocks).toEqual(first.blocks)
    expect(refusal(() => service().approve({ id: first.id, nextReviewOn, checked }))).toMatchObject({
      code: 'not-allowed',
    })
    expect(refusal(() => service().approve({ id: second.id, nextReviewOn, checked })).reason).toBe(
      'This version is approved already.',
    )
  })

  it('is refused while an answer is missing, with every place', () => {
    const incomplete = save({
      ...larkfieldFacts(),
      security: { ticks: [], other: '' },
      website: { used: '', formOnly: false, formHandledAs: '' },
    })
    expect(refusal(() => service().approve({ id: incomplete.id, nextReviewOn, checked }))).toMatchObject({
      code: 'invalid-input',
      paths: ['security.ticks', 'website.used'],
    })
    expect(service().get({ id: incomplete.id }).status).toBe('draft')
  })

  it('is refused without a review date after today', () => {
    const { id } = save()
    expect(refusal(() => service().approve({ id, nextReviewOn: '2026-11-24', checked })).paths).toEqual([
      'nextReviewOn',
    ])
    expect(refusal(() => service().approve({ id: 'nothing', nextReviewOn, checked })).code).toBe('not-found')
  })
})

describe('an approved document is out of date', () => {
  beforeEach(() => service().approve({ id: save().id, nextReviewOn, checked }))

  it('when a purpose is added, until the new version is approved', () => {
    const facts = larkfieldFacts()
    const [use] = facts.categories[0]?.uses ?? []
    if (!use) throw new Error('fixture')
    facts.categories[0]?.uses.push({ ...use, id: 'events', title: 'Inviting you to events' })
    service().saveDraft({ templateId, facts })
    expect(state()).toMatchObject({
      state: 'out-of-date',
      changes: [{ say: 'Contacts in organisations, Inviting you to events (new)' }],
    })
    service().approve({ id: save(facts).id, nextReviewOn, checked })
    expect(state()).toMatchObject({ state: 'current', changes: [] })
  })

  it('when the organisation’s own facts change', () => {
    organisation = { ...larkfield, phone: '020 7946 0999' }
    expect(state()).toMatchObject({ state: 'out-of-date', changes: [{ fact: 'organisation.phone', say: 'Telephone' }] })
  })

  it('when its review date has come', () => {
    test.deps.clock.set('2027-11-24T08:00:00Z')
    expect(state()?.state).toBe('out-of-date')
  })
})

describe('a document of a case', () => {
  const asked = {
    flowId: 'live-call',
    subject: 'Brightwater Joinery',
    answers: { 'is-marketing': 'no', 'no-contact-service': 'no' },
    author: 'Ruth Calder',
    note: '',
    reviewOn: '2027-05-24',
  }
  const decision = decide(liveCall, newDecision.parse(asked), {
    id: '00000000-0000-4000-8000-000000000001',
    now: '2026-11-24T10:42:00.000Z',
    facts: {},
  })

  it('counts at once, and a second one takes its place', () => {
    if (!decision) throw new Error('fixture')
    const facts = { ...decision, lines: [] }
    const first = service().save({ templateId: 'marketing-decision', about: 'decision-1', facts })
    expect(first.status).toBe('current')
    service().save({ templateId: 'marketing-decision', about: 'decision-1', facts })
    service().save({ templateId: 'marketing-decision', about: 'decision-2', facts })
    const listed = service().list({ about: 'decision-1' })
    expect(listed.map(({ seq, status }) => [seq, status])).toEqual([
      [2, 'current'],
      [1, 'superseded'],
    ])
  })
})

describe('undo', () => {
  it('takes an approval back, and the version before is current again', () => {
    const first = service().approve({ id: save().id, nextReviewOn, checked })
    const second = save()
    test.deps.register.undo.takeToken()
    service().approve({ id: second.id, nextReviewOn, checked })
    test.deps.register.undo.undo(test.deps.register.undo.takeToken() ?? '')
    expect(service().get({ id: first.id }).status).toBe('current')
    expect(service().get({ id: second.id })).toEqual(second)
  })
})

describe('on Today', () => {
  it('an approved policy is due for its review, and quietly fine until then', () => {
    service().approve({ id: save().id, nextReviewOn, checked })
    expect(service().due()).toMatchObject([
      { on: nextReviewOn, remindFromOn: '2027-10-25', href: '/documents/privacy-policy' },
    ])
    expect(service().quiet()).toMatchObject([{ state: 'fine', title: 'Privacy policy is current' }])
  })

  it('an unfinished one is a small thing to do', () => {
    expect(service().due()).toEqual([])
    expect(service().quiet()[0]).toMatchObject({ state: 'to-do', title: 'Privacy policy is not approved yet' })
    organisation = null
    expect(service().quiet()[0]?.detail).toMatch(/^\d+ questions are left\.$/)
  })
})

describe('leaving', () => {
  it('as Word gives the bytes, also without an organisation', async () => {
    organisation = null
    const { docx } = await service().toDocx({
      title: 'A',
      blocks: [{ type: 'paragraph', words: 'A' }],
      letterhead: { organisationName: '', logo: null },
    })
    expect(docx.length).toBeGreaterThan(1000)
  })

  it('is noted in the audit trail with the record and the form, and nothing else', () => {
    service().noteExport({ action: 'documents.export', subject: 'some-id', format: 'pdf' })
    const [line] = test.deps.register.read.all(`SELECT * FROM audit_event WHERE action = 'documents.export'`)
    expect(JSON.stringify(line)).toMatch(/some-id.*pdf|pdf.*some-id/)
  })
})
