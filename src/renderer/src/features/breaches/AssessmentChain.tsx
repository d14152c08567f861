import type { Assessment } from '@core/breaches/assessment'
import { bandLabels } from '@core/breaches/enisa/score'
import { londonDate, ukDateTime } from '@core/time/instant'
import { Sheet } from '../../ui/Sheet'
import { Timeline } from '../../ui/Timeline'

/** Every assessment of a case, the one that stands first: a new one follows, and none is written over (row I4). */
export function AssessmentChain({ assessments }: { readonly assessments: readonly Assessment[] }) {
  if (assessments.length === 0) return null
  const last = assessments.at(-1)
  const items = assessments.toReversed().map((one) => ({
    on: londonDate(one.madeAt),
    title: `Assessment ${one.number}: ${one.score.se}, ${bandLabels[one.score.band].toLowerCase()}${one === last ? ', stands now' : ', replaced later'}`,
    detail: `${ukDateTime(one.madeAt)}. Our advice: ${one.advice.headline}.`,
    strong: one === last,
  }))
  return (
    <Sheet title="Assessments so far">
      <Timeline items={items} />
    </Sheet>
  )
}
