import type { EvidenceScope } from '@core/evidence/scope'
import { usualExtras } from '@core/evidence/scope'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { noteSaying } from '../../fixtures/calls/coaching-notes'
import { wholeEngagementOf } from '../../fixtures/calls/coaching'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { wholeRequest } from '../../fixtures/calls/requests'
import { howOften } from '../../fixtures/how-often'
import { openServed, type Served } from '../../fixtures/served'

/** Somebody of the register, and every word by which they would be known. */
type Somebody = { readonly id: string; readonly request: string; readonly marks: readonly string[] }

let served: Served
let people: Somebody[]
beforeAll(async () => {
  served = await openServed()
  await served.ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield' })
  people = []
  for (let nth = 0; nth < 5; nth++) people.push(await addSomebody(nth))
  await tie()
}, 60_000)
afterAll(() => served.session.close())

/** A name, an address, a telephone number and a note that nobody else has; a request with a note of its own. */
async function addSomebody(nth: number): Promise<Somebody> {
  const { ask } = served
  const name = `Quillon${nth} Vantreight${nth}`
  const email = `mark${nth}@quillon.example`
  const phone = `020 7946 00${nth}5`
  const { id } = await ask('contacts', 'add', {
    kind: 'person',
    displayName: name,
    notes: `jot${nth}only`,
    points: [
      { kind: 'email', value: email },
      { kind: 'phone', value: phone },
    ],
  })
  const asked = { ...wholeRequest('access'), contactId: id, name, email, phone, scope: `scope${nth}only` }
  const { id: request } = await ask('requests', 'log', asked)
  await ask('requests', 'addNote', { id: request, on: '2026-11-20', text: `word${nth}only` })
  return { id, request, marks: [name, email, phone, `jot${nth}only`, `scope${nth}only`, `word${nth}only`] }
}

/** Everybody has to do with the next: coached by them, paid for by the one after; their cases belong together. */
async function tie(): Promise<void> {
  const { ask } = served
  const at = (nth: number) => people[nth % people.length] as Somebody
  for (const nth of people.keys()) {
    const engagement = await ask('coaching', 'add', {
      ...wholeEngagementOf(at(nth).id),
      pays: 'sponsor',
      coachId: at(nth + 1).id,
      coachName: '',
      sponsorId: at(nth + 2).id,
    })
    await ask('coaching', 'recordNoteException', { id: engagement.id, reason: 'Agreed by word', approver: 'Ruth' })
    const body = noteSaying(`note${nth}only`)
    await ask('coachingNotes', 'add', { engagementId: engagement.id, sessionOn: '2026-11-20', marks: [], body })
    people[nth] = { ...at(nth), marks: [...at(nth).marks, `note${nth}only`] }
  }
}

async function wordsOf(scope: EvidenceScope, withNotes: boolean): Promise<string> {
  const include = scope.kind === 'person' && withNotes ? (['notes'] as const) : usualExtras('audit')
  const { id, contents } = await served.ask('evidencing', 'start', { scope, include: [...include], form: 'pack' })
  const texts = [JSON.stringify(contents)]
  for (const at of contents.keys()) texts.push((await served.ask('evidencing', 'entry', { id, at })).text)
  await served.ask('evidencing', 'drop', { id })
  return texts.join('\n').toLowerCase()
}

// Row Q3: no unrelated people.
it('a pack about one person or one case never holds a name, an address or a word of anybody else', async () => {
  const whose = fc.record({
    nth: fc.integer({ min: 0, max: 4 }),
    kind: fc.constantFrom('person' as const, 'request' as const),
    withNotes: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(whose, async ({ nth, kind, withNotes }) => {
      const own = people[nth] as Somebody
      const words = await wordsOf({ kind, id: kind === 'person' ? own.id : own.request }, withNotes)
      const others = people.filter(({ id }) => id !== own.id).flatMap(({ marks }) => marks)
      expect(words).toContain(own.marks[0]?.toLowerCase())
      expect(others.filter((mark) => words.includes(mark.toLowerCase()))).toEqual([])
    }),
    { numRuns: howOften(12, 100) },
  )
})

it('a pack for an audit names nobody of the register', async () => {
  const words = await wordsOf({ kind: 'audit' }, false)
  expect(people.flatMap(({ marks }) => marks).filter((mark) => words.includes(mark.toLowerCase()))).toEqual([])
})
