import { expect, it } from 'vitest'
import { type ConsentHistory, consentTakenBackOn } from '@core/retention/consent-taken-back'

const today = '2026-11-24'
const mail = { channel: 'email', purpose: 'services', pointId: 'p1', normal: 'nadia@post.example' } as const
const call = { channel: 'live-call', purpose: 'services', pointId: 'p2', normal: '+447700900118' } as const
const all = { channel: '', purpose: '', pointId: '', normal: '' } as const

type Line = [
  ConsentHistory['kind'],
  Pick<ConsentHistory, 'channel' | 'purpose' | 'pointId' | 'normal'>,
  string,
  string?,
]
const history = (...lines: Line[]): ConsentHistory[] =>
  lines.map(([kind, where, happenedOn, endsOn = ''], number) => ({ number, kind, ...where, happenedOn, endsOn }))

it.each<[string, string, Line[]]>([
  ['nothing was ever said', '', []],
  ['a yes stands', '', [['given', mail, '2026-01-05']]],
  [
    'the only yes was taken back',
    '2026-06-20',
    [
      ['given', mail, '2026-01-05'],
      ['withdrawn', mail, '2026-06-20'],
    ],
  ],
  [
    'one of two ways was taken back',
    '',
    [
      ['given', mail, '2026-01-05'],
      ['given', call, '2026-01-05'],
      ['withdrawn', mail, '2026-06-20'],
    ],
  ],
  [
    'every way was taken back at once',
    '2026-06-20',
    [
      ['given', mail, '2026-01-05'],
      ['soft-opt-in', call, '2026-02-05'],
      ['withdrawn', all, '2026-06-20'],
    ],
  ],
  [
    'a new yes came after it',
    '',
    [
      ['given', mail, '2026-01-05'],
      ['withdrawn', mail, '2026-06-20'],
      ['given', mail, '2026-07-01'],
    ],
  ],
  [
    'both on one day: the refusal stands, whichever was written first',
    '2026-06-20',
    [
      ['withdrawn', mail, '2026-06-20'],
      ['given', mail, '2026-06-20'],
    ],
  ],
  [
    'the other yes ran out by itself',
    '2026-06-20',
    [
      ['given', call, '2026-01-05', '2026-03-01'],
      ['withdrawn', mail, '2026-06-20'],
    ],
  ],
  ['they only ever said no', '', [['declined', mail, '2026-06-20']]],
])('when %s it was taken back on “%s”', (_title, on, lines) => {
  expect(consentTakenBackOn(history(...lines), today)).toBe(on)
})
