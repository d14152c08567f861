import { z } from 'zod'
import type { FeatureContract } from '../contract/contract'

/** What the search goes through, in the order it is shown. */
export const searchGroups = [
  'contacts',
  'notes',
  'permissions',
  'stops',
  'requests',
  'breaches',
  'decisions',
  'documents',
  'campaigns',
  'processing',
  'suppliers',
  'assessments',
  'self-audit',
  'retention',
  'recordings',
  'coaching',
  'session-notes',
  'cookies',
  'training',
  'tasks',
  'files',
] as const
export type SearchGroup = (typeof searchGroups)[number]

/** One record that fits. `words` is the place in its text where it does; empty where the title says enough. */
const searchHit = z.object({
  group: z.enum(searchGroups),
  /** Of the record, or of the file; a question of the self-audit and a starting row of the schedule have a name instead. */
  id: z.string().min(1).max(80),
  title: z.string(),
  detail: z.string(),
  words: z.string(),
  /** The page that opens it. */
  href: z.string(),
})
export type SearchHit = z.output<typeof searchHit>

/** The search of everything. While somebody types it takes what comes first; after a pause (`thorough`), the best. */
export const searchContract = {
  find: {
    input: z.strictObject({
      typed: z.string().max(200, 'Search for something shorter.'),
      /** So many hits of each group, at most. */
      limit: z.int().min(1).max(50).default(6),
      thorough: z.boolean().default(false),
    }),
    output: z.array(searchHit).max(50 * searchGroups.length),
  },
} as const satisfies FeatureContract
