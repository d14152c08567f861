import type { Facts } from '../flows/facts'
import type { Flow } from '../flows/flow'
import { snapshot } from '../flows/snapshot'
import type { z } from 'zod'
import type { Decision, newDecision } from './decision'
import { reliedFacts } from './relied-fact'

/** `facts`: what the register knew when it was saved. */
type Given = { readonly id: string; readonly now: string; readonly facts: Facts }

/**
 * The decision that follows from a person’s answers, or undefined while a question of the flow is still open.
 * The verdict is worked out here and never taken from the page.
 */
export function decide(
  flow: Flow,
  input: z.output<typeof newDecision>,
  { id, now, facts }: Given,
): Decision | undefined {
  const shown = snapshot(flow, input.answers, input.subject)
  if (shown === undefined) return undefined
  const { verdict, mendable, byHouse, word } = shown.outcome
  return {
    id,
    flowId: flow.id,
    title: flow.title,
    subject: input.subject,
    contactId: input.contactId,
    verdict,
    mendable,
    byHouse,
    ...(word !== undefined && { word }),
    author: input.author,
    role: input.role,
    replaces: input.replaces,
    relied: reliedFacts(flow, input.answers, facts),
    note: input.note,
    reviewOn: input.reviewOn,
    decidedAt: now,
    flowVersion: shown.flowVersion,
    rulesVersion: shown.rulesVersion,
    snapshot: shown,
  }
}
