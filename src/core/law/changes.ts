import type { CalendarDate } from '../time/calendar-date'
import type { RuleId } from './rules'

/** What one version of the rules brought, in a sentence, and the rules it is about. */
export type LawChange = { readonly version: CalendarDate; readonly say: string; readonly rules: readonly RuleId[] }

/** What changed with each version of the program’s own rules, the newest first. A test asks for an entry per version. */
export const lawChanges: readonly LawChange[] = [
  {
    version: '2026-11-21',
    say: 'First version: the law as it stood on that day, with the changes of the Data (Use and Access) Act 2025 that were in force.',
    rules: [],
  },
]
