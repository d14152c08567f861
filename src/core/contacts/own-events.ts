import { dayMonthYear } from '../time/format-date'
import { londonDate } from '../time/instant'
import type { Contact } from './contact'
import type { TimelineItem } from './timeline'

type OwnFacts = Pick<
  Contact,
  'source' | 'obtainedOn' | 'firstMessageOn' | 'firstDisclosedOn' | 'noticeGivenOn' | 'createdAt'
>

/** What the contact itself tells its timeline: when the details were obtained, when they came into the register, and who was told when. */
export function ownEvents(contact: OwnFacts): TimelineItem[] {
  const added: TimelineItem = {
    on: londonDate(contact.createdAt),
    at: contact.createdAt,
    title: 'Added to the register',
  }
  const detail = contact.source === '' ? `On ${dayMonthYear(contact.obtainedOn)}` : contact.source
  return [
    added,
    ...on(contact.obtainedOn, { title: 'Details obtained', detail }),
    ...on(contact.firstMessageOn, { title: 'First message sent' }),
    ...on(contact.firstDisclosedOn, { title: 'Details first passed on' }),
    ...on(contact.noticeGivenOn, { title: 'Told where you got their details' }),
  ]
}

function on(day: string, item: Omit<TimelineItem, 'on'>): TimelineItem[] {
  return day === '' ? [] : [{ on: day, ...item }]
}
