import type { AssessmentAnswers } from '@core/breaches/assessment'
import type { Breach, BreachCase } from '@core/breaches/breach'
import type { QuickReport } from '@core/breaches/facts'
import { openBreach } from '@core/breaches/open-breach'
import type { AdviseFor } from '@core/breaches/matter'

/** The bag of the mock screens: happened Friday evening, found and sure on Monday morning. */
export const bagReport: QuickReport = {
  title: 'Bag with session notes left on a train',
  kind: 'lost-paper',
  nearMiss: false,
  role: 'controller',
  clientName: '',
  whatHappened: 'A coach left her bag on the train to Reading.',
  occurredIs: 'about',
  occurredAt: '2026-11-20T18:10:00Z',
  foundAt: '2026-11-23T09:05:00Z',
  awareAt: '2026-11-23T09:20:00Z',
  ongoing: 'no',
  dataCategories: ['health', 'basic-identifiers'],
  peopleCategories: ['customers'],
  peopleCount: 3,
}

/** The answers on the mock screen: 4 × 0.5 + 0.5 = 2.5. */
export const bagAnswers: AssessmentAnswers = {
  dataKind: 'sensitive',
  credentialsOpen: null,
  adjustments: [],
  ease: 'limited',
  seenBy: 'unknown',
  changed: 'no',
  outOfReach: 'no',
  intent: 'no',
  unreadable: false,
  riskRemoved: false,
  disproportionate: false,
  exceptionReason: '',
  nhsImpact: '',
  nhsLikelihood: '',
  peopleCount: 3,
  notes: {},
}

export const coachingFirm: AdviseFor = {
  sector: 'coaching',
  nation: 'england-and-wales',
  regulatorName: 'Information Commissioner’s Office (ICO)',
  dpoName: '',
}

export const practice: AdviseFor = { ...coachingFirm, sector: 'gp-practice', dpoName: 'Imran Sadiq' }

/** A fresh incident, as recorded at 10:42 on 24 November 2026. */
export function exampleBreach(report: Partial<QuickReport> = {}): Breach {
  const made = { id: 'b1', reference: 'B-2026-001', now: '2026-11-24T10:42:00Z', investigator: 'Ruth Calder' }
  return openBreach({ ...bagReport, ...report }, made)
}

/** A case with nothing but the incident. */
export function exampleCase(report: Partial<QuickReport> = {}, more: Partial<BreachCase> = {}): BreachCase {
  return {
    breach: exampleBreach(report),
    assessments: [],
    decisions: [],
    actions: [],
    events: [],
    route: 'ico',
    ...more,
  }
}
