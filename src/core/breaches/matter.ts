import type { Sector } from '../organisation/organisation'
import type { Jurisdiction } from '../time/jurisdiction'
import type { Route } from './advice'
import type { AssessmentAnswers } from './assessment'
import type { Band } from './enisa/score'
import type { BreachFacts } from './facts'

/** What of the organisation the advice turns on. */
export type AdviseFor = {
  readonly sector: Sector
  readonly nation: Jurisdiction
  readonly regulatorName: string
  readonly dpoName: string
}

/** What of the incident the advice turns on. */
export type AdviseFacts = Pick<
  BreachFacts,
  'nearMiss' | 'role' | 'serviceProvider' | 'practiceNation' | 'clientName' | 'otherOrganisations' | 'crimeSuspected'
>

/** Everything one line of advice may look at. `band` is null until the questions are answered. */
export type Matter = {
  readonly route: Route
  readonly facts: AdviseFacts
  readonly answers: AssessmentAnswers | null
  readonly band: Band | null
  readonly organisation: AdviseFor
  /** “the ICO” */
  readonly who: string
}
