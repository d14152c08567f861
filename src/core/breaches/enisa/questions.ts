import type { RuleId } from '../../law/rules'

/** Date the weights and words below were last changed; stored with every assessment. */
export const ENISA_VERSION = '2026-11-21'

/** One possible answer, what it weighs and the sentence that goes into the record. */
export type Weighed = { readonly label: string; readonly value: number; readonly say: string }

/** Kind of data, DPC base. Two values are settled readings (`settled.enisa-extra`). */
export const dataKinds = {
  simple: { label: 'Everyday details', value: 1, say: 'Everyday details such as names and addresses' },
  behavioural: { label: 'Habits and choices', value: 2, say: 'What people do, like or where they go' },
  financial: { label: 'Money', value: 3, say: 'Details about money' },
  'identity-documents': { label: 'Identity documents', value: 3, say: 'Identity documents, which weigh like money' },
  sensitive: {
    label: 'Sensitive: health, belief',
    value: 4,
    say: 'Sensitive details such as health or belief',
  },
  criminal: { label: 'Criminal offences', value: 4, say: 'Criminal offences, which weigh like sensitive details' },
  credentials: {
    label: 'Passwords, log-ins',
    value: 0,
    say: 'Passwords or log-ins, which weigh like what they open',
  },
} as const satisfies Record<string, Weighed>
export type DataKind = keyof typeof dataKinds

/** How easily a stranger could tell who it is about, EI. */
export const eases = {
  negligible: { label: 'Hardly possible', value: 0.25, say: 'A stranger could hardly tell who it is' },
  limited: { label: 'With some effort', value: 0.5, say: 'A stranger could tell who it is with some effort' },
  significant: { label: 'Quite easily', value: 0.75, say: 'A stranger could quite easily tell who it is' },
  maximum: { label: 'At once', value: 1, say: 'A stranger can tell at once who it is' },
} as const satisfies Record<string, Weighed>
export type Ease = keyof typeof eases

/** Who could have seen it: loss of confidentiality. */
export const seenBy = {
  nobody: { label: 'Nobody', value: 0, say: 'Nobody saw it who should not' },
  known: { label: 'People we know of', value: 0.25, say: 'It was open to people you know of' },
  unknown: { label: 'Unknown people', value: 0.5, say: 'It was open to unknown people' },
} as const satisfies Record<string, Weighed>
export type SeenBy = keyof typeof seenBy

/** Whether it was changed: loss of integrity. */
export const changed = {
  no: { label: 'No', value: 0, say: 'Nothing was changed' },
  mendable: { label: 'Yes, can be put right', value: 0.25, say: 'It was changed and can be put right' },
  lost: { label: 'Yes, for good', value: 0.5, say: 'It was changed and cannot be put right' },
} as const satisfies Record<string, Weighed>
export type Changed = keyof typeof changed

/** Whether it is out of reach: loss of availability. */
export const outOfReach = {
  no: { label: 'Yes, we still have it', value: 0, say: 'You still have it' },
  temporary: { label: 'Not for a time', value: 0.25, say: 'It is out of reach for a time' },
  permanent: { label: 'No, gone for good', value: 0.5, say: 'It is gone for good' },
} as const satisfies Record<string, Weighed>
export type OutOfReach = keyof typeof outOfReach

/** Whether somebody meant harm: adds half a point. */
export const intent = {
  no: { label: 'No sign of it', value: 0, say: 'No sign that somebody meant harm' },
  yes: { label: 'Yes, or likely', value: 0.5, say: 'Somebody meant harm, or likely did' },
} as const satisfies Record<string, Weighed>
export type Intent = keyof typeof intent

/** What moves the weight of the data up or down by one, each with a written reason. */
export const adjustments = {
  volume: { label: 'Very much about each person', value: 1, say: 'very much is known about each person' },
  'people-at-risk': {
    label: 'Children or others who are easily harmed',
    value: 1,
    say: 'the people are easily harmed',
  },
  'says-more': {
    label: 'Being on our list already says something',
    value: 1,
    say: 'being on this list already says something about people',
  },
  'out-of-date': { label: 'Old or no longer true', value: -1, say: 'the data is old or no longer true' },
  public: { label: 'Public already', value: -1, say: 'the data was public already' },
  'says-less': {
    label: 'Says less than its kind suggests',
    value: -1,
    say: 'the data says less than its kind suggests',
  },
} as const satisfies Record<string, Weighed>
export type Adjustment = keyof typeof adjustments

/** The six questions in the order the page asks them. */
export const questions = {
  dataKind: { ask: 'What kind of information?', hint: 'Choose the most sensitive kind that was there.' },
  ease: { ask: 'How easily could a stranger tell who it is?', hint: 'Think of somebody who finds only what was lost.' },
  seenBy: { ask: 'Who could have seen it?', hint: 'Count who had the chance, not only who looked.' },
  changed: { ask: 'Was anything changed?', hint: 'Records mixed up, overwritten or tampered with.' },
  outOfReach: { ask: 'Can you still get at it?', hint: 'A copy or a backup you have opened counts.' },
  intent: { ask: 'Was somebody trying to do harm?', hint: 'Theft, break-in, fraud, spite.' },
} as const
export type QuestionId = keyof typeof questions

/** Where the method comes from. */
export const enisaRules: readonly RuleId[] = ['breach.enisa', 'settled.enisa-extra']
