import { type TimedCase, timelinessOf } from '@core/requests/timeliness'
import { expect, it } from 'vitest'

const today = '2026-11-24'
const open: TimedCase = {
  kind: 'access',
  receivedOn: '2026-10-28',
  status: 'open',
  outcome: null,
  closedOn: null,
  dueOn: '2026-11-30',
  answeredOn: null,
  toldOn: null,
  jurisdiction: 'england-and-wales',
}
const closed = { status: 'closed', closedOn: '2026-11-20' } as const
const complaint = { ...open, kind: 'complaint', receivedOn: '2026-10-20', dueOn: '2026-11-19' } as const
const police = { ...open, kind: 'disclosure', dueOn: null } as const

it.each<[string, Partial<TimedCase>, object]>([
  ['open before its last day', {}, { state: 'running', lastOn: '2026-11-30', daysToAnswer: null }],
  ['open on its last day', { dueOn: today }, { state: 'running', lateBy: 0 }],
  ['open after it', { dueOn: '2026-11-23' }, { state: 'late', lateBy: 1 }],
  ['waiting for identity', { dueOn: null }, { state: 'running', lastOn: null }],
  ['answered on the last day', { answeredOn: '2026-11-30' }, { state: 'in-time', daysToAnswer: 33 }],
  ['answered a day after', { answeredOn: '2026-12-01' }, { state: 'late', lateBy: 1, daysToAnswer: 34 }],
  ['closed as answered, no reply recorded', { ...closed, outcome: 'given' }, { state: 'in-time', daysToAnswer: 23 }],
  ['withdrawn', { ...closed, outcome: 'withdrawn' }, { state: 'ended', daysToAnswer: null }],
  ['a complaint not acknowledged', complaint, { state: 'late', lateBy: 5, lastOn: '2026-11-19' }],
  [
    'a complaint acknowledged in time',
    { ...complaint, dueOn: null, toldOn: '2026-11-19' },
    { state: 'in-time', answeredOn: null },
  ],
  ['a complaint acknowledged late', { ...complaint, dueOn: null, toldOn: '2026-11-21' }, { state: 'late', lateBy: 2 }],
  [
    'a complaint acknowledged in time and answered months later',
    { ...complaint, dueOn: null, toldOn: '2026-11-01', answeredOn: '2027-01-20' },
    { state: 'in-time', daysToAnswer: 92 },
  ],
  ['a request without a day', police, { state: 'no-day' }],
  ['a request without a day, answered', { ...police, answeredOn: '2026-11-02' }, { state: 'no-day', daysToAnswer: 5 }],
  ['a request with a day somebody named', { ...police, dueOn: '2026-11-20' }, { state: 'late', lateBy: 4 }],
])('judges a case that is %s', (_, facts, expected) => {
  expect(timelinessOf({ ...open, ...facts }, today)).toMatchObject(expected)
})
