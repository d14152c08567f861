import type { Organisation } from '../organisation/organisation'
import { dayMonthYear } from '../time/format-date'
import type { CalendarDate } from '../time/calendar-date'
import { blocksToText } from './blocks-to-text'
import { changedFacts } from './changed-facts'
import type { FactChange } from './document-state'
import type { DocumentVersion } from './document-version'
import { factNameOf } from './fact-name'
import { organisationChanges } from './organisation-changes'
import { withOwnParagraphs, type OwnParagraph } from './own-paragraph'
import { changedRulesOf } from './rules-of-document'
import type { Template } from './template'

/** What a version is compared with: the answers, the own paragraphs and the profile as they are now. */
export type Now = {
  readonly facts: unknown
  readonly organisation: Organisation
  readonly today: CalendarDate
  readonly own?: readonly OwnParagraph[]
}

/** What moved on since a version was saved, in words; empty when the document would still read the same. */
export function changesSince(version: DocumentVersion, template: Template, now: Now): FactChange[] {
  return [
    ...(readsTheSame(version, template, now) ? [] : whatChanged(version, template, now)),
    ...changedRulesOf(version),
    ...reviewDue(version, now.today),
  ]
}

function readsTheSame(version: DocumentVersion, template: Template, { facts, organisation, own = [] }: Now): boolean {
  const then = template.facts.safeParse(version.facts)
  const after = template.facts.safeParse(facts)
  if (!then.success || !after.success || version.templateVersion !== template.version) return false
  // The frame is left out: version number and dates differ always.
  const frame = { madeOn: version.savedAt.slice(0, 10), version: 0, nextReviewOn: '' } as const
  const before = template.compose(then.data, { ...frame, organisation: version.organisation })
  const now = template.compose(after.data, { ...frame, organisation })
  return blocksToText(withOwnParagraphs(before, version.own)) === blocksToText(withOwnParagraphs(now, own))
}

function whatChanged(
  version: DocumentVersion,
  template: Template,
  { facts, organisation, own = [] }: Now,
): FactChange[] {
  const factName = factNameOf(template.id)
  const answers = changedFacts(version.facts, facts).map((difference) => ({
    fact: difference.fact,
    say: factName(difference, version.facts, facts),
  }))
  const paragraphs = changedFacts(version.own, own).map(() => ({ fact: 'own', say: 'Your own paragraphs' }))
  const words =
    version.templateVersion === template.version
      ? []
      : [{ fact: '', say: `The words of this document, changed on ${dayMonthYear(template.version)}` }]
  return uniqueBySay([...answers, ...paragraphs, ...organisationChanges(version.organisation, organisation), ...words])
}

function reviewDue({ nextReviewOn, status }: DocumentVersion, today: CalendarDate): FactChange[] {
  if (status !== 'current' || !nextReviewOn || nextReviewOn > today) return []
  return [{ fact: '', say: `Its review was due on ${dayMonthYear(nextReviewOn)}` }]
}

function uniqueBySay(changes: readonly FactChange[]): FactChange[] {
  return [...new Map(changes.map((change) => [change.say, change])).values()]
}
