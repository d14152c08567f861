import { dayMonthYear } from '../time/format-date'
import { londonDate } from '../time/instant'
import type { Contact } from './contact'
import type { TimelineItem } from './timeline'

/** What the contact itself tells its timeline: when the details were obtained, and when they came into the register. */
export function ownEvents(contact: Contact): TimelineItem[] {
  const added: TimelineItem = {
    on: londonDate(contact.createdAt),
    at: contact.createdAt,
    title: 'Added to the register',
  }
  if (contact.obtainedOn === '') return [added]
  const detail = contact.source === '' ? `On ${dayMonthYear(contact.obtainedOn)}` : contact.source
  return [added, { on: contact.obtainedOn, title: 'Details obtained', detail }]
}
