import { describe, expect, it } from 'vitest'
import { closingHurdles, keepUntil } from '@core/breaches/closing'
import { currentDecision, reportedAt, type Decision, type Telling } from '@core/breaches/decision'
import { tellingIssues } from '@core/breaches/make-decision'
import { exampleCase } from './example'

const told: Telling = { at: '2026-11-24T12:00:00Z', how: 'web', reference: 'IC-1', lateReason: '' }

function decided(more: Partial<Decision>): Decision {
  return {
    id: 'd1',
    breachId: 'b1',
    about: 'regulator',
    choice: 'no',
    reason: 'Nobody could read it.',
    decidedBy: '',
    decidedAt: '2026-11-24T11:00:00Z',
    supersedesId: null,
    adviceShown: '',
    lookAgainOn: '',
    told: null,
    ...more,
  }
}

const people = decided({ id: 'p1', about: 'people' })

describe('decisions', () => {
  it('keeps what was decided before and takes the last of the chain', () => {
    const chain = [decided({}), decided({ id: 'd2', choice: 'yes', supersedesId: 'd1' })]
    expect(currentDecision(chain, 'regulator')?.id).toBe('d2')
    expect(currentDecision(chain, 'police')).toBeNull()
  })

  it('stops the clock with the first report, even if that decision was written again', () => {
    const chain = [decided({ choice: 'yes', told }), decided({ id: 'd2', choice: 'no', supersedesId: 'd1' })]
    expect(reportedAt(chain)).toBe(told.at)
    expect(reportedAt([decided({ about: 'police', told })])).toBeNull()
  })
})

describe('closing', () => {
  it.each<[string, Decision[], number]>([
    ['nothing decided', [], 2],
    ['the people are missing', [decided({})], 1],
    ['put off', [decided({ choice: 'later' }), people], 1],
    ['decided to tell, not told', [decided({ choice: 'yes' }), people], 1],
    ['told', [decided({ choice: 'yes', told }), people], 0],
    ['recorded only, with reasons', [decided({}), people], 0],
    ['the police still to be told', [decided({}), people, decided({ id: 'o', about: 'police', choice: 'yes' })], 1],
  ])('%s', (_, decisions, hurdles) => {
    expect(closingHurdles(exampleCase({}, { decisions }))).toHaveLength(hurdles)
  })

  it('asks for the reason of a near miss, and of a processor that the client was told', () => {
    expect(closingHurdles(exampleCase({ nearMiss: true }, { route: 'none' }))).toEqual([
      'Decide about the regulator first, and write down why.',
    ])
    expect(closingHurdles(exampleCase({ role: 'processor' }, { route: 'client' }))).toEqual([
      'Decide about your client first, and write down why.',
    ])
    const client = decided({ about: 'organisations', choice: 'yes', told })
    expect(closingHurdles(exampleCase({ role: 'processor' }, { route: 'client', decisions: [client] }))).toEqual([])
  })

  it('asks for the NHS tool instead of the regulator on that route', () => {
    const nhs = [decided({ about: 'dspt', choice: 'yes', told }), people]
    expect(closingHurdles(exampleCase({}, { route: 'dspt', decisions: nhs }))).toEqual([])
    expect(closingHurdles(exampleCase({}, { route: 'dspt', decisions: [decided({}), people] }))).toHaveLength(1)
  })

  it('keeps a closed case six years', () => {
    expect(keepUntil('2026-11-24T23:30:00Z')).toBe('2032-11-24')
    expect(keepUntil('2028-02-29T10:00:00Z')).toBe('2034-02-28')
  })
})

describe('recording that somebody was told', () => {
  const input = { decisionId: 'd1', at: '2026-11-26T09:20:00Z', how: 'web', reference: '', lateReason: '' } as const
  const now = '2026-12-24T10:00:00Z'

  it('asks for the reason only after the 72 hours, and only for the report', () => {
    expect(tellingIssues(exampleCase(), 'regulator', input, now)).toEqual([])
    const late = { ...input, at: '2026-11-26T09:20:01Z' }
    expect(tellingIssues(exampleCase(), 'regulator', late, now).map((one) => one.path)).toEqual(['lateReason'])
    expect(tellingIssues(exampleCase(), 'dspt', late, now).map((one) => one.path)).toEqual(['lateReason'])
    expect(tellingIssues(exampleCase(), 'police', late, now)).toEqual([])
    expect(tellingIssues(exampleCase(), 'regulator', { ...late, lateReason: 'The office was flooded.' }, now)).toEqual(
      [],
    )
  })

  it('refuses the future and a time before it happened', () => {
    expect(tellingIssues(exampleCase(), 'police', input, '2026-11-25T00:00:00Z').map((one) => one.path)).toEqual(['at'])
    const early = { ...input, at: '2026-11-19T09:20:00Z' }
    expect(tellingIssues(exampleCase({ occurredIs: 'known' }), 'police', early, now).map((one) => one.path)).toEqual([
      'at',
    ])
  })
})
