import { besideMentions } from './beside-mentions'

/** Where other records may speak of a person in somebody’s words. */
export type MentionSource = {
  readonly what: string
  /** The table, and what it is joined with for the label. */
  readonly table: string
  /** The texts that are searched. */
  readonly texts: readonly string[]
  /** What the record is called in a list. */
  readonly label: string
  /** The id in the address of its page. */
  readonly record: string
  readonly page: (record: string) => string
  /** Left out where it is the person’s own. */
  readonly own?: string
}

const ownLink = (column: string) => `${column} IN (SELECT value FROM json_each(@records))`

/** Calls the person was on lose every word about them. */
const ownCall = (column: string) =>
  `${column} IN (SELECT recording_id FROM recording_party WHERE ${ownLink('contact_id')})`

/** Every table with words about somebody else or about nobody in particular. A test sorts each column of the schema. */
export const mentionSources: readonly MentionSource[] = [
  {
    what: 'Another contact',
    table: 'contact',
    texts: ['notes', 'source', 'legal_evidence', 'job_title', 'notice_not_needed'],
    label: 'display_name',
    record: 'id',
    page: (id) => `/contacts/${id}`,
    own: ownLink('id'),
  },
  {
    what: 'The work of another contact',
    table: 'contact_relation JOIN contact ON contact.id = contact_relation.contact_id',
    texts: ['contact_relation.job_title'],
    label: 'contact.display_name',
    record: 'contact.id',
    page: (id) => `/contacts/${id}`,
    own: ownLink('contact.id'),
  },
  {
    what: 'Why another contact wants no contact at all',
    table: 'no_contact_event JOIN contact ON contact.id = no_contact_event.contact_id',
    texts: ['no_contact_event.asked_by', 'no_contact_event.reason'],
    label: 'contact.display_name',
    record: 'contact.id',
    page: (id) => `/contacts/${id}`,
    own: ownLink('contact.id'),
  },
  {
    what: 'A campaign',
    table: 'campaign',
    texts: ['name', 'audience', 'opt_out', `coalesce(review, '')`],
    label: 'name',
    record: 'id',
    page: (id) => `/marketing/campaigns/${id}`,
  },
  {
    what: 'The record of a campaign',
    table: 'campaign_record JOIN campaign ON campaign.id = campaign_record.campaign_id',
    texts: ['campaign_record.facts'],
    label: 'campaign.name',
    record: 'campaign.id',
    page: (id) => `/marketing/campaigns/${id}`,
  },
  {
    what: 'A check against the telephone registers',
    table: 'screening_act',
    texts: ['reference', 'file_name', 'taken_back_why'],
    label: 'service',
    record: 'id',
    page: () => '/marketing/screening',
  },
  {
    what: 'The coaching of another client',
    table: 'coaching_engagement JOIN contact ON contact.id = coaching_engagement.client_id',
    texts: [
      'coaching_engagement.coach_name',
      'coaching_engagement.period_reason',
      'coaching_engagement.period_approver',
      'coaching_engagement.exception_reason',
      'coaching_engagement.exception_approver',
      'coaching_engagement.career_history',
      'coaching_engagement.life_history',
      'coaching_engagement.aims',
      'coaching_engagement.progress',
    ],
    label: 'contact.display_name',
    record: 'coaching_engagement.id',
    page: (id) => `/coaching/${id}`,
    own: ownLink('coaching_engagement.id'),
  },
  {
    what: 'Something passed on about another client',
    table: `coaching_disclosure JOIN coaching_engagement ON coaching_engagement.id = coaching_disclosure.engagement_id
      JOIN contact ON contact.id = coaching_engagement.client_id`,
    texts: ['coaching_disclosure.recipient_name', 'coaching_disclosure.recipient_role', 'coaching_disclosure.purpose'],
    label: 'contact.display_name',
    record: 'coaching_engagement.id',
    page: (id) => `/coaching/${id}`,
    own: ownLink('coaching_engagement.id'),
  },
  {
    what: 'A session note about another client',
    table: `coaching_note_version JOIN coaching_note ON coaching_note.id = coaching_note_version.note_id
      JOIN coaching_engagement ON coaching_engagement.id = coaching_note.engagement_id
      JOIN contact ON contact.id = coaching_engagement.client_id`,
    texts: ['coaching_note_version.words'],
    label: 'contact.display_name',
    record: 'coaching_note.id',
    page: (id) => `/coaching/note/${id}`,
    own: ownLink('coaching_note.id'),
  },
  {
    what: 'A legal claim about another contact',
    table: 'legal_claim JOIN contact ON contact.id = legal_claim.contact_id',
    texts: [
      'legal_claim.name',
      'legal_claim.decided_by',
      'legal_claim.reason',
      'legal_claim.closed_by',
      'legal_claim.close_note',
    ],
    label: 'contact.display_name',
    record: 'contact.id',
    page: (id) => `/contacts/${id}`,
    own: ownLink('contact.id'),
  },
  {
    what: 'Why records were destroyed',
    table: 'destruction_certificate',
    texts: ['reason'],
    label: 'reference',
    record: 'id',
    page: () => '/documents/retention?show=certificates',
  },
  {
    what: 'Why another contact is kept longer',
    table: 'retention_decision JOIN contact ON contact.id = retention_decision.contact_id',
    texts: ['retention_decision.reason'],
    label: 'contact.display_name',
    record: 'contact.id',
    page: (id) => `/contacts/${id}`,
    own: ownLink('contact.id'),
  },
  {
    what: 'A sign of interest of another contact',
    table: 'sign_of_interest JOIN contact ON contact.id = sign_of_interest.contact_id',
    texts: ['sign_of_interest.evidence', 'sign_of_interest.recorded_by'],
    label: 'contact.display_name',
    record: 'contact.id',
    page: (id) => `/contacts/${id}`,
    own: ownLink('contact.id'),
  },
  {
    what: 'Why you may use another contact’s details',
    table: 'basis_choice JOIN contact ON contact.id = basis_choice.contact_id',
    texts: ['basis_choice.reason'],
    label: 'contact.display_name',
    record: 'contact.id',
    page: (id) => `/contacts/${id}`,
    own: ownLink('contact.id'),
  },
  {
    what: 'A request that is not linked to the contact',
    table: 'request',
    texts: ['name', 'email', 'phone', 'asked_by', 'scope', 'close_note', 'organisation', 'details'],
    label: 'reference',
    record: 'id',
    page: (id) => `/requests/${id}`,
    own: ownLink('id'),
  },
  {
    what: 'An entry of another request',
    table: 'request_event JOIN request ON request.id = request_event.request_id',
    texts: ['request_event.facts'],
    label: 'request.reference',
    record: 'request.id',
    page: (id) => `/requests/${id}`,
    own: ownLink('request.id'),
  },
  {
    what: 'Why something was held back from another answer',
    table: 'bundle_choice JOIN request ON request.id = bundle_choice.request_id',
    texts: ['bundle_choice.reasons'],
    label: 'request.reference',
    record: 'request.id',
    page: (id) => `/requests/${id}`,
    own: ownLink('request.id'),
  },
  ...breachSources(),
  ...recordingSources(),
  {
    what: 'A decision that is not linked to the contact',
    table: 'decision',
    texts: ['subject', 'note', 'author'],
    label: 'title',
    record: 'id',
    page: (id) => `/guidance/decision/${id}`,
    own: ownLink('id'),
  },
  {
    what: 'A saved document',
    table: 'document_version',
    texts: ['facts', 'organisation'],
    label: 'title',
    record: 'id',
    page: () => '/documents',
    own: ownLink('about'),
  },
  {
    what: 'A document that is being written',
    table: 'document_draft',
    texts: ['facts'],
    label: "'Draft'",
    record: 'template_id',
    page: () => '/documents',
  },
  {
    what: 'A paragraph of your own in a document',
    table: 'own_paragraph',
    texts: ['words'],
    label: "'Your own paragraph'",
    record: 'template_id',
    page: () => '/documents',
  },
  {
    what: 'The list of cookies',
    table: 'technology',
    texts: ['name', 'provider', 'does', 'purpose', 'lasts', 'shared_with', 'objection'],
    label: 'name',
    record: 'id',
    page: () => '/documents/cookies',
  },
  {
    what: 'A test of a cookie',
    table: 'technology_test',
    texts: ['facts'],
    label: "'Test of a cookie'",
    record: 'technology_id',
    page: () => '/documents/cookies',
  },
  {
    what: 'The record of processing: a group of people',
    table: 'processing_group',
    texts: ['facts'],
    label: "json_extract(facts, '$.title')",
    record: 'id',
    page: () => '/documents/records',
  },
  {
    what: 'The record of processing: a purpose',
    table: 'processing_purpose',
    texts: ['facts'],
    label: "json_extract(facts, '$.title')",
    record: 'id',
    page: () => '/documents/records',
  },
  {
    what: 'A supplier or another recipient',
    table: 'processing_recipient',
    texts: ['facts'],
    label: "json_extract(facts, '$.name')",
    record: 'id',
    page: () => '/documents/suppliers',
  },
  {
    what: 'An answer of the record of processing',
    table: 'processing_answer',
    texts: ['answer'],
    label: "'Record of processing'",
    record: 'name',
    page: () => '/documents/records',
  },
  {
    what: 'An assessment',
    table: 'assessment',
    texts: ['title', 'answers'],
    label: 'title',
    record: 'id',
    page: (id) => `/documents/assessments/${id}`,
  },
  {
    what: 'The self-audit',
    table: 'self_audit_answer',
    texts: ['note'],
    label: "'Self-audit'",
    record: 'question',
    page: () => '/documents/self-audit',
  },
  ...besideMentions,
  {
    what: 'Something not saved yet',
    table: 'draft',
    texts: ['fields'],
    label: "'Unsaved'",
    record: 'address',
    page: (address) => address,
    own: `coalesce(${ownLink('record_id')}, 0) OR coalesce(${ownLink('contact_id')}, 0)`,
  },
  {
    what: 'The facts of your organisation',
    table: 'organisation',
    texts: ['facts'],
    label: "'Organisation'",
    record: 'id',
    page: () => '/settings/organisation',
  },
]

