import { contactCategoryNames } from '@core/contacts/contact-category'
import { contactPointKindNames } from '@core/contacts/contact-point'
import { subscriberTypeWords } from '@core/contacts/subscriber-type'
import { dataUseWords } from '@core/basis/data-use'
import { basisNames } from '@core/documents/templates/privacy-policy/words'
import { legalFormNames } from '@core/organisation/legal-form-names'
import { type BundleSource, tableSource } from '../source'
import { dayWords, jsonWords, nameIn, yesWords } from '../words'

const subscriberName = (value: string) => (isSubscriber(value) ? subscriberTypeWords[value].name : value)
const roleNames: Readonly<Record<string, { readonly one: string }>> = contactCategoryNames
const roleWords = (value: string) =>
  value
    .split(',')
    .map((role) => roleNames[role]?.one ?? role)
    .filter(Boolean)
    .join(', ')

/** The entry of a person and everything that hangs on it alone. */
export const contactSources: readonly BundleSource[] = [
  tableSource({
    table: 'contact',
    group: 'entry',
    title: 'Your entry',
    where: 't.id = @contact',
    also: '(SELECT group_concat(role) FROM contact_role WHERE contact_id = t.id) AS roles',
    shows: [
      ['display_name', 'Name'],
      ['given_name', 'First name'],
      ['family_name', 'Family name'],
      ['kind', 'Kind', nameIn({ person: 'A person', organisation: 'An organisation' })],
      ['roles', 'What you are to us', roleWords],
      ['organisation_name', 'Organisation'],
      ['job_title', 'Job'],
      ['job_started_on', 'First day there', dayWords],
      ['job_left_on', 'Last day there', dayWords],
      ['subscriber_type', 'Who pays for your lines and mailbox', subscriberName],
      ['legal_form', 'Legal form', nameIn(legalFormNames)],
      ['legal_number', 'Company or charity number'],
      ['legal_evidence', 'How we know the legal form'],
      ['under_18', 'Under 18', yesWords],
      ['no_contact_at_all', 'No contact at all', yesWords],
      ['source', 'Where your details came from'],
      ['obtained_from', 'From whom', nameIn({ person: 'You', elsewhere: 'Somebody else' })],
      ['obtained_on', 'When we got them', dayWords],
      ['first_message_on', 'First message to you', dayWords],
      ['first_disclosed_on', 'First passed on', dayWords],
      ['notice_given_on', 'When we told you that we have them', dayWords],
      ['notice_not_needed', 'Why we need not tell you'],
      ['notes', 'Notes'],
      ['status', 'State', nameIn({ active: 'In use', archived: 'Archived' })],
      ['trashed_at', 'In the trash since', dayWords],
      ['created_at', 'Written down', dayWords],
      ['updated_at', 'Last changed', dayWords],
    ],
    leaves: 'number id organisation_id sort_name search_text stage import_id role_bits',
    typed: 'source notes legal_evidence notice_not_needed',
    others: { shows: { contact_role: 'role' }, leaves: { contact_role: 'contact_id' } },
  }),
  tableSource({
    table: 'contact_point',
    group: 'addresses',
    title: ({ kind }) => nameIn(contactPointKindNames)(String(kind)),
    where: 't.contact_id = @contact',
    shows: [
      ['value', 'Address or number'],
      ['kind', 'Kind', nameIn(contactPointKindNames)],
      ['label', 'Label'],
      ['postcode', 'Postcode'],
      ['subscriber_type', 'Who pays for it', subscriberName],
      ['valid', 'State', (value) => (value === '1' ? '' : 'Not in use any more')],
      ['valid_from', 'Good from', dayWords],
      ['valid_until', 'Good until', dayWords],
    ],
    leaves: 'id contact_id position normal',
  }),
  tableSource({
    table: 'former_number',
    group: 'addresses',
    title: () => 'Number from before',
    where: 't.contact_id = @contact',
    shows: [['normal', 'Number, looked up once in a register of refusals']],
    leaves: 'number contact_id',
  }),
  tableSource({
    table: 'contact_relation',
    group: 'work',
    title: 'Work',
    on: 'started_on',
    where: 't.contact_id = @contact',
    also: '(SELECT display_name FROM contact WHERE id = t.organisation_id) AS organisation',
    shows: [
      ['organisation', 'Organisation'],
      ['role', 'What you are to us there', roleWords],
      ['job_title', 'Job'],
      ['started_on', 'Since', dayWords],
      ['left_on', 'Until', dayWords],
    ],
    leaves: 'id contact_id organisation_id',
  }),
  tableSource({
    table: 'basis_choice',
    group: 'reasons',
    title: 'Why we may use your details',
    on: 'chosen_at',
    where: 't.contact_id = @contact',
    shows: [
      ['purpose', 'For what', (value) => (isUse(value) ? dataUseWords[value].name : value)],
      ['basis', 'Ground', nameIn(basisNames)],
      ['reason', 'Reason'],
      ['chosen_at', 'Chosen', dayWords],
    ],
    leaves: 'id contact_id',
    typed: 'reason',
  }),
  tableSource({
    table: 'contact_merge',
    group: 'lists',
    title: 'An earlier entry that was joined with yours',
    on: 'merged_at',
    where: 't.kept_id = @contact',
    shows: [
      ['facts', 'What is kept of it', jsonWords],
      ['merged_at', 'Joined', dayWords],
    ],
    leaves: 'id kept_id gone_id',
    typed: 'facts',
  }),
  tableSource({
    table: 'contact_pair',
    group: 'lists',
    title: 'A note that you are not somebody with a similar entry',
    on: 'said_at',
    where: 't.one_id = @contact OR t.other_id = @contact',
    shows: [['said_at', 'Noted', dayWords]],
    leaves: 'id one_id other_id',
  }),
]

function isSubscriber(value: string): value is keyof typeof subscriberTypeWords {
  return Object.hasOwn(subscriberTypeWords, value)
}

function isUse(value: string): value is keyof typeof dataUseWords {
  return Object.hasOwn(dataUseWords, value)
}
