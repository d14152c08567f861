/** Every form whose words are kept until they are saved, and what a person was doing in it. */
export const draftForms = {
  'log-request': 'A request to log',
  'correct-request': 'A correction of a request',
  'request-event': 'A step of a request',
  'request-note': 'A note on a request',
  'request-reopen': 'A reason to open a request again',
  'request-close': 'The end of a request',
  'erasure-case': 'A decision about an erasure',
  'report-breach': 'A breach to report',
  'breach-facts': 'The facts of a breach',
  'breach-words': 'Words about a breach',
  'breach-assessment': 'The assessment of a breach',
  'breach-decision': 'A decision about a breach',
  'breach-told': 'How people were told of a breach',
  'breach-note': 'A note on a breach',
  'breach-sign-off': 'The sign-off of a breach',
  contact: 'A contact',
  'contact-notice': 'Telling somebody where their details came from',
  'contact-basis': 'Why somebody’s details may be used',
  consent: 'A consent to record',
  'soft-opt-in': 'A soft opt-in to record',
  'consent-form': 'A consent form',
  organisation: 'The facts of the organisation',
  guide: 'The answers of a guide',
  'guide-decision': 'A decision to keep',
} as const

export type DraftForm = keyof typeof draftForms

/** The names of the forms. */
export const draftFormNames = Object.keys(draftForms) as [DraftForm, ...DraftForm[]]
