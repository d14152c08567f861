import { contactCategoryNames } from './contact-category'
import type { ContactChoice } from './contact-filter'
import { subscriberTypeWords } from './subscriber-type'

export const stopWords = {
  stopped: 'Asked for no marketing',
  'not-stopped': 'No stop on file',
} as const satisfies Record<NonNullable<ContactChoice['stop']>, string>

export const permissionWords = {
  given: 'Said yes',
  refused: 'Said no',
  'to-renew': 'Yes is due for a second look',
  'never-asked': 'Never asked',
} as const satisfies Record<NonNullable<ContactChoice['permission']>, string>

/** What a choice of contacts asks of them, filter by filter, without what was searched for; nothing for everybody. */
export function choiceWords(choice: Omit<ContactChoice, 'search'>): string[] {
  const { kind, role, subscriberType, stop, permission, source } = choice
  return [
    role && contactCategoryNames[role].many,
    kind && (kind === 'person' ? 'People' : 'Organisations'),
    subscriberType && subscriberTypeWords[subscriberType].name,
    choice.status === 'archived' && 'Archived',
    stop && stopWords[stop],
    permission && `Marketing: ${permissionWords[permission]}`,
    source !== undefined && `From: ${source}`,
    choice.noSource && 'No source recorded',
    choice.under18 && 'Under 18',
    choice.noticeOpen && 'Not told yet',
  ].filter((word) => typeof word === 'string')
}
