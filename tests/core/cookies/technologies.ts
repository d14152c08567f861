import { technologyFacts, type Technology, type TechnologyFacts } from '@core/cookies/technology'
import { cookies as questions } from '@core/flows/trees/cookies'
import { wholeTechnology } from '../../fixtures/calls/cookies'

/** An entry with every fact, whose questions nobody answered. */
export const untested: Technology = {
  ...wholeTechnology,
  id: '00000000-0000-4000-8000-000000000001',
  addedAt: '2026-11-20T10:00:00.000Z',
  test: null,
}

/** An entry whose questions ended so on 20 November 2026. */
export function testedAs(outcomeId: string, changed: Partial<TechnologyFacts>): Technology {
  const entry = { ...untested, ...changed }
  return {
    ...entry,
    test: {
      decisionId: '00000000-0000-4000-8000-000000000002',
      testedOn: '2026-11-20',
      outcomeId,
      flowVersion: questions.version,
      facts: technologyFacts.strip().parse(entry),
    },
  }
}
