import type { EvidenceExtra, EvidenceScope, PackForm } from '@core/evidence/scope'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { wholeRequest } from '../../fixtures/calls/requests'
import { attach } from '../../fixtures/attach'
import { addMarkedPerson, scatteredMarkers, type MarkedPerson } from '../../fixtures/marked-person'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
let marked: MarkedPerson
let owl: { id: string; request: string }
beforeAll(async () => {
  served = await openServed()
  await served.ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield' })
  marked = await addMarkedPerson(served, scatteredMarkers())
  owl = await addOwl(served)
}, 60_000)
afterAll(() => served.session.close())

/** Somebody else, with a request, a note and a file. */
async function addOwl({ ask }: Served) {
  const { id } = await ask('contacts', 'add', {
    kind: 'person',
    displayName: 'Vera Owl',
    notes: 'owlnotes',
    points: [],
  })
  const asked = { ...wholeRequest('access'), contactId: id, name: 'Vera Owl', scope: 'owlscope', email: '' }
  const { id: request } = await ask('requests', 'log', asked)
  await ask('requests', 'addNote', { id: request, on: '2026-11-20', text: 'owlnote' })
  const bytes = new TextEncoder().encode('owl bytes')
  await attach(ask, { ownerKind: 'request', ownerId: request, contactId: id, name: 'owlfile.txt', bytes })
  return { id, request }
}

type Entry = { path: string; title: string; part: string; text: string; attachmentId: string }

type Chosen = { readonly include?: EvidenceExtra[]; readonly form?: PackForm }

/** Every file of a pack as the host asks for it. */
async function packOf(scope: EvidenceScope, { include = [], form = 'pack' }: Chosen = {}): Promise<Entry[]> {
  const { id, contents } = await served.ask('evidencing', 'start', { scope, include, form })
  const entries: Entry[] = []
  for (const at of contents.keys()) entries.push(await served.ask('evidencing', 'entry', { id, at }))
  await served.ask('evidencing', 'drop', { id })
  return entries
}

const words = (entries: readonly Entry[]) => JSON.stringify(entries).toLowerCase()

describe('an evidence pack', () => {
  it('of a case holds that case, its file and its log, and no word of anybody else', async () => {
    const entries = await packOf({ kind: 'request', id: owl.request })
    expect(new Set(entries.map(({ part }) => part))).toEqual(new Set(['cases', 'files', 'logs']))
    const all = words(entries)
    for (const own of ['vera owl', 'owlscope', 'owlnote', 'owlfile.txt', owl.request]) expect(all).toContain(own)
    expect(marked.markers.length).toBeGreaterThan(50)
    expect(marked.markers.filter((marker) => all.includes(marker.toLowerCase()))).toEqual([])
  })

  it('to read says what was done in words, and the case by its reference; the file of values keeps the names', async () => {
    const { reference } = (await served.ask('requests', 'get', { id: owl.request })).request
    const logOf = async (form: PackForm) =>
      (await packOf({ kind: 'request', id: owl.request }, { form })).find(({ part }) => part === 'logs')?.text ?? ''
    const read = await logOf('review')
    expect(read).toContain('Note added to a request')
    expect(read).toContain(reference)
    expect(read).not.toMatch(/requests\.addNote|requests: add/i)
    expect(read).not.toContain(owl.request)
    const values = await logOf('pack')
    expect(values).toContain('requests.addNote')
    expect(values).toContain(owl.request)
  })

  it('of a person holds their cases, and no word of anybody else', async () => {
    const theirs = words(await packOf({ kind: 'person', id: owl.id }))
    expect(theirs).toContain('owlscope')
    expect(marked.markers.filter((marker) => theirs.includes(marker.toLowerCase()))).toEqual([])
    const others = words(await packOf({ kind: 'person', id: marked.id }))
    for (const owls of ['vera owl', 'owlscope', 'owlnote', 'owlfile']) expect(others).not.toContain(owls)
    expect(marked.markers.some((marker) => others.includes(marker.toLowerCase()))).toBe(true)
  })

  it('for an audit names nobody the organisation deals with', async () => {
    const entries = await packOf({ kind: 'audit' })
    expect(entries.map(({ title }) => title)).toContain('Retention schedule')
    expect(words(entries)).not.toContain('owl')
  })

  it('of a period holds what came in it, and is empty of cases before', async () => {
    const { receivedOn } = (await served.ask('requests', 'get', { id: owl.request })).request
    const cases = async (fromOn: string, toOn: string) =>
      words((await packOf({ kind: 'period', fromOn, toOn })).filter(({ part }) => part === 'cases'))
    expect(await cases(receivedOn, receivedOn)).toContain('owlscope')
    expect(await cases('2020-01-01', '2020-12-31')).not.toContain('owlscope')
  })
})
