/** The three ways data can be harmed (`breach.definition`). */
export const harmTypes = ['confidentiality', 'integrity', 'availability'] as const
export type HarmType = (typeof harmTypes)[number]

/** Plain words for the three ways. */
export const harmTypeLabels: Record<HarmType, string> = {
  confidentiality: 'Somebody saw it or could have seen it',
  integrity: 'It was changed',
  availability: 'It is gone or out of reach',
}

/** What happened, roughly: decides which first steps are offered and pre-answers the questions that follow. */
export const incidentKinds = [
  'wrong-recipient',
  'lost-device',
  'lost-paper',
  'stolen',
  'hacked-account',
  'malware',
  'wrong-access',
  'crm',
  'wrongly-changed',
  'wrongly-destroyed',
  'unavailable',
  'other',
] as const
export type IncidentKind = (typeof incidentKinds)[number]

type KindOfIncident = {
  readonly label: string
  readonly hint: string
  readonly types: readonly HarmType[]
  readonly cyber: boolean
}

/** Each kind as data: its words, which harms it usually means, and whether it is a cyber incident. */
export const kindsOfIncident: Record<IncidentKind, KindOfIncident> = {
  'wrong-recipient': {
    label: 'Sent to the wrong person',
    hint: 'An e-mail, letter or message, or everybody’s address on show.',
    types: ['confidentiality'],
    cyber: false,
  },
  'lost-device': {
    label: 'Lost phone, laptop or stick',
    hint: 'Left behind or missing.',
    types: ['confidentiality', 'availability'],
    cyber: false,
  },
  'lost-paper': {
    label: 'Lost papers',
    hint: 'A bag, a file, a notebook, a page on the printer.',
    types: ['confidentiality', 'availability'],
    cyber: false,
  },
  stolen: {
    label: 'Theft',
    hint: 'A device or papers taken, or a break-in.',
    types: ['confidentiality', 'availability'],
    cyber: false,
  },
  'hacked-account': {
    label: 'Somebody got into an account',
    hint: 'A password given away, a mailbox read, a forged page.',
    types: ['confidentiality'],
    cyber: true,
  },
  malware: {
    label: 'Harmful software',
    hint: 'Files locked for a ransom, a virus, a spying program.',
    types: ['confidentiality', 'integrity', 'availability'],
    cyber: true,
  },
  'wrong-access': {
    label: 'Seen by somebody who should not',
    hint: 'Looking without need, a wrong sharing setting, talk overheard.',
    types: ['confidentiality'],
    cyber: false,
  },
  crm: {
    label: 'Client database seen or copied',
    hint: 'In the CRM: a list exported or shared, a login passed on, records of others on show.',
    types: ['confidentiality'],
    cyber: false,
  },
  'wrongly-changed': {
    label: 'Changed by mistake',
    hint: 'Records mixed up or overwritten.',
    types: ['integrity'],
    cyber: false,
  },
  'wrongly-destroyed': {
    label: 'Destroyed by mistake',
    hint: 'Deleted, shredded or thrown away too early.',
    types: ['availability'],
    cyber: false,
  },
  unavailable: {
    label: 'Out of reach',
    hint: 'A system down by accident or attack. Planned maintenance is not a breach.',
    types: ['availability'],
    cyber: false,
  },
  other: { label: 'Something else', hint: 'Say what in your own words.', types: [], cyber: false },
}
