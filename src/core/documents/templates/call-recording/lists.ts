import type { RuleId } from '../../../law/rules'

/** Whom the documents speak of: one word, the same throughout (S3-44). */
export const audiences = ['callers', 'patients', 'clients', 'customers', 'candidates', 'supporters'] as const
export type Audience = (typeof audiences)[number]

/** Each word as a choice. */
export const audienceNames: Readonly<Record<Audience, string>> = {
  callers: 'Callers',
  patients: 'Patients',
  clients: 'Clients',
  customers: 'Customers',
  candidates: 'Candidates',
  supporters: 'Supporters',
}

/** Purposes an organisation can have for recording calls (S3-5 to S3-14). */
export const purposeIds = [
  'policies',
  'services',
  'training',
  'discipline',
  'crime',
  'contract-breach',
  'systems',
  'quality',
  'regulation',
  'queries',
] as const
export type PurposeId = (typeof purposeIds)[number]

/** Each purpose in a sentence that begins “We record calls …”. */
export const purposeNames: Readonly<Record<PurposeId, string>> = {
  policies: 'to develop our policies and procedures',
  services: 'to develop our products, services and solutions',
  training: 'to train and develop our staff and contractors',
  discipline: 'to prove or disprove what is said in a disciplinary matter',
  crime: 'to detect crime, or a breach of an exemption or a licence',
  'contract-breach':
    'to detect a breach of a contract, a service level or a confidentiality agreement by a contractor, client, supplier or provider',
  systems: 'to keep our IT systems up to standard and available',
  quality: 'to check quality and keep the business running',
  regulation: 'to follow the rules of a regulator or another body outside',
  queries: 'to prove or disprove what was said about a transaction, contract or agreement',
}

/** Purposes the regulations on recording at work do not plainly name: a person decides, with advice (`rec.intercept`). */
export const doubtfulPurposes: readonly PurposeId[] = ['policies', 'services']

/** What recordings are used for (S3-16). */
export const callUses = ['checks', 'training', 'complaints', 'regulators', 'evidence'] as const

/** Each use in a list. */
export const useNames: Readonly<Record<(typeof callUses)[number], string>> = {
  checks: 'checking that our policies are followed',
  training: 'training',
  complaints: 'looking into complaints and enquiries',
  regulators: 'following the procedures of regulators',
  evidence: 'evidence for an investigation',
}

/** Where people are told (S3-19 to S3-21, `rec.inform`). The first two reach a person before the call goes on. */
export const tellingWays = ['announcement', 'script', 'staff-notice', 'website', 'terms', 'privacy-policy'] as const
export type TellingWay = (typeof tellingWays)[number]

/** Each in a list of the policy. */
export const tellingNames: Readonly<Record<TellingWay, string>> = {
  announcement: 'an announcement before an incoming call is put through',
  script: 'our own words at the start of a call we make',
  'staff-notice': 'a notice to everybody who uses our telephones',
  website: 'this policy on our website',
  terms: 'a reference in our terms and conditions',
  'privacy-policy': 'a section of our privacy policy',
}

/** By what a recording can be found (S3-32, S3-41). */
export const searchWays = ['name', 'number', 'time', 'extension'] as const

/** Each in a sentence. */
export const searchNames: Readonly<Record<(typeof searchWays)[number], string>> = {
  name: 'the name of a person',
  number: 'the number outside',
  time: 'the date and time',
  extension: 'the extension',
}

/** What happens when somebody pays by card during a call (`rec.pci`). */
export const cardRules = ['none', 'pause', 'keypad', 'unrecorded-line'] as const

/** Each as a sentence of the policy. */
export const cardWords: Readonly<Record<(typeof cardRules)[number], string>> = {
  none: 'We take no card payments by telephone.',
  pause: 'Recording is paused while somebody gives the details of a card, and goes on afterwards.',
  keypad: 'Card details are typed on the keypad and masked, so that they can be neither heard nor read in a recording.',
  'unrecorded-line': 'Card payments are taken on a line that is not recorded.',
}

/** The rules every paper about recorded calls rests on. */
export const callRules = [
  'rec.basis',
  'rec.intercept',
  'rec.inform',
  'rec.policy-fields',
  'rec.retention',
] as const satisfies readonly RuleId[]
