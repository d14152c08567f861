import type { EventType } from './event'
import { type EventForm, eventForms } from './event-forms'
import type { Field } from './field'
import { type KindId, kindOf } from './kinds/index'

/** The form of an event in a case of this kind: its own words for a decision, and for what to think of. */
export function eventFormOf(kind: KindId, type: EventType): EventForm {
  const form = eventForms[type]
  const { decisions, eventSay, eventFields } = kindOf(kind)
  const say = eventSay?.[type] ?? form.say
  const fields = withOwn(form.fields, eventFields?.[type] ?? [])
  if (type !== 'decided' || !decisions) return { ...form, say, fields }
  const options = Object.entries(decisions).map(([value, label]) => ({ value, label }))
  return { ...form, say, fields: fields.map((field) => (field.name === 'result' ? { ...field, options } : field)) }
}

/** The kind’s own fields take the place of those of the same name; the others follow. */
function withOwn(fields: readonly Field[], own: readonly Field[]): readonly Field[] {
  const replaced = fields.map((field) => own.find(({ name }) => name === field.name) ?? field)
  return [...replaced, ...own.filter(({ name }) => !fields.some((field) => field.name === name))]
}
