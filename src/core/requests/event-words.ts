import { assertNever } from '../assert-never'
import { dayMonthYear } from '../time/format-date'
import { channelWords } from './channel'
import { type CorrectedField, correctedFieldNames } from './corrected-field'
import type { EventFacts } from './event'
import { type KindId, kindOf } from './kinds/index'

/** What an event is called in the story of a case and in its log. It holds no word the person typed, but for places. */
export function eventTitle(facts: EventFacts, kind: KindId): string {
  switch (facts.type) {
    case 'acknowledged':
      return `Acknowledged ${channelWords[facts.how]}`
    case 'identity-asked':
      return 'Asked for proof of identity'
    case 'identity-received':
      return 'Identity seen'
    case 'identity-not-needed':
      return 'Identity not in doubt'
    case 'authority-asked':
      return 'Asked for proof that they may ask'
    case 'authority-received':
      return 'Proof seen that they may ask'
    case 'fee-asked':
      return 'Asked for a fee'
    case 'fee-paid':
      return 'Fee paid'
    case 'clarification-asked':
      return 'Asked what exactly is wanted'
    case 'clarification-answered':
      return 'They answered'
    case 'extended':
      return 'Told them you need two more months'
    case 'extension-late':
      return 'Notice of more time came too late'
    case 'place-asked':
      return `Asked for ${facts.place}`
    case 'place-done':
      return `${facts.place}: ${placeResult(facts.found, kind).toLowerCase()}`
    case 'checked':
      return kind === 'erasure' ? 'Decided what to erase' : 'Checked before sending'
    case 'decided':
      return `Decided: ${(kindOf(kind).decisions?.[facts.result] ?? facts.result).toLowerCase()}`
    case 'progress-told':
      return `Told them how far you are ${channelWords[facts.how]}`
    case 'action-done':
      return 'Done'
    case 'recipient-told':
      return 'Told others'
    case 'replied':
      return `${kind === 'do-not-contact' ? 'Confirmed' : 'Replied'} ${channelWords[facts.how]}`
    case 'note':
      return 'Note'
    case 'letter-kept':
      return 'Letter kept with the case'
    case 'corrected':
      return correctionTitle(facts.fields)
    case 'closed':
      return `Closed: ${outcomeLabel(kind, facts.outcome)}`
    case 'reopened':
      return 'Opened again'
    default:
      return assertNever(facts)
  }
}

function correctionTitle(fields: readonly CorrectedField[]): string {
  if (fields.every((field) => field === 'contactId')) return 'Linked to a contact'
  return `Corrected: ${fields.map((field) => correctedFieldNames[field]).join(', ')}`
}

/** The second line of an event: what the person typed, and nothing where there is no more. */
export function eventDetail(facts: EventFacts): string {
  switch (facts.type) {
    case 'identity-asked':
    case 'authority-asked':
    case 'clarification-asked':
    case 'clarification-answered':
    case 'checked':
    case 'action-done':
    case 'progress-told':
    case 'replied':
      return facts.what
    case 'decided':
      return [facts.tell, facts.who].filter(Boolean).join('\n')
    case 'identity-received':
    case 'authority-received':
      return facts.seen
    case 'identity-not-needed':
    case 'fee-asked':
    case 'reopened':
      return facts.why
    case 'extended':
    case 'extension-late':
      return facts.reasons
    case 'place-asked':
    case 'recipient-told':
      return facts.who
    case 'place-done':
      return [facts.items === null ? '' : itemWords(facts.items), facts.who].filter(Boolean).join(', ')
    case 'note':
      return facts.text
    case 'letter-kept':
      return facts.title
    case 'corrected':
      return facts.receivedWas === null ? '' : `It said ${dayMonthYear(facts.receivedWas)} before.`
    case 'closed':
      return facts.note
    case 'acknowledged':
    case 'fee-paid':
      return ''
    default:
      return assertNever(facts)
  }
}

/** What came of a place: “Searched”, “Nothing there”, “Not used here”. */
export function placeResult(found: 'found' | 'nothing' | 'not-used', kind: KindId): string {
  if (found === 'not-used') return 'Not used here'
  const { done, nothing } = kindOf(kind).placeWords
  return found === 'found' ? done : nothing
}

/** “1 item”, “41 items”. */
export function itemWords(count: number): string {
  return count === 1 ? '1 item' : `${count.toLocaleString('en-GB')} items`
}

/** The words of an outcome of a kind. */
export function outcomeLabel(kind: KindId, outcome: string | null): string {
  return kindOf(kind).outcomes.find(({ id }) => id === outcome)?.label ?? 'Open'
}
