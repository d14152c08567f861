import { describe, expect, it } from 'vitest'
import type { BreachCase } from '@core/breaches/breach'
import { progressOf } from '@core/breaches/steps'
import { summaryOf } from '@core/breaches/summary'
import { makeAssessment } from '@core/breaches/make-assessment'
import { logHead } from '@core/breaches/log-row'
import { blocksToText } from '@core/documents/blocks-to-text'
import { breachAssessment } from '@core/documents/templates/breach-assessment'
import { breachLog } from '@core/documents/templates/breach-log'
import { firstHourBlocks } from '@core/documents/templates/first-hour-card'
import type { Words } from '@core/documents/block'
import type { Frame } from '@core/documents/template'
import { defaultRegulator } from '@core/organisation/organisation'
import { bagAnswers, coachingFirm, exampleCase } from './example'

const frame = {
  organisation: { regulator: defaultRegulator },
  madeOn: '2026-11-24',
  version: 0,
  nextReviewOn: '',
} as Frame
const wordsText = (cell: Words) => (typeof cell === 'string' ? cell : cell.map((run) => run.text).join(''))
const made = { id: 'a1', now: '2026-11-24T10:42:00Z' }

function fullCase(): BreachCase {
  const of = exampleCase()
  const first = makeAssessment(
    of,
    { ...bagAnswers, notes: { seenBy: 'The bag has not been handed in.' } },
    coachingFirm,
    made,
  )
  const second = makeAssessment({ ...of, assessments: [first] }, { ...bagAnswers, ease: 'maximum' }, coachingFirm, {
    ...made,
    id: 'a2',
  })
  const regulator = {
    id: 'd1',
    breachId: 'b1',
    about: 'regulator',
    choice: 'yes',
    reason: 'Health notes are missing.',
    decidedBy: 'Ruth Calder',
    decidedAt: made.now,
    supersedesId: null,
    adviceShown: '',
    lookAgainOn: '',
  } as const
  const told = {
    at: '2026-11-27T08:00:00Z',
    how: 'web',
    reference: 'IC-123',
    lateReason: 'The coach was ill.',
  } as const
  return {
    ...of,
    assessments: [first, second],
    decisions: [
      { ...regulator, told },
      { ...regulator, id: 'd2', about: 'police', choice: 'no', reason: 'Lost, not stolen.', told: null },
    ],
    actions: [
      {
        id: 'x',
        breachId: 'b1',
        what: 'Notes stay in the office',
        owner: 'Ruth Calder',
        dueOn: '2026-12-01',
        doneOn: '',
        addedAt: made.now,
      },
    ],
  }
}

describe('the breach assessment on paper', () => {
  const text = blocksToText(breachAssessment.compose({ case: fullCase() }, frame))

  it.each([
    'About Friday 20 November 2026, 18:10',
    'Monday 23 November 2026, 09:20',
    'Thursday 26 November 2026, 09:20',
    'Health, Names and contact details',
    'Severity 4.5, very high.',
    'It was open to unknown people: + 0.5.',
    '2.5, medium',
    'Health notes are missing.',
    'Reason for the delay: The coach was ill.',
    'Lost, not stolen.',
    'Notes stay in the office',
    'Not yet known',
  ])('says: %s', (words) => {
    expect(text).toContain(words)
  })

  it('leaves no empty merge field', () => {
    expect(text).not.toMatch(/undefined|null|\[object|NaN/)
  })

  it('says what is missing before it is used', () => {
    expect(breachAssessment.gaps({ case: exampleCase() }, frame).map((gap) => gap.fact)).toEqual([
      'consequences',
      'containment',
      'assessments',
      'prevention',
      'decisions',
      'decisions',
    ])
    expect(
      breachAssessment.gaps({ case: exampleCase({ nearMiss: true }, { route: 'none' }) }, frame).map((gap) => gap.fact),
    ).toEqual(['containment', 'prevention', 'decisions'])
  })
})

describe('the printed log', () => {
  const line = summaryOf(fullCase(), progressOf(fullCase(), coachingFirm).next)
  const near = summaryOf(exampleCase({ nearMiss: true, title: 'Letter stopped' }, { route: 'none' }), '')

  it('has the columns in order and every incident, near misses too, the earliest first', () => {
    const second = { ...near, breach: { ...near.breach, reference: 'B-2026-002' } }
    const blocks = breachLog.compose({ lines: [second, line], fromOn: '', toOn: '' }, frame)
    const table = blocks.find((one) => one.type === 'table') ?? expect.fail()
    expect(table.head).toEqual([...logHead])
    expect(table.rows.map((row) => wordsText(row[0] ?? '').slice(0, 10))).toEqual(['B-2026-001', 'B-2026-002'])
    expect(table.rows[0]?.[5]).toBe(
      'Regulator: yes. Told Friday 27 November 2026, 08:00, on the web. Reference IC-123. Late, because: The coach was ill. Health notes are missing.',
    )
    expect(table.rows[1]?.[5]).toBe('Not decided yet')
    expect(table.rows.every((row) => row.length === logHead.length)).toBe(true)
  })

  it('says so when nothing was recorded', () => {
    expect(blocksToText(breachLog.compose({ lines: [], fromOn: '2026-01-01', toOn: '' }, frame))).toContain(
      'None was recorded.',
    )
  })
})

it('prints the first-hour card without any fact', () => {
  const text = blocksToText(firstHourBlocks())
  expect(text).toContain('Note the time. 72 hours run from when you are sure.')
  expect(text).toContain('0303 123 1113')
})
