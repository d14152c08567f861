import type { EventType } from './event'
import { type EventForm, eventForms } from './event-forms'
import { type KindId, kindOf } from './kinds/index'

/** The form of an event in a case of this kind: its own words for a decision, and for what to think of. */
export function eventFormOf(kind: KindId, type: EventType): EventForm {
  const form = eventForms[type]
  const { decisions, eventSay } = kindOf(kind)
  const say = eventSay?.[type] ?? form.say
  if (type !== 'decided' || !decisions) return { ...form, say }
  const options = Object.entries(decisions).map(([value, label]) => ({ value, label }))
  return { ...form, say, fields: form.fields.map((field) => (field.name === 'result' ? { ...field, options } : field)) }
}
