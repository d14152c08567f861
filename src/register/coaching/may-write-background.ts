import type { Engagement } from '@core/coaching/engagement'
import { mayWriteNotes } from '@core/coaching/may-write-notes'
import { AppError } from '@core/contract/errors'

type Background = Pick<Engagement, 'careerHistory' | 'lifeHistory' | 'aims'>

/** Somebody’s career and life so far count as notes: no word is added without what notes need (S4-2, S4-24). Taking words out is always right. */
export function mayWriteBackground(before: Engagement, { careerHistory, lifeHistory }: Background): void {
  const { allowed, say } = mayWriteNotes(before)
  if (allowed) return
  const issues = [
    ...(careerHistory !== '' && careerHistory !== before.careerHistory
      ? [{ path: 'careerHistory', message: say }]
      : []),
    ...(lifeHistory !== '' && lifeHistory !== before.lifeHistory ? [{ path: 'lifeHistory', message: say }] : []),
  ]
  if (issues.length > 0) throw new AppError('invalid-input', { issues })
}
