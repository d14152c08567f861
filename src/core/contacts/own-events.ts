import { dayMonthYear } from '../time/format-date'
import { londonDate } from '../time/instant'
import type { Contact } from './contact'
import { recordHref } from './record-href'
import type { TimelineItem } from './timeline'

type OwnFacts = Pick<
  Contact,
  'id' | 'importId' | 'source' | 'obtainedOn' | 'firstMessageOn' | 'firstDisclosedOn' | 'noticeGivenOn' | 'createdAt'
>

/** What the contact itself tells its timeline: when the details were obtained, when they came into the register, and who was told when. */
export function ownEvents(contact: OwnFacts): TimelineItem[] {
  const href = recordHref(contact.id)
  const added: TimelineItem = {
    on: londonDate(contact.createdAt),
    at: contact.createdAt,
    title: 'Added to the register',
    ...(contact.importId !== null && { detail: 'Brought in from a file' }),
    href: contact.importId === null ? href : '/contacts/import',
  }
  const detail = contact.source === '' ? `On ${dayMonthYear(contact.obtainedOn)}` : contact.source
  return [
    added,
    ...on(contact.obtainedOn, { title: 'Details obtained', detail, href }),
    ...on(contact.firstMessageOn, { title: 'First message sent', href }),
    ...on(contact.firstDisclosedOn, { title: 'Details first passed on', href }),
    ...on(contact.noticeGivenOn, { title: 'Told where you got their details', href }),
  ]
}

function on(day: string, item: Omit<TimelineItem, 'on'>): TimelineItem[] {
  return day === '' ? [] : [{ on: day, ...item }]
}
