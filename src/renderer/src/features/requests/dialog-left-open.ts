import type { EventType } from '@core/requests/event'
import { eventForms } from '@core/requests/event-forms'
import { leftOpenFor, wasLeftOpen } from '../drafts/held-drafts'
import type { OpenDialog } from './CaseDialogs'

/** The dialog of a case in which somebody was writing when the register locked. */
export function dialogLeftOpen(part: string): OpenDialog | null {
  if (wasLeftOpen({ form: 'request-note', part })) return { note: true }
  if (wasLeftOpen({ form: 'request-reopen', part })) return { reopen: true }
  if (wasLeftOpen({ form: 'correct-request', part })) return { correct: true }
  if (wasLeftOpen({ form: 'erasure-case', part }) || wasLeftOpen({ form: 'erasure-case', part: `${part} decision` }))
    return { act: { kind: 'must-erase' } }
  if (wasLeftOpen({ form: 'request-close', part })) return { act: { kind: 'close' } }
  const event = leftOpenFor('request-event', part)
  return event ? { act: { kind: 'event', ...typesAndPlace(event.place.part ?? '') } } : null
}

/** The name of such a draft says which kinds of step were offered and for which place: `<id> place-done place-asked E-mail`. */
function typesAndPlace(name: string): { readonly types: readonly EventType[]; readonly place: string } {
  const [, ...words] = name.split(' ')
  const isType = (word: string): word is EventType => Object.hasOwn(eventForms, word)
  const at = words.findIndex((word) => !isType(word))
  const types = (at < 0 ? words : words.slice(0, at)).filter(isType)
  return { types, place: at < 0 ? '' : words.slice(at).join(' ') }
}
