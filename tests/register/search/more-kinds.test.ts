import type { SearchHit } from '@core/search/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wholeAnswers } from '../../fixtures/calls/assessments'
import { noteSaying, signedEngagement } from '../../fixtures/calls/coaching-notes'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { wholePurpose, wholeRecipient } from '../../fixtures/calls/processing'
import { gap } from '../../fixtures/calls/self-audit'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
const find = (typed: string): Promise<SearchHit[]> => served.ask('search', 'find', { typed, thorough: true, limit: 6 })
const indexed = () => JSON.stringify(served.register().read.all('SELECT words FROM search_entry')).toLowerCase()

beforeAll(async () => {
  served = await openServed()
  await served.ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield' })
}, 30_000)
afterAll(() => served.session.close())

describe('the record of processing is found', () => {
  let group: string
  let purpose: string
  let supplier: string
  beforeAll(async () => {
    const { ask } = served
    const facts = {
      title: 'Marmalade guests',
      data: 'Shoe sizes',
      source: '',
      mustProvide: '',
      recipients: [],
      places: [],
    }
    group = (await ask('processing', 'saveGroup', { id: null, facts, confirmed: [], by: 'Ruth' })).id
    const saved = { ...wholePurpose.facts, title: 'Kestrel talks', purpose: 'To fill the observatory.' }
    purpose = (await ask('processing', 'savePurpose', { ...wholePurpose, groupId: group, facts: saved })).id
    supplier = (await ask('processing', 'saveRecipient', wholeRecipient)).id
  })

  it('by a purpose, a group of people and a supplier, each leading to itself', async () => {
    expect(await find('observatory')).toMatchObject([
      { group: 'processing', title: 'Kestrel talks', href: `/documents/records?purpose=${purpose}` },
    ])
    expect(await find('shoe sizes')).toMatchObject([
      { group: 'processing', title: 'Marmalade guests', href: `/documents/records?group=${group}` },
    ])
    expect(await find('northern cl')).toMatchObject([
      { group: 'suppliers', title: 'Northern Cloud', href: `/documents/suppliers?entry=${supplier}` },
    ])
  })

  it('and nothing of it stays in the index when it is taken out', async () => {
    await served.ask('processing', 'removePurpose', { id: purpose })
    await served.ask('processing', 'removeGroup', { id: group })
    await served.ask('processing', 'removeRecipient', { id: supplier })
    for (const word of ['observatory', 'marmalade', 'northern']) {
      expect(await find(word), word).toEqual([])
      expect(indexed(), word).not.toContain(word)
    }
  })
})

describe('a campaign is found', () => {
  it('by its name and by what it is for, says by which way and when, and no longer once it is removed', async () => {
    const { ask } = served
    const facts = { channel: 'email', purpose: 'events', goesOn: '2026-12-01', author: 'Ruth Calder' } as const
    const audience = { kind: 'everybody', choice: {} } as const
    const changes = { goesOn: '2026-12-01', author: 'Ruth Calder', optOut: '' }
    const { id } = await ask('campaigns', 'make', { ...facts, name: 'Winter lantern walk', audience })
    for (const typed of ['lantern', 'invitations ev'])
      expect(await find(typed), typed).toMatchObject([
        {
          group: 'campaigns',
          title: 'Winter lantern walk',
          detail: 'E-mail, goes on 1 December 2026',
          href: `/marketing/campaigns/${id}`,
        },
      ])
    await ask('campaigns', 'change', { id, ...changes, name: 'Winter kite walk' })
    expect(await find('lantern')).toEqual([])
    expect(await find('kite')).toHaveLength(1)
    await ask('campaigns', 'remove', { id })
    expect(await find('kite')).toEqual([])
    for (const word of ['lantern', 'kite']) expect(indexed(), word).not.toContain(word)
  })
})

describe('what was judged is found', () => {
  it('an assessment by any of its answers, until it is taken out', async () => {
    const { ask } = served
    const { id } = await ask('assessments', 'begin', { kind: 'lia', title: 'Gazette', purposeId: null })
    await ask('assessments', 'save', { id, answers: wholeAnswers('lia', { interest: 'The lighthouse fund.' }) })
    expect(await find('lighthouse')).toMatchObject([
      { group: 'assessments', title: 'Gazette', href: `/documents/assessments/${id}` },
    ])
    expect((await find('lighthouse'))[0]?.detail).toBe('Legitimate interests assessment, not signed yet')
    await ask('assessments', 'remove', { id })
    expect(await find('lighthouse')).toEqual([])
    expect(indexed()).not.toContain('lighthouse')
  })

  it('an answer of the self-audit by its question and by its note, and it is kept in no index', async () => {
    const { id } = await served.ask('selfAudit', 'begin', undefined)
    await served.ask('selfAudit', 'answer', { id, ...gap })
    for (const typed of ['protection fee paid', 'online'])
      expect(await find(typed)).toMatchObject([
        { group: 'self-audit', detail: 'Not yet, not finished yet', href: '/documents/self-audit?question=fee' },
      ])
    expect(indexed()).not.toContain('online')
  })

  it('a row of the schedule by its name, whether it is a starting value or the organisation’s own', async () => {
    const [row] = (await served.ask('retention', 'schedule', undefined)).rows
    if (!row) throw new Error('no row')
    const saved = { ...row, name: 'Gooseberry lists', id: row.id }
    await served.ask('retention', 'saveRow', saved)
    const [hit] = await find('gooseb')
    expect(hit).toMatchObject({ group: 'retention', title: 'Gooseberry lists' })
    expect(hit?.href).toBe(`/documents/retention?show=schedule&row=${encodeURIComponent(hit?.id ?? '')}`)
    expect((await find('coaching notes')).some(({ group }) => group === 'retention')).toBe(true)
  })
})

describe('coaching is found', () => {
  it('by the name of its client; a note by its words, marked private and showing none; neither after an erasure', async () => {
    const { ask } = served
    const engagementId = await signedEngagement(ask)
    const { engagement } = await ask('coaching', 'get', { id: engagementId })
    const { displayName } = await ask('contacts', 'get', { id: engagement.clientId })
    const body = noteSaying('Spoke of the periwinkle.')
    const { id } = await ask('coachingNotes', 'add', { engagementId, sessionOn: '2026-10-20', marks: [], body })
    const named = (await find(displayName)).filter(({ group }) => group === 'coaching')
    expect(named).toMatchObject([{ title: `Coaching: ${displayName}`, href: `/coaching/${engagementId}` }])
    const [note] = await find('periwinkle')
    expect(note).toMatchObject({
      group: 'session-notes',
      detail: 'Private, session of 20 October 2026',
      words: '',
      href: `/coaching/${engagementId}/notes/${id}`,
    })
    await ask('erasure', 'eraseContact', { id: engagement.clientId, keepMarks: false })
    for (const word of ['periwinkle', displayName]) expect(await find(word), word).toEqual([])
    expect(indexed()).not.toContain('periwinkle')
  })
})

describe('a document is found by its own text', () => {
  it('once, however many versions have it, and leads to its page', async () => {
    const { ask } = served
    const { facts } = await ask('documents', 'draft', { templateId: 'complaints-procedure' })
    for (let version = 0; version < 3; version++)
      await ask('documents', 'save', { templateId: 'complaints-procedure', about: '', facts })
    const hits = (await find('complaint')).filter(({ group }) => group === 'documents')
    expect(hits).toHaveLength(1)
    expect(hits[0]?.href).toBe('/documents/ready/complaints-procedure')
    expect(hits[0]?.detail).toMatch(/^(Draft|Current), saved 24 November 2026$/)
  })
})
