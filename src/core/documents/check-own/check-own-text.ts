import { mostFindings, type OwnFinding } from './finding'
import { staleFacts, type OwnRecord } from './stale-facts'
import { staleLaw } from './stale-law'

/** Everything in a text that the law or the organisation’s record has overtaken, the law first. */
export function checkOwnText(text: string, record: OwnRecord): readonly OwnFinding[] {
  return [...staleLaw(text), ...staleFacts(text, record)].slice(0, mostFindings)
}
