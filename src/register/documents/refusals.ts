import { AppError } from '@core/contract/errors'
import { plainWords } from '@core/contract/plain-words'
import { issuesOf } from '@core/contract/serve'
import type { DocumentFacts, DocumentVersion } from '@core/documents/document-version'
import { documentFacts } from '@core/documents/document-version'
import { findTemplate } from '@core/documents/find-template'
import type { Gap, Template } from '@core/documents/template'
import type { Organisation } from '@core/organisation/organisation'

/** The template of this id; anything else is refused. */
export function templateOrRefuse(templateId: string): Template {
  const template = findTemplate(templateId)
  if (!template) throw new AppError('not-found')
  return template
}

/** The answers as the template knows them, or its words for each that does not fit. */
export function factsOrRefuse(template: Template, facts: unknown): DocumentFacts {
  const parsed = template.facts.safeParse(facts, { error: plainWords })
  if (!parsed.success) throw new AppError('invalid-input', { issues: issuesOf(parsed.error) })
  return documentFacts.parse(parsed.data)
}

/** The organisation a saved document stands for; without a name it would be nobody’s. */
export function organisationOrRefuse(organisation: Organisation | null): Organisation {
  if (organisation) return organisation
  throw new AppError('not-allowed', { reason: 'Write the name of your organisation in Settings first, then save.' })
}

/** Refuses to approve what is not complete (`notice.test`). */
export function refuseGaps(gaps: readonly Gap[]): void {
  if (gaps.length > 0)
    throw new AppError('invalid-input', { issues: gaps.map(({ fact, say }) => ({ path: fact, message: say })) })
}

/** Refuses to approve anything but the newest draft. */
export function refuseUnlessDraft(version: DocumentVersion): void {
  if (version.status !== 'draft') {
    const reason =
      version.status === 'current'
        ? 'This version is approved already.'
        : 'A newer version has taken its place. Approve that one.'
    throw new AppError('not-allowed', { reason })
  }
}

/** Refuses a review date that is not after today. */
export function refusePastReview(nextReviewOn: string, today: string): void {
  if (nextReviewOn <= today) {
    throw new AppError('invalid-input', {
      issues: [{ path: 'nextReviewOn', message: 'The next review must be after today.' }],
    })
  }
}

/** Refuses to approve before every line of “check before use” was ticked. */
export function refuseUnticked({ checkBeforeUse }: Template, checked: readonly string[]): void {
  if (checkBeforeUse.every((line) => checked.includes(line))) return
  throw new AppError('invalid-input', {
    issues: [{ path: 'checked', message: 'Tick each line once you have checked it.' }],
  })
}
