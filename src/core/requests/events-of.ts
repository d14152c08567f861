import type { EventType } from './event'
import { fits } from './field'
import { kindOf } from './kinds/index'
import type { Request } from './request'

/** What can be recorded in this case: the events of its kind, but those that belong to other cases of it. */
export function eventsOf({ kind, details }: Pick<Request, 'kind' | 'details'>): readonly EventType[] {
  const { events, eventsOnlyWhen = {} } = kindOf(kind)
  return events.filter((type) => fits(eventsOnlyWhen[type], details))
}
