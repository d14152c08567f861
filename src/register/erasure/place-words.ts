import type { Mention } from '@core/erasure/contract'

/** What a table is called where something was found in it. A test names every table of the schema that is missing here. */
const words: Readonly<Record<string, string>> = {
  contact: 'A contact',
  contact_point: 'An address or number',
  contact_relation: 'The work of a contact',
  request: 'A request',
  request_event: 'An entry of a request',
  breach: 'A breach',
  breach_person: 'The list of people a breach touched',
  breach_person_event: 'How somebody was told of a breach',
  decision: 'A decision',
  document_version: 'A saved document or letter',
  document_draft: 'A document that is being written',
  old_document: 'An old document that was kept',
  own_paragraph: 'A paragraph of your own in a document',
  draft: 'Something not saved yet',
  attachment: 'The name of a file',
  attachment_text: 'The words of a file',
  attachment_piece: 'The bytes of a file',
  consent_event: 'An answer about marketing',
  consent_wording: 'The words of a form',
  suppression: 'The do-not-contact list',
  suppression_key: 'The do-not-contact list',
  locked_copy: 'A locked copy',
  legal_claim: 'A legal claim',
  coaching_engagement: 'A coaching engagement',
  coaching_session: 'The day of a coaching session',
  coaching_disclosure: 'Something passed on to a coach',
  sign_of_interest: 'A sign of interest',
  erasure_plan: 'An erasure that waits for its day',
  organisation: 'The facts of your organisation',
  search_entry: 'The search',
  campaign: 'A campaign',
  campaign_row: 'A row of a list for a campaign',
  campaign_row_contact: 'A row of a list for a campaign',
  campaign_decision: 'A decision about a row of a campaign',
  campaign_record: 'The record of a campaign',
  saved_view: 'A saved view of the list',
  technology: 'The list of cookies',
  training: 'The log of training',
  processing_group: 'The record of processing',
  processing_purpose: 'The record of processing',
  processing_recipient: 'The list of suppliers',
  processing_answer: 'The record of processing',
  assessment: 'An assessment',
  self_audit_answer: 'The self-audit',
  put_off: 'Why something was put off on Today',
  first_answer: 'The answers to the first questions',
  public_task: 'A task that messages serve',
  technology_test: 'A test of a cookie',
  import_row: 'A row left out of an import',
  person: 'Somebody who can open the register',
}

/** Tables whose rows belong to another record, by the column that names it. */
const owners = ['contact_id', 'request_id', 'breach_id'] as const
const columnsOf: Readonly<Record<string, string>> = {
  contact: 'id AS contact_id',
  request: 'id AS request_id',
  breach: 'id AS breach_id',
  contact_point: 'contact_id',
  contact_relation: 'contact_id',
  basis_choice: 'contact_id',
  no_contact_event: 'contact_id',
  legal_claim: 'contact_id',
  sign_of_interest: 'contact_id',
  consent_event: 'contact_id',
  attachment: `contact_id, CASE owner_kind WHEN 'request' THEN owner_id END AS request_id`,
  request_event: 'request_id',
  locked_copy: 'request_id',
  erasure_plan: 'request_id',
  breach_event: 'breach_id',
  breach_action: 'breach_id',
  breach_decision: 'breach_id',
  breach_assessment: 'breach_id',
  breach_person: 'contact_id',
  document_version: `(SELECT id FROM request WHERE id = about) AS request_id, (SELECT id FROM contact WHERE id = about) AS contact_id`,
}

/** The columns that say whose a row is. */
export function placeInWords(table: string): string {
  return columnsOf[table] ?? 'NULL AS contact_id'
}

/** Where a row is, in words, with the page that shows it where there is one. */
export function placeOfRow(table: string, row: Readonly<Record<string, unknown>>): Mention {
  const owner = owners.find((column) => typeof row[column] === 'string')
  const pages = { contact_id: '/contacts/', request_id: '/requests/', breach_id: '/breaches/' } as const
  return {
    what: words[table] ?? `Another part of the register (${table.replaceAll('_', ' ')})`,
    label: owner ? 'Open it' : `row ${String(row['row_number'])}`,
    href: owner ? `${pages[owner]}${String(row[owner])}` : '',
  }
}
