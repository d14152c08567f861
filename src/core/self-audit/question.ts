import type { RuleId } from '../law/rules'

/** One question of the self-audit: what is asked, what a yes looks like, the law behind it, and where it is mended. */
export type AuditQuestion = {
  readonly id: string
  readonly part: AuditPart
  readonly ask: string
  /** What must be true for a yes. */
  readonly yes: string
  readonly rules: readonly RuleId[]
  /** The page on which a gap is closed. */
  readonly href: string
}

/** The parts of the self-audit, in their order. */
export const auditParts = {
  order: 'Order in the house',
  telling: 'Telling people',
  reasons: 'Reasons and consent',
  asking: 'When people ask',
  marketing: 'Marketing and the website',
  keeping: 'Keeping and keeping safe',
  wrong: 'When something goes wrong',
  sector: 'What is special in your work',
} as const
type AuditPart = keyof typeof auditParts

/** The parts by id, in their order. */
export const auditPartIds = Object.keys(auditParts) as readonly AuditPart[]

/** A question, written as one line each. */
export function question(
  part: AuditPart,
  id: string,
  ask: string,
  yes: string,
  href: string,
  rules: readonly RuleId[],
): AuditQuestion {
  return { part, id, ask, yes, href, rules }
}
