import { londonDate } from '../time/instant'
import type { TimelineItem } from './timeline'

/** A line of the audit trail about a contact: names of calls and fields, never values. */
type TrailLine = { readonly at: string; readonly action: string; readonly fields: readonly string[] }

const titles: Readonly<Record<string, string>> = {
  'contacts.edit': 'Edited',
  'contacts.edit.undone': 'Edit taken back',
  'contacts.archive': 'Archived',
  'contacts.archive.undone': 'Archiving taken back',
  'contacts.restore': 'Put back in the list',
}

const fieldWords: Readonly<Record<string, string>> = {
  kind: 'kind',
  displayName: 'name',
  givenName: 'first name',
  familyName: 'family name',
  roles: 'role',
  subscriberType: 'type',
  legalForm: 'legal form',
  legalEvidence: 'how the legal form is known',
  organisationName: 'organisation',
  organisationId: 'link to the organisation',
  jobTitle: 'job title',
  source: 'source',
  obtainedOn: 'day the details were obtained',
  notes: 'notes',
  points: 'addresses and numbers',
}

/** What the audit trail adds to a contact’s timeline: when it was edited and which facts changed. */
export function editEvents(trail: readonly TrailLine[]): TimelineItem[] {
  return trail.flatMap(({ at, action, fields }) => {
    const title = titles[action]
    if (title === undefined) return []
    const words = action.startsWith('contacts.edit') ? fields.flatMap((field) => fieldWords[field] ?? []) : []
    return [{ on: londonDate(at), at, title, ...(words.length > 0 && { detail: words.join(', ') }) }]
  })
}