function breachSources(): MentionSource[] {
  const of = (what: string, table: string, texts: readonly string[]): MentionSource => ({
    what,
    table: `${table} JOIN breach ON breach.id = ${table}.breach_id`,
    texts: texts.map((text) => `${table}.${text}`),
    label: 'breach.reference',
    record: 'breach.id',
    page: (id) => `/breaches/${id}`,
  })
  return [
    {
      what: 'A breach',
      table: 'breach',
      texts: ['facts', 'ticks', "coalesce(closing, '')"],
      label: 'reference',
      record: 'id',
      page: (id) => `/breaches/${id}`,
    },
    of('The assessment of a breach', 'breach_assessment', ['answers']),
    of('A decision about a breach', 'breach_decision', ['reason', 'decided_by']),
    of('An action after a breach', 'breach_action', ['what', 'owner']),
    of('The history of a breach', 'breach_event', ['words']),
  ]
}

function recordingSources(): MentionSource[] {
  const of = (what: string, table: string, texts: readonly string[]): MentionSource => ({
    what,
    table: `${table} JOIN recording ON recording.id = ${table}.recording_id`,
    texts,
    label: 'recording.reference',
    record: 'recording.id',
    page: (id) => `/marketing/recordings/${id}`,
    own: ownCall('recording.id'),
  })
  return [
    {
      what: 'A recorded call',
      table: 'recording',
      texts: ['about', 'kept_where', 'destroy_working', 'destroyed_how'],
      label: 'reference',
      record: 'id',
      page: (id) => `/marketing/recordings/${id}`,
      own: ownCall('id'),
    },
    of('Somebody on a recorded call', 'recording_party', ['recording_party.name']),
    of('A number of a recorded call', 'recording_number', [
      'recording_number.value',
      `replace(recording_number.normal, '+44', '0')`,
    ]),
    of('The history of a recorded call', 'recording_event', ['recording_event.words']),
    {
      what: 'Why somebody looked up recorded calls',
      table: 'recording_look_up',
      texts: ['reason', 'sought'],
      label: "'Look-up'",
      record: 'id',
      page: () => '/marketing/recordings?show=look-ups',
      own: `id IN (SELECT look_up_id FROM recording_look_up_item WHERE ${ownCall('recording_id')})`,
    },
    {
      what: 'Where it is said that calls are recorded',
      table: 'recording_publication',
      texts: ['who', 'kept_where'],
      label: "'Places'",
      record: 'place',
      page: () => '/marketing/recordings?show=publication',
    },
  ]
}
