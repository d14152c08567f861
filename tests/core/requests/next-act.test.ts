import type { EventFacts } from '@core/requests/event'
import { dueOfRequest } from '@core/requests/due-of-request'
import { kinds } from '@core/requests/kinds/index'
import { type Act, nextAct } from '@core/requests/next-act'
import type { NewRequest } from '@core/requests/new-request'
import { stepsOf } from '@core/requests/steps'
import { describe, expect, it } from 'vitest'
import { caseOf } from './case-of'

const tom: NewRequest = { kind: 'access', name: 'Tom Ashdown', receivedOn: '2026-10-28', details: {} }
const acknowledged: EventFacts = { type: 'acknowledged', on: '2026-10-29', how: 'e-mail' }
const known: EventFacts = { type: 'identity-not-needed', on: '2026-10-29', why: 'A client since 2024' }
const asked: EventFacts = { type: 'clarification-asked', on: '2026-11-02', what: 'Which years?' }
const answered: EventFacts = { type: 'clarification-answered', on: '2026-11-06', what: '' }

const now = (story: EventFacts[], input: NewRequest = tom) => {
  const { request, events } = caseOf(input, story)
  return nextAct(request, events)
}

describe('the next act of a case', () => {
  it('goes from the log to the acknowledgement, to identity, to the places', () => {
    expect(now([])?.act).toEqual({ kind: 'letter', templateId: 'access-acknowledgement', records: 'acknowledged' })
    expect(now([acknowledged])?.act).toMatchObject({
      kind: 'event',
      types: ['identity-not-needed', 'identity-received', 'identity-asked'],
    })
    expect(now([acknowledged, known])?.act).toMatchObject({ kind: 'event', place: 'E-mail' })
  })

  it('waits for the answer to an open question', () => {
    expect(now([acknowledged, known, asked])?.act).toEqual({ kind: 'event', types: ['clarification-answered'] })
    expect(now([acknowledged, known, asked, answered])?.step.id).toBe('places')
    const proof: EventFacts = { type: 'identity-asked', on: '2026-10-29', what: 'Passport' }
    expect(now([acknowledged, proof])?.act).toEqual({ kind: 'event', types: ['identity-received'] })
  })

  it('offers the proof of authority where somebody else asked', () => {
    expect(now([acknowledged], { ...tom, askedBy: 'Peter Lane' })?.act).toMatchObject({
      types: expect.arrayContaining(['authority-asked', 'authority-received']),
    })
  })

  it.each(kinds)('leads the kind $id from log to close without a dead end', (kind) => {
    const asked = { kind: kind.id, name: 'Tom Ashdown', askedBy: 'PC Marsh', receivedOn: '2026-10-28', details: {} }
    const input = asked as NewRequest
    const story: EventFacts[] = []
    const seen: string[] = []
    for (let turn = 0; turn < 40; turn += 1) {
      const next = now(story, input)
      if (!next || next.act.kind === 'close') return expect(seen.at(-1)).toBe('reply')
      seen.push(next.step.id)
      story.push(doneBy(recordedBy(next.act), 'place' in next.act ? next.act.place : ''))
    }
    return expect.unreachable()
  })
})

/** What stands in the story once an act is done. */
function recordedBy(act: Act): string {
  if (act.kind === 'letter') return act.records
  if (act.kind === 'review') return 'checked'
  if (act.kind === 'must-erase') return 'decided'
  return act.kind === 'event' ? (act.types[0] ?? '') : ''
}

it('the steps carry their dates and counts', () => {
  const { request, events } = caseOf(tom, [acknowledged, known, asked, answered])
  expect(stepsOf(request, events).map(({ label, note, state }) => [label, note, state])).toEqual([
    ['Log', '28 Oct', 'done'],
    ['Acknowledge', '29 Oct', 'done'],
    ['Identity', 'Known to you', 'done'],
    ['Clarify', '2 to 6 November', 'done'],
    ['Gather', '0 of 6 places', 'now'],
    ['Check', '', 'todo'],
    ['Reply', '', 'todo'],
    ['Close', '', 'todo'],
  ])
})

it('a closed case ticks only the steps that were done', () => {
  const closed: EventFacts = { type: 'closed', on: '2026-11-10', outcome: 'withdrawn', note: '' }
  const { request, events } = caseOf(tom, [acknowledged, closed])
  const ended = { ...request, status: 'closed' as const, closedOn: '2026-11-10' }
  const done = stepsOf(ended, events).filter(({ state }) => state === 'done')
  expect(done.map(({ label }) => label)).toEqual(['Log', 'Acknowledge', 'Clarify', 'Close'])
  expect(stepsOf(ended, events).some(({ state }) => state === 'now')).toBe(false)
})

it('Today says what to do and why on that day', () => {
  expect(dueOfRequest(caseOf(tom, [asked, answered]).request)).toMatchObject({
    on: '2026-12-03',
    title: 'Answer the access request from Tom Ashdown',
    why: 'AR-2026-014. Received 28 October: one month and the 5 days you waited.',
    state: 'due',
  })
  expect(dueOfRequest(caseOf(tom, [asked]).request)).toMatchObject({ on: null, state: 'paused' })
})

function doneBy(type: string, place: string | undefined): EventFacts {
  const on = '2026-11-10'
  switch (type) {
    case 'acknowledged':
      return { ...acknowledged, on }
    case 'identity-not-needed':
      return { ...known, on }
    case 'place-done':
      return { type, on, place: place ?? '', found: 'nothing', items: null, who: '' }
    case 'checked':
      return { type, on, what: 'Nothing held back' }
    case 'decided':
      return { type, on, result: 'yes', tell: 'As you asked', who: '' }
    case 'recipient-told':
      return { type, on, who: 'Nobody received them' }
    case 'replied':
      return { type, on, how: 'e-mail', what: '' }
    default:
      throw new Error(`no way on from ${type}`)
  }
}
