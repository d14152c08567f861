import { holdsOf, refusalFor, warningsFor } from './before-erasing'
import type { ErasurePreview } from './contract'
import type { ErasureFacts } from './facts'
import { linesThatGo } from './lines-that-go'
import { linesThatStay } from './lines-that-stay'
import { markValues } from './mark-values'
import { rescuedThatGo, rescuedThatStay } from './rescued'

/** Says in plain words what erasing would do: what goes, what stays and why, and what to think of first. */
export function previewErasure(facts: ErasureFacts): ErasurePreview {
  const { contact, counts } = facts
  return {
    id: contact.id,
    name: contact.displayName,
    counts,
    goes: [...linesThatGo(facts), ...rescuedThatGo(facts.rescued)],
    stays: linesThatStay(facts),
    warnings: [...warningsFor(facts), ...rescuedThatStay(facts.rescued)],
    refusal: refusalFor(holdsOf(facts.requests, facts.claims), facts.plan),
    marks: marksFor(facts),
  }
}

/** Marks of addresses and numbers: needed where a stop stands, offered otherwise, impossible without any to mark. */
export function marksFor({ contact, stops }: Pick<ErasureFacts, 'contact' | 'stops'>): ErasurePreview['marks'] {
  if (markValues(contact.points).length === 0) return 'none'
  return stops > 0 ? 'needed' : 'offered'
}
