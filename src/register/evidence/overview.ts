import type { Deps } from '../deps'
import { createFirstStepsService, type AsksForFirstSteps } from '../first-steps/first-steps-service'
import type { AsksForEvidence } from './asks'
import { createEvidenceServices } from './evidence-service'

/** What looks over everything else: the first steps, and packs of evidence. */
export function createOverview(deps: Deps, services: AsksForFirstSteps & AsksForEvidence) {
  return {
    firstSteps: createFirstStepsService(deps, services),
    ...createEvidenceServices(deps, services),
  }
}
