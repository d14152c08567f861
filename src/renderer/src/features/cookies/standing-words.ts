import { exceptionWords } from '@core/cookies/exception'
import type { Result, Standing } from '@core/cookies/standing'
import {
  IconCircleCheck,
  IconCircleDashed,
  IconHandStop,
  IconListCheck,
  IconRefreshAlert,
  type Icon,
} from '@tabler/icons-react'

type Shown = { readonly icon: Icon; readonly word: string; readonly color: 'pine' | 'amber' | 'dimmed' }

const results: Record<Result, Shown> = {
  outside: { icon: IconCircleCheck, word: 'Outside the rule', color: 'dimmed' },
  exempt: { icon: IconCircleCheck, word: 'No consent needed', color: 'pine' },
  'exempt-with-switch': { icon: IconListCheck, word: 'No consent, if…', color: 'pine' },
  consent: { icon: IconHandStop, word: 'Ask first', color: 'amber' },
}

/** The state of an entry: what the questions came to, or that they are to be answered. */
export function standingShown(standing: Standing): Shown {
  if (standing.state === 'untested') return { icon: IconCircleDashed, word: 'Not tested yet', color: 'amber' }
  if (standing.state === 'test-again') return { icon: IconRefreshAlert, word: 'Test again', color: 'amber' }
  return results[standing.result]
}

/** What that state asks for, in one line. */
export function standingSays(standing: Standing): string {
  if (standing.state === 'untested') return 'A few questions say whether it needs consent.'
  if (standing.state === 'test-again') return standing.why
  const { name } = exceptionWords[standing.exception]
  const other = standing.claimsOther ? ' The entry relies on something else: change one of the two.' : ''
  if (standing.result === 'outside') return 'Nothing is stored or read.'
  if (standing.result === 'exempt') return `${name}. Tell visitors all the same.${other}`
  if (standing.result === 'exempt-with-switch')
    return `${name}. Visitors are told, and can switch it off for nothing.${other}`
  return `Nothing is set before a yes.${other}`
}
