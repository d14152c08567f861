import { extraColumns } from '@core/requests/log-extras'
import type { EventFacts } from '@core/requests/event'
import type { NewRequest } from '@core/requests/new-request'
import { kindOf, kinds } from '@core/requests/kinds/index'
import { logRowOf } from '@core/requests/log-row'
import { expect, it } from 'vitest'
import { caseOf } from './case-of'

const today = '2026-11-24'
const tom: NewRequest = { kind: 'access', name: 'Tom Ashdown', receivedOn: '2026-10-28', details: {} }
const rest = ['Last day and how it was worked out', 'Decision and reasons']

it('the law’s columns follow those that were promised, and none says the same twice', () => {
  const found = Object.fromEntries(kinds.map((kind) => [kind.id, extraColumns(kind)]))
  expect(found['access']).toEqual([
    'Identity and clarification',
    ...rest,
    'Actions with dates',
    'How answered',
    'In time',
  ])
  expect(found['rectification']).toEqual(['Identity and clarification', ...rest, 'How answered', 'In time'])
  expect(found['complaint']).toEqual([...rest, 'How answered', 'In time'])
  expect(found['do-not-contact']).toEqual(['How received', rest[0], 'How answered', 'In time'])
  expect(found['erasure']).toEqual(['Last day', 'Decision and ground', 'Method', 'Outcome and its date', 'In time'])
  expect(found['call-recording']).toEqual([rest[0], 'In time'])
  for (const kind of kinds) {
    const columns = [...kind.log.columns, ...extraColumns(kind)]
    expect(new Set(columns).size, kind.id).toBe(columns.length)
  }
})

it('an access request is a whole line: dates of identity and pause, working, reasons, how it was answered', () => {
  const { request, events } = caseOf(tom, [
    { type: 'identity-asked', on: '2026-10-29', what: 'A passport' },
    { type: 'identity-received', on: '2026-10-30', seen: 'Passport on a video call' },
    { type: 'checked', on: '2026-11-10', what: 'One name taken out' },
    { type: 'replied', on: '2026-11-20', how: 'post', what: '' },
  ])
  const closed = { ...request, status: 'closed', outcome: 'given-in-part', closedOn: '2026-11-20' } as const
  const { extras } = logRowOf({ ...closed, closeNote: 'The notes of a third person' }, events, { today })
  expect(extras[0]).toBe('Asked for proof of identity, 29 October 2026; Identity seen, 30 October 2026')
  expect(extras[1]).toBe('30 November 2026: one month from 30 October 2026')
  expect(extras[2]).toBe('One name taken out The notes of a third person')
  expect(extras.slice(4)).toEqual(['by post, 20 November 2026', 'Yes'])
})

it('a closed erasure case prints days, ground and method, and not a word that was typed', () => {
  const { request, events } = caseOf(
    { ...tom, kind: 'erasure', details: {}, organisation: 'Ashdown Joinery', scope: 'secret' },
    [
      {
        type: 'decided',
        on: '2026-11-10',
        result: 'yes',
        tell: 'secret',
        who: 'secret',
        erasure: {
          flowVersion: '2026-11-23',
          answers: {},
          ground: 'not-needed',
          exception: '',
          kept: [],
          keptUntil: '',
          marks: false,
        },
      },
      { type: 'erasure-step', on: '2026-11-20', step: 'erased', untilOn: '', byHand: true },
      { type: 'place-done', on: '2026-11-20', place: 'E-mail', found: 'found', items: 3, who: 'secret' },
      { type: 'replied', on: '2026-11-21', how: 'e-mail', what: 'secret' },
    ],
  )
  const closed = {
    ...request,
    status: 'closed',
    outcome: 'erased',
    closedOn: '2026-11-21',
    closeNote: 'secret',
  } as const
  const row = logRowOf(closed, events, { today })
  expect(row.person).toBe('TA')
  expect(row.extras).toEqual([
    '30 November 2026',
    'Erase: no longer needed',
    'Deleted and overwritten in Steward, by hand',
    'Erased, 21 November 2026',
    'Yes',
  ])
  expect(JSON.stringify(row)).not.toMatch(/secret|Tom|Ashdown(?! Joinery)/)
  expect(row.extras).toHaveLength(extraColumns(kindOf('erasure')).length)
})

it.each<[NewRequest['kind'], readonly EventFacts[], string]>([
  ['access', [], '30 November 2026: one month from 28 October 2026, then the next working day'],
  ['access', [{ type: 'identity-asked', on: '2026-10-29', what: 'x' }], 'Not set yet: waits for proof of identity'],
  [
    'access',
    [{ type: 'clarification-asked', on: '2026-10-29', what: 'x' }],
    'Not set yet: the clock stands until they answer',
  ],
  [
    'access',
    [
      { type: 'clarification-asked', on: '2026-11-02', what: 'x' },
      { type: 'clarification-answered', on: '2026-11-06', what: 'y' },
    ],
    '3 December 2026: one month from 28 October 2026 and the 5 days waited',
  ],
  ['complaint', [], '27 November 2026: 30 days, counted from the day after'],
  [
    'complaint',
    [{ type: 'acknowledged', on: '2026-10-29', how: 'post' }],
    '27 November 2026: 30 days, counted from the day after',
  ],
  ['disclosure', [], 'No day is set'],
])('says the last day of a %s case in a few words', (kind, story, words) => {
  const of = caseOf({ kind, name: 'Tom', askedBy: 'PC Marsh', receivedOn: '2026-10-28', details: {} }, story)
  expect(logRowOf(of.request, of.events, { today }).extras).toContain(words)
})
