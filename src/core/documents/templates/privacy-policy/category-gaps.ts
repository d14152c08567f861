import type { Gap } from '../../template'
import { isInterest } from './basis-words'
import { retentionFault } from './retention-words'
import { missing } from './section'
import { inside } from './sentences'
import type { Category, Use } from './use'

/** What is still missing from one group of people (`notice.13`, `notice.14`, `notice.test`). */
export function categoryGaps(category: Category, path: string): Gap[] {
  const name = inside(category.title) || 'this group'
  return [
    ...missing(category.title, `${path}.title`, 'What do you call this group of people?'),
    ...missing(category.data, `${path}.data`, `${name}: what do you hold about them?`),
    ...missing(category.source, `${path}.source`, `${name}: where does it come from?`),
    ...missing(category.mustProvide, `${path}.mustProvide`, `${name}: must they give it, and what happens otherwise?`),
    ...(category.uses.length === 0
      ? [{ fact: `${path}.uses`, say: `${name}: what do you use it for? Add at least one use.` }]
      : []),
    ...category.uses.flatMap((use, i) => useGaps(use, `${path}.uses.${i}`, name)),
  ]
}

function useGaps(use: Use, path: string, group: string): Gap[] {
  const name = `${group}, ${inside(use.title) || 'a use without a name'}`
  return [
    ...missing(use.title, `${path}.title`, `${group}: what do you call this use?`),
    ...missing(use.purpose, `${path}.purpose`, `${name}: what is it for?`),
    ...(use.bases.length === 0
      ? [{ fact: `${path}.bases`, say: `${name}: why may you? Choose at least one reason.` }]
      : []),
    ...(use.bases.some(isInterest) ? missing(use.interest, `${path}.interest`, `${name}: which interest is it?`) : []),
    ...specialGaps(use, path, name),
    ...retentionGaps(use, path, name),
  ]
}

function specialGaps({ special }: Use, path: string, name: string): Gap[] {
  if (!inside(special.data) || special.condition) return []
  return [
    {
      fact: `${path}.special.condition`,
      say: `${name}: health, beliefs and the like need a second reason. Which is it?`,
    },
  ]
}

// More than five years for what is written about someone’s life is refused without a reason (`retention.coaching`).
const fiveYears = 60

function retentionGaps({ retention, special }: Use, path: string, name: string): Gap[] {
  const fault = retentionFault(retention)
  if (fault) return [{ fact: `${path}.retention`, say: `${name}: ${fault}` }]
  const tooLong =
    inside(special.data) !== '' && special.condition === 'explicit-consent' && (retention.months ?? 0) > fiveYears
  if (!tooLong || retention.kind !== 'period') return []
  return missing(
    retention.note,
    `${path}.retention.note`,
    `${name}: more than five years needs a reason. Write it down.`,
  )
}
