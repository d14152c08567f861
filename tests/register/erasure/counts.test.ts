import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersToErase, sendLetter } from '../../fixtures/calls/erasure'
import { wholeRequest } from '../../fixtures/calls/requests'
import { openFilledRegister } from '../../fixtures/filled-register'
import { addMarkedPerson, scatteredMarkers, type MarkedPerson } from '../../fixtures/marked-person'
import { pagesWith, plainPages } from '../../fixtures/plain-pages'
import type { Served } from '../../fixtures/served'

let served: Served
let person: MarkedPerson
beforeAll(async () => {
  served = await openFilledRegister()
  person = await addMarkedPerson(served, scatteredMarkers())
}, 120_000)
afterAll(() => served.session.close())

const count = (sql: string) => served.register().read.get<{ n: number }>(`SELECT count(*) AS n ${sql}`)?.n ?? 0

/** How many rows there are of each thing the preview counts, asked of the tables and not of the erasure. */
const rows = () => ({
  points: count('FROM contact_point'),
  letters: count('FROM document_version'),
  drafts: count('FROM draft'),
  answers: count('FROM consent_event'),
  files: count('FROM attachment'),
})
const minimised = () => ({
  requests: count(`FROM request WHERE contact_id = '${person.id}' AND email = '' AND phone = '' AND scope = ''`),
  decisions: count(`FROM decision WHERE contact_id = '${person.id}'`),
  searched: count(`FROM search_entry WHERE record_id = '${person.id}'`),
  contacts: count(`FROM contact WHERE id = '${person.id}'`),
})

describe('erasing in a case, in a register with every kind of record (rows G3, G4)', () => {
  it('does exactly what was counted, and leaves none of what was theirs', async () => {
    const { ask } = served
    const { id: requestId } = await ask('requests', 'log', wholeRequest('erasure', person.id))
    await ask('erasure', 'decide', { requestId, answers: answersToErase, tell: `To ${person.markers[0]}.` })
    await sendLetter(ask, requestId)
    const { counts } = await ask('erasure', 'preview', { id: person.id })
    for (const [what, number] of Object.entries(counts)) expect(number, what).toBeGreaterThan(0)
    const before = rows()
    const result = await ask('erasure', 'eraseNow', { requestId })
    expect(result.counts).toEqual(counts)
    const after = rows()
    for (const what of ['points', 'letters', 'drafts', 'answers', 'files'] as const)
      expect(before[what] - after[what], what).toBe(counts[what])
    expect(minimised()).toEqual({ requests: counts.requests, decisions: 0, searched: 0, contacts: 0 })
  })

  it('and no byte of any of their words is on any page, free ones included', () => {
    expect(person.markers.length).toBeGreaterThan(20)
    const pages = served.register().withKey((key) => plainPages(served.paths.database, key))
    expect(pagesWith(pages, person.markers)).toEqual([])
  })

  it('and the search finds none of twenty of them, nor does the proof', async () => {
    const { ask } = served
    const some = person.markers.slice(0, 20)
    for (const typed of some) expect(await ask('search', 'find', { typed, thorough: true, limit: 6 })).toEqual([])
    expect(await ask('erasure', 'prove', { texts: some })).toMatchObject({ found: [], total: 0 })
  })
})
