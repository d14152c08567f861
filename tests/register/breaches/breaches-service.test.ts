import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clockFactsOfSummary } from '@core/breaches/summary'
import { clockOf } from '@core/breaches/clock'
import { AppError } from '@core/contract/errors'
import { defaultRegulator, organisation as organisationModel, type Organisation } from '@core/organisation/organisation'
import { createBreachesService, type BreachesService } from '../../../src/register/breaches/breaches-service'
import { bagAnswers, bagReport } from '../../core/breaches/example'
import { openTestRegister, testNow, type TestRegister } from '../../fixtures/register'

let test: TestRegister
let service: BreachesService
let firm: Organisation

const { peopleCount: _, ...answers } = bagAnswers

beforeEach(() => {
  test = openTestRegister()
  firm = larkfield()
  service = createBreachesService(test.deps, { organisation: { get: () => firm }, contacts: nobody })
})
afterEach(() => test.close())

/** No contacts: who is on a list is tested through the whole worker. */
const nobody = { list: () => ({ rows: [], total: 0 }) }

function larkfield(): Organisation {
  const text = Object.fromEntries(
    [
      'companyNumber',
      'address',
      'phone',
      'email',
      'website',
      'icoNumber',
      'icoRenewsOn',
      'privacyLeadEmail',
      'dpoName',
    ].map((key) => [key, '']),
  )
  const more = Object.fromEntries(
    ['dpoContact', 'privacyPolicyUrl', 'optOutUrl', 'complaintUrl'].map((key) => [key, '']),
  )
  return organisationModel.parse({
    ...text,
    ...more,
    name: 'Larkfield Coaching',
    legalForm: 'company',
    sector: 'coaching',
    nation: 'england-and-wales',
    privacyLeadName: 'Ruth Calder',
    privacyLeadRole: 'business manager',
    regulator: defaultRegulator,
    isSample: false,
  })
}

