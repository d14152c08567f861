import { londonDate } from '../time/instant'
import { recordHref } from './record-href'
import type { TimelineItem } from './timeline'

/** A line of the audit trail about a contact: names of calls and fields, never values. */
type TrailLine = {
  readonly subject: string
  readonly at: string
  readonly action: string
  readonly fields: readonly string[]
}

const titles: Readonly<Record<string, string>> = {
  'contacts.edit': 'Edited',
  'contacts.edit.undone': 'Edit taken back',
  'contacts.archive': 'Archived',
  'contacts.archive.undone': 'Archiving taken back',
  'contacts.restore': 'Put back in the list',
  'contacts.trash': 'Moved to the trash',
  'contacts.takeFromTrash': 'Taken out of the trash',
  // Setting it and taking it off stand in the history themselves, with who asked and why.
  'contacts.setNoContact.undone': 'A change of “no contact at all” taken back',
  'basis.choose': 'Why you may use the details: chosen for them',
  'basis.inherit': 'Why you may use the details: as their role again',
  'contacts.setNotice': 'Telling them where the details came from',
}

/** Acts that can change one fact or another. */
const withFields = ['contacts.edit', 'contacts.setNotice']

const fieldWords: Readonly<Record<string, string>> = {
  kind: 'kind',
  displayName: 'name',
  givenName: 'first name',
  familyName: 'family name',
  roles: 'role',
  subscriberType: 'type',
  legalForm: 'legal form',
  legalEvidence: 'how the legal form is known',
  legalNumber: 'company or charity number',
  under18: 'mark “under 18”',
  organisationName: 'organisation',
  organisationId: 'link to the organisation',
  jobTitle: 'job title',
  jobStartedOn: 'first day there',
  jobLeftOn: 'last day there',
  source: 'source',
  obtainedOn: 'day the details were obtained',
  obtainedFrom: 'from whom the details came',
  notes: 'notes',
  points: 'addresses and numbers',
  relations: 'further organisations',
  firstMessageOn: 'first message',
  firstDisclosedOn: 'first passed on',
  noticeGivenOn: 'day they were told',
  noticeNotNeeded: 'why they need not be told',
}

/** The facts an act changed, as words; none where the act says it itself. */
export function factsInWords(action: string, fields: readonly string[]): string[] {
  return withFields.some((one) => action.startsWith(one)) ? fields.flatMap((field) => fieldWords[field] ?? []) : []
}

/** What the audit trail adds to a contact’s timeline: when it was edited and which facts changed. */
export function editEvents(trail: readonly TrailLine[]): TimelineItem[] {
  return trail.flatMap(({ at, action, subject, fields }) => {
    const title = titles[action]
    if (title === undefined) return []
    const words = factsInWords(action, fields)
    return [
      {
        on: londonDate(at),
        at,
        title,
        href: recordHref(subject),
        ...(words.length > 0 && { detail: words.join(', ') }),
      },
    ]
  })
}
