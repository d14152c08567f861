import type { BreachCase } from '@core/breaches/breach'
import { changeFacts } from '@core/breaches/change-facts'
import { makeAssessment } from '@core/breaches/make-assessment'
import { makeDecision } from '@core/breaches/make-decision'
import { openBreach } from '@core/breaches/open-breach'
import { summaryOf } from '@core/breaches/summary'
import type { Steward } from '@core/contract/index'
import { vi } from 'vitest'
import { coachingFirm } from '../../core/breaches/example'

/** A register with one case in memory: the rules of `core`, none of the storing. */
export function fakeBreaches(start: BreachCase) {
  let of = start
  const made = (id: string) => ({ id, now: '2026-11-24T10:45:00Z' })
  const keep = (more: Partial<BreachCase>) => Promise.resolve((of = { ...of, ...more }))
  const calls = {
    report: vi.fn<Steward['breaches']['report']>((input) =>
      keep({ breach: openBreach(input, { ...made('b1'), reference: 'B-2026-001', investigator: '' }) }),
    ),
    get: vi.fn<Steward['breaches']['get']>(() => keep({})),
    list: vi.fn<Steward['breaches']['list']>(() => Promise.resolve({ lines: [summaryOf(of, '')], total: 1 })),
    running: vi.fn<Steward['breaches']['running']>(() => Promise.resolve([summaryOf(of, 'Next: decide.')])),
    update: vi.fn<Steward['breaches']['update']>(({ changes }) =>
      keep({ breach: { ...of.breach, facts: changeFacts(of.breach.facts, changes).facts } }),
    ),
    tick: vi.fn<Steward['breaches']['tick']>(({ itemId }) =>
      keep({ breach: { ...of.breach, ticks: [...of.breach.ticks, { itemId, at: made('').now, note: '' }] } }),
    ),
    assess: vi.fn<Steward['breaches']['assess']>(({ answers }) =>
      keep({
        assessments: [...of.assessments, makeAssessment(of, answers, coachingFirm, made(`a${of.assessments.length}`))],
      }),
    ),
    decide: vi.fn<Steward['breaches']['decide']>((input) =>
      keep({ decisions: [...of.decisions, makeDecision(of, input, coachingFirm, made(`d${of.decisions.length}`))] }),
    ),
    tell: vi.fn<Steward['breaches']['tell']>(({ decisionId, ...told }) =>
      keep({ decisions: of.decisions.map((one) => (one.id === decisionId ? { ...one, told } : one)) }),
    ),
  } satisfies Partial<Steward['breaches']>
  return calls
}
