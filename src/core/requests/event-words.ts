import { assertNever } from '../assert-never'
import { erasureStepDetail, erasureStepTitle, erasureWhy } from '../erasure/step-words'
import { dayMonthYear } from '../time/format-date'
import { bundleMadeDetail, identityDetail } from './access-event-words'
import { channelWords } from './channel'
import { childViewWords } from './child-view'
import { type CorrectedField, correctedFieldNames } from './corrected-field'
import type { EventFacts } from './event'
import { type KindId, kindOf } from './kinds/index'
import { authoriserRoleNames, releaseNames } from './release-names'

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
    case 'child-judged':
      return `A child: ${lowerFirst(childViewWords[facts.understands])}`
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
      return decidedTitle(facts, kind)
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
    case 'erasure-step':
      return erasureStepTitle(facts)
    case 'places-set':
      return 'Places to search chosen'
    case 'bundle-made':
      return facts.locked ? 'Locked package made' : 'Copy made'
    case 'closed':
      return `Closed: ${outcomeLabel(kind, facts.outcome)}`
    case 'reopened':
      return 'Opened again'
    default:
      return assertNever(facts)
  }
}

function decidedTitle({ result, erasure }: Decided, kind: KindId): string {
  const words = `Decided: ${(kindOf(kind).decisions?.[result] ?? result).toLowerCase()}`
  const why = erasure ? erasureWhy(erasure) : ''
  return why === '' ? words : `${words} (${why})`
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
      return facts.what
    case 'replied':
      return [releaseWords(facts), facts.what].filter(Boolean).join('\n')
    case 'decided':
      return [facts.tell, authoriserWords(facts)].filter(Boolean).join('\n')
    case 'identity-received':
    case 'authority-received':
    case 'identity-not-needed':
      return identityDetail(facts)
    case 'child-judged':
      return [facts.why, facts.who ?? ''].filter(Boolean).join('\n')
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
    case 'erasure-step':
      return erasureStepDetail(facts)
    case 'places-set':
      return facts.places.join(', ')
    case 'bundle-made':
      return bundleMadeDetail(facts)
    case 'closed':
      return facts.note
    case 'acknowledged':
    case 'fee-paid':
      return ''
    default:
      return assertNever(facts)
  }
}

/** “Ruth Calder, director who asked the data controller, in writing”; the name alone where no role is asked. */
function authoriserWords({ who, role, written }: Pick<Decided, 'who' | 'role' | 'written'>): string {
  const named = role === undefined ? '' : lowerFirst(authoriserRoleNames[role])
  return [who, named, written ? 'in writing' : ''].filter(Boolean).join(', ')
}

type Decided = Extract<EventFacts, { type: 'decided' }>

/** “A copy, to PC Marsh”; empty where nothing of the kind was asked. */
function releaseWords({ to = '', given }: Extract<EventFacts, { type: 'replied' }>): string {
  if (given === undefined) return ''
  return [releaseNames[given], to === '' ? '' : `to ${to}`].filter(Boolean).join(', ')
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
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
