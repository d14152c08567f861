import type { Contact, ContactSummary } from '@core/contacts/contact'
import { contactCategoryNames } from '@core/contacts/contact-category'
import { standsOn } from '@core/contacts/relation'
import { subscriberTypeWords } from '@core/contacts/subscriber-type'

/** The second line under a name: where somebody works or what a firm does, “Private” when neither is known. */
export function secondLine({
  kind,
  organisationName,
  jobTitle,
}: Pick<ContactSummary, 'kind' | 'organisationName' | 'jobTitle'>): string {
  if (kind === 'organisation') return jobTitle || 'Organisation'
  return organisationName || jobTitle || 'Private'
}

/** The sentence under the title of a contact: “HR Director at Tideway Components Ltd”, “formerly” once they left. */
export function whoLine(
  {
    kind,
    organisationName,
    jobTitle,
    jobLeftOn,
  }: Pick<Contact, 'kind' | 'organisationName' | 'jobTitle' | 'jobLeftOn'>,
  today: string,
): string {
  if (kind === 'organisation') return jobTitle ? `Organisation. ${jobTitle}` : 'Organisation'
  const who = jobTitle && organisationName ? `${jobTitle} at ${organisationName}` : jobTitle || organisationName
  if (who === '') return 'Private person, as far as you know'
  return standsOn({ leftOn: jobLeftOn }, today) ? who : `Formerly ${who}`
}

/** The roles of a contact as words; a dash where it has none yet. */
export function roleWords(roles: ContactSummary['roles']): string {
  return roles.length === 0 ? 'No role yet' : roles.map((role) => contactCategoryNames[role].one).join(', ')
}

/** The subscriber type as it reads under a role. */
export function typeWord(type: ContactSummary['subscriberType']): string {
  return subscriberTypeWords[type].name
}