function faultOf(act: () => unknown): AppError {
  try {
    act()
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('it was accepted')
}

function report(more: Partial<typeof bagReport> = {}) {
  return service.report({ ...bagReport, ...more })
}

describe('reporting an incident', () => {
  it('records it with a reference, its investigator and a first line of history', () => {
    const { breach, events, route } = report()
    expect(breach.reference).toBe('B-2026-001')
    expect(breach.facts.investigator).toBe('Ruth Calder, business manager')
    expect(breach.facts.types).toEqual(['confidentiality', 'availability'])
    expect(events.map((one) => one.kind)).toEqual(['reported'])
    expect(route).toBe('ico')
  })

  it('numbers within the year of recording', () => {
    report()
    expect(report().breach.reference).toBe('B-2026-002')
    test.deps.clock.set('2027-01-01T00:30:00Z')
    expect(report().breach.reference).toBe('B-2027-001')
  })

  it('records near misses too, without a clock', () => {
    report({ nearMiss: true, title: 'Letter stopped at the post tray' })
    expect(service.list({ status: 'all', fromOn: '', toOn: '', limit: 200, offset: 0 }).total).toBe(1)
    expect(service.running()).toEqual([])
  })

  it('refuses impossible times beside their fields, and saves nothing', () => {
    const fault = faultOf(() =>
      report({ occurredIs: 'known', awareAt: '2026-11-20T09:00:00Z', foundAt: '2027-01-01T09:00:00Z' }),
    )
    expect(fault.code).toBe('invalid-input')
    expect(fault.detail.issues?.map((issue) => issue.path)).toEqual(['foundAt', 'awareAt'])
    expect(service.list({ status: 'all', fromOn: '', toOn: '', limit: 10, offset: 0 }).total).toBe(0)
  })
})

describe('the clock', () => {
  it('survives closing and opening the register', () => {
    report()
    const before = service.running()
    test.reopen()
    const again = createBreachesService(test.deps, { organisation: { get: () => firm }, contacts: nobody })
    expect(again.running()).toEqual(before)
    const clock = clockOf(clockFactsOfSummary(before[0] ?? expect.fail()), testNow)
    expect(clock.word).toBe('Clock running, 46 h 38 min left')
  })

  it('notices that the computer’s clock was set back three days', () => {
    const { breach } = report()
    test.deps.clock.set('2026-11-21T10:42:00Z')
    const after = service.addNote({ breachId: breach.id, words: 'Rang lost property.' })
    expect(after.breach.latestEntryAt).toBe(testNow)
    const [line] = service.running()
    expect(clockOf(clockFactsOfSummary(line ?? expect.fail()), test.deps.clock.now()).clockFault).toContain(
      'Check the computer’s date',
    )
  })

  it('stops when the regulator was told, and asks for the reason when that was late', () => {
    const { breach } = report()
    const decided = service.decide({
      breachId: breach.id,
      about: 'regulator',
      choice: 'yes',
      reason: 'Health notes are missing.',
      decidedBy: 'Ruth Calder',
      lookAgainOn: '',
    })
    test.deps.clock.set('2026-11-28T09:00:00Z')
    const input = {
      decisionId: decided.decisions[0]?.id ?? '',
      at: '2026-11-28T08:00:00Z',
      how: 'web',
      reference: 'IC-123',
      lateReason: '',
    } as const
    expect(faultOf(() => service.tell(input)).detail.issues?.map((issue) => issue.path)).toEqual(['lateReason'])
    service.tell({ ...input, lateReason: 'The coach was ill and could not say what was in the bag.' })
    expect(service.running()).toEqual([])
    expect(faultOf(() => service.tell(input)).code).toBe('conflict')
  })
})

describe('assessing and deciding', () => {
  it('adds assessments as a chain and overwrites none', () => {
    const { breach } = report()
    const first = service.assess({ breachId: breach.id, answers })
    expect(first.assessments[0]).toMatchObject({ number: 1, score: { se: 2.5, band: 'medium' }, supersedesId: null })
    expect(first.assessments[0]?.advice.headline).toBe('tell the ICO')
    const second = service.assess({ breachId: breach.id, answers: { ...answers, ease: 'maximum' } })
    expect(second.assessments).toHaveLength(2)
    expect(second.assessments[0]).toEqual(first.assessments[0])
    expect(second.assessments[1]).toMatchObject({
      number: 2,
      score: { band: 'very-high' },
      supersedesId: first.assessments[0]?.id,
    })
  })

  it('keeps a decision’s reason and our advice of that moment when it is decided again', () => {
    const { breach } = report()
    service.assess({ breachId: breach.id, answers })
    const input = { breachId: breach.id, about: 'regulator', decidedBy: '', lookAgainOn: '' } as const
    service.decide({ ...input, choice: 'no', reason: 'The bag came back closed.' })
    const { decisions } = service.decide({ ...input, choice: 'yes', reason: 'A page was missing.' })
    expect(decisions.map((one) => one.reason)).toEqual(['The bag came back closed.', 'A page was missing.'])
    expect(decisions[1]?.supersedesId).toBe(decisions[0]?.id)
    expect(decisions[0]?.adviceShown).toContain('medium')
  })

  it('sends an English practice through the NHS tool and refuses a double report', () => {
    firm = { ...firm, sector: 'gp-practice' }
    const { breach, route } = report()
    expect(route).toBe('dspt')
    const input = {
      breachId: breach.id,
      choice: 'yes',
      reason: 'Records were open.',
      decidedBy: '',
      lookAgainOn: '',
    } as const
    expect(faultOf(() => service.decide({ ...input, about: 'regulator' })).code).toBe('not-allowed')
    expect(service.decide({ ...input, about: 'dspt' }).decisions).toHaveLength(1)
    expect(service.update({ id: breach.id, changes: { practiceNation: 'wales' } }).route).toBe('ico')
  })
})

describe('facts and ticks', () => {
  it('changes only what differs and names it in the history, never its value in the audit trail', () => {
    const { breach } = report()
    const after = service.update({ id: breach.id, changes: { peopleCount: 4, title: bagReport.title } })
    expect(after.events.at(-1)?.words).toBe('Changed: number of people.')
    expect(service.update({ id: breach.id, changes: { peopleCount: 4 } }).events).toHaveLength(after.events.length)
    expect(faultOf(() => service.update({ id: breach.id, changes: { awareAt: '2026-11-01T00:00:00Z' } })).code).toBe(
      'invalid-input',
    )
  })

  it('ticks and unticks items that exist', () => {
    const { breach } = report()
    service.tick({ id: breach.id, itemId: 'note-times', done: true, note: '' })
    expect(
      service.tick({ id: breach.id, itemId: 'note-times', done: true, note: 'by Ruth' }).breach.ticks,
    ).toHaveLength(1)
    expect(service.tick({ id: breach.id, itemId: 'note-times', done: false, note: '' }).breach.ticks).toEqual([])
    expect(faultOf(() => service.tick({ id: breach.id, itemId: 'fly', done: true, note: '' })).code).toBe('not-found')
  })
})

describe('learning and closing', () => {
  it('refuses to close while the decision about the regulator is missing, then keeps it six years', () => {
    const { breach } = report()
    const signOff = {
      breachId: breach.id,
      name: 'Ruth Calder',
      role: 'Business manager',
      reason: 'The bag came back unopened.',
    }
    const refused = faultOf(() => service.close(signOff))
    expect([refused.code, refused.detail.reason]).toEqual(['not-allowed', expect.stringContaining('the regulator')])
    const input = {
      breachId: breach.id,
      choice: 'no',
      reason: 'Nobody read it.',
      decidedBy: '',
      lookAgainOn: '',
    } as const
    service.decide({ ...input, about: 'regulator' })
    service.decide({ ...input, about: 'people' })
    const closed = service.close(signOff)
    expect(closed.breach.closing).toMatchObject({ name: 'Ruth Calder', keepUntilOn: '2032-11-24' })
    expect(faultOf(() => service.assess({ breachId: breach.id, answers })).code).toBe('not-allowed')
    expect(service.reopen({ breachId: breach.id, reason: 'A page turned up.' }).breach.closing).toBeNull()
    expect(service.get({ id: breach.id }).events.map((one) => one.kind)).toEqual([
      'reported',
      'decided',
      'decided',
      'closed',
      'reopened',
    ])
  })

  it('shows open actions on Today, also of a closed case', () => {
    const { breach } = report({ nearMiss: true })
    service.addAction({ breachId: breach.id, what: 'Lock the post tray', owner: 'Ruth Calder', dueOn: '2026-12-01' })
    service.decide({
      breachId: breach.id,
      about: 'regulator',
      choice: 'no',
      reason: 'It never left the office.',
      decidedBy: '',
      lookAgainOn: '',
    })
    service.close({ breachId: breach.id, name: 'Ruth Calder', role: 'Business manager', reason: 'Near miss.' })
    const due = service.due()
    expect(service.quiet()).toMatchObject([{ state: 'fine', title: 'No breach is open' }])
    expect(due).toMatchObject([{ kind: 'breach-action', on: '2026-12-01', title: 'Lock the post tray' }])
    service.completeAction({ actionId: due[0]?.id.split(':')[1] ?? '', doneOn: '2026-11-24' })
    expect(service.due()).toEqual([])
  })

  it('puts the running clock on Today with its instant and the next step', () => {
    const { breach } = report()
    expect(service.due()).toMatchObject([
      { id: `breach:${breach.id}`, on: '2026-11-26', at: '2026-11-26T09:20:00Z', state: 'due', verb: 'Contain it' },
    ])
  })

  it('shows a decision put off on the day to look again', () => {
    const { breach } = report()
    const input = {
      breachId: breach.id,
      about: 'people',
      choice: 'later',
      reason: 'The police asked us to wait.',
      decidedBy: '',
    } as const
    expect(faultOf(() => service.decide({ ...input, lookAgainOn: '2026-11-23' })).detail.issues?.[0]?.path).toBe(
      'lookAgainOn',
    )
    service.decide({ ...input, lookAgainOn: '2026-11-30' })
    expect(service.due().map((one) => one.on)).toContain('2026-11-30')
  })
})

describe('the log', () => {
  it('filters by day and state, the latest first', () => {
    report()
    test.deps.clock.set('2026-12-02T09:00:00Z')
    report({ nearMiss: true })
    const all = { status: 'all', fromOn: '', toOn: '', limit: 200, offset: 0 } as const
    expect(service.list(all).lines.map((line) => line.breach.reference)).toEqual(['B-2026-002', 'B-2026-001'])
    expect(service.list({ ...all, fromOn: '2026-12-01' }).total).toBe(1)
    expect(service.list({ ...all, toOn: '2026-11-30' }).lines[0]?.breach.reference).toBe('B-2026-001')
    expect(service.list({ ...all, status: 'closed' }).total).toBe(0)
    expect(service.list({ ...all, limit: 1, offset: 1 }).lines.map((line) => line.breach.reference)).toEqual([
      'B-2026-001',
    ])
  })
})
