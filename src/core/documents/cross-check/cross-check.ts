import type { QuietLine } from '../../today/quiet-line'
import type { Contradiction, CurrentDocument } from './contradiction'
import { cookieClaims } from './cookie-claims'
import { differentDetails } from './details'
import { differentPeriods } from './periods'
import { differentRecipients } from './recipients'
import { recordingOrNot } from './recording'

/** The most that is shown at once. */
export const mostContradictions = 50

/** Where the documents people can read now contradict each other. */
export function crossCheck(documents: readonly CurrentDocument[]): readonly Contradiction[] {
  if (documents.length < 2) return []
  return [
    ...differentDetails(documents),
    ...differentPeriods(documents),
    ...differentRecipients(documents),
    ...cookieClaims(documents),
    ...recordingOrNot(documents),
  ].slice(0, mostContradictions)
}

/** For Today: one line while documents contradict each other, and none otherwise. */
export function contradictionsQuiet(found: readonly Contradiction[]): QuietLine[] {
  const [first] = found
  if (!first) return []
  const documents = [...new Set(first.says.map(({ document }) => document))].join(' and ')
  return [
    {
      id: 'document:contradictions',
      state: 'to-do',
      title:
        found.length === 1
          ? 'Two documents contradict each other'
          : `Documents contradict each other in ${found.length} things`,
      detail: `${documents}: ${first.title}.`.slice(0, 300),
      href: '/documents',
      act: 'Look at it',
    },
  ]
}
