import type { EvidenceExtra, EvidenceScope } from '@core/evidence/scope'
import { evidenceExtras, extrasFor, usualExtras } from '@core/evidence/scope'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signedOff, wholeAnswers } from '../../fixtures/calls/assessments'
import { noteSaying, signedEngagement } from '../../fixtures/calls/coaching-notes'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { callList } from '../../fixtures/calls/index'
import { wholeRecipient } from '../../fixtures/calls/processing'
import { answeredAll } from '../../fixtures/calls/self-audit'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
let clientId: string
beforeAll(async () => {
  served = await openServed()
  const { ask } = served
  await ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield' })
  await ask('processing', 'start', { set: 'coaching' })
  await ask('processing', 'saveRecipient', wholeRecipient)
  const { id } = await ask('assessments', 'begin', { kind: 'lia', title: 'News for associates', purposeId: null })
  await ask('assessments', 'save', { id, answers: wholeAnswers('lia') })
  await ask('assessments', 'finish', { id, outcome: 'passes', ...signedOff }).catch(async () => {
    const call = callList.find((one) => one.feature === 'assessments' && one.verb === 'finish')
    await served.send('assessments', 'finish', await call?.input(ask))
  })
  await ask('selfAudit', 'finish', { id: await answeredAll(ask), by: 'Ruth Calder' })
  const destroy = callList.find((one) => one.feature === 'retention' && one.verb === 'destroy')
  await served.send('retention', 'destroy', await destroy?.input(ask))
  const engagementId = await signedEngagement(ask)
  const body = noteSaying('He spoke of the lighthouse.')
  await ask('coachingNotes', 'add', { engagementId, sessionOn: '2026-10-20', marks: [], body })
  clientId = (await ask('coaching', 'get', { id: engagementId })).engagement.clientId
}, 60_000)
afterAll(() => served.session.close())

type Entry = { title: string; part: string; text: string }

async function packOf(scope: EvidenceScope, include: EvidenceExtra[]): Promise<Entry[]> {
  const { id, contents } = await served.ask('evidencing', 'start', { scope, include, form: 'pack' })
  const entries: Entry[] = []
  for (const at of contents.keys()) entries.push(await served.ask('evidencing', 'entry', { id, at }))
  await served.ask('evidencing', 'drop', { id })
  return entries
}
const partsOf = (entries: readonly Entry[]) => new Set(entries.map(({ part }) => part))
const opened = () =>
  served.register().read.all(`SELECT seq FROM audit_event WHERE action = 'coachingNotes.whole'`).length

describe('what is put in by choice', () => {
  it('is not in it unless it is chosen', async () => {
    expect([...partsOf(await packOf({ kind: 'audit' }, []))]).toEqual(['documents', 'logs'])
    const before = opened()
    const person = await packOf({ kind: 'person', id: clientId }, [])
    expect(JSON.stringify(person)).not.toContain('lighthouse')
    expect(opened()).toBe(before)
  })

  it('is the record, the assessments, the self-audit and the certificates, for an audit', async () => {
    const entries = await packOf({ kind: 'audit' }, [...usualExtras('audit')])
    const titles = entries.map(({ title }) => title)
    expect(titles).toEqual(expect.arrayContaining(['Record of processing', 'Contracts with suppliers']))
    expect(titles.some((title) => title.startsWith('News for associates, signed'))).toBe(true)
    expect(titles.some((title) => title.startsWith('Self-audit report'))).toBe(true)
    expect(titles.some((title) => title.startsWith('Certificate of destruction DC-'))).toBe(true)
    expect(entries.find(({ title }) => title === 'Contracts with suppliers')?.text).toContain('Northern Cloud')
    expect(JSON.stringify(entries)).not.toContain('lighthouse')
  })

  it('of a period is only what was signed, finished or destroyed in it', async () => {
    const long = { kind: 'period', fromOn: '2020-01-01', toOn: '2020-12-31' } as const
    const entries = await packOf(long, ['assessments', 'certificates'])
    expect([...partsOf(entries)]).toEqual(['logs'])
  })

  it('can be session notes about the person coached, and that they were opened is written down', async () => {
    const before = opened()
    const entries = await packOf({ kind: 'person', id: clientId }, ['notes'])
    expect(entries.find(({ part }) => part === 'notes')?.text).toContain('lighthouse')
    expect(opened()).toBe(before + 1)
  })

  it('can never be session notes in a pack about anything else', async () => {
    for (const kind of ['request', 'breach', 'period', 'audit'] as const) expect(extrasFor[kind]).not.toContain('notes')
    await expect(packOf({ kind: 'audit' }, ['notes'])).rejects.toThrow('about the one person coached')
    expect(evidenceExtras.filter((one) => usualExtras('person').includes(one))).toEqual([])
  })

  it('is remembered with the pack, and in which form it left', async () => {
    const scope = { kind: 'audit' } as const
    const { id, name, contents } = await served.ask('evidencing', 'start', {
      scope,
      include: ['record'],
      form: 'review',
    })
    expect(name).toMatch(/-review$/)
    expect(contents.every(({ path }) => path.startsWith('review-copy.html#'))).toBe(true)
    const entry = await served.ask('evidencing', 'entry', { id, at: 0 })
    expect(entry.text).toMatch(/^<h1>/)
    await served.ask('evidencing', 'finish', { id, code: '0'.repeat(64), files: 1, size: 9, locked: true })
    const [made] = await served.ask('evidenceMade', 'list', undefined)
    expect(made).toMatchObject({ include: ['record'], form: 'review', locked: true })
  })
})
