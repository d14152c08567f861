import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'
import { site } from './site'
import { mostTechnologies, technology, technologyFacts } from './technology'

const byId = z.strictObject({ id: z.uuid() })
const register = z.object({ rows: z.array(technology).max(mostTechnologies), site })

/** The calls about cookies and similar technologies (row K1). */
export const cookiesContract = {
  list: { input: z.void(), output: register },
  add: { input: technologyFacts, output: technology },
  edit: { input: technologyFacts.extend({ id: z.uuid() }), output: technology },
  remove: { input: byId, output: z.object({ id: z.uuid() }) },
  /** Ties a saved run of the questions to its entry: from then on the entry rests on it. */
  linkTest: { input: byId.extend({ decisionId: z.uuid() }), output: technology },
  saveSite: { input: site, output: site },
} as const satisfies FeatureContract
